import * as vscode from 'vscode';
import { readNotesFile } from '../../tei/notes-file';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { type NotesLayer } from '../notes-layer';
import { type EditorCommand } from './command';

/**
 * `uniteNotes {uri?, confirmed?}`: both sides of notes files that git left with conflict markers, as one file: of one notes file or document, or of all. Shows
 * what would come of it and writes only when the reader agrees (`confirmed`: has agreed). Nothing runs git: the file is to be added there as ever.
 * Gives how many files were written.
 */
export const uniteNotes: EditorCommand = {
  id: commands.uniteNotes,
  async run({ store }, argument) {
    const given = (argument ?? {}) as { uri?: unknown; confirmed?: unknown };
    const conflicted = await store.conflicted(argument instanceof vscode.Uri ? argument : uriOf(given.uri));
    if (conflicted.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('No notes file has conflict markers.'));
    let written = 0;
    for (const notes of conflicted) {
      const { layer } = notes;
      if (layer.conflict?.ok === false) void tellWhere(layer, layer.conflict.problem);
      else if ((given.confirmed === true || await agreed(layer)) && await store.settle(notes)) written++;
    }
    return written;
  },
};

async function agreed({ uri, conflict }: NotesLayer): Promise<boolean> {
  if (conflict?.ok !== true) return false;
  const { notes } = readNotesFile(conflict.xml);
  const open = notes.filter(({ note, alternatives }) => note.bodies.length > 1 || alternatives.length > 0).length;
  const write = vscode.l10n.t('Write United File');
  const detail = [
    vscode.l10n.t('Notes: {0}. Every text of either side is kept; where both changed one note, both texts stay and you choose afterwards: {1}.', notes.length, open),
    vscode.l10n.t('Then mark the file as resolved in Source Control.'),
  ].join('\n\n');
  return await vscode.window.showInformationMessage(vscode.l10n.t('Unite both sides of {0}?', vscode.workspace.asRelativePath(uri)), { modal: true, detail }, write) === write;
}

async function tellWhere({ uri }: NotesLayer, problem: Parameters<typeof locatedProblem>[1]): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const answer = await vscode.window.showErrorMessage(locatedProblem(vscode.workspace.asRelativePath(uri), problem, languageOf(vscode.env.language)), open);
  const at = new vscode.Range(problem.line, problem.column, problem.line, problem.column);
  if (answer === open) await vscode.window.showTextDocument(uri, { selection: at });
}
