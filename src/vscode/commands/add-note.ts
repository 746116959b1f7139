import * as vscode from 'vscode';
import { commands } from '../names';
import { rangesIn, uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/**
 * `addNote {uri?, range?|ranges?, body?, codes?, private?}` → id of the note. Several ranges, or selections, are one passage with gaps. Without a
 * body the comment box opens on the passage; without ranges the selections of the active editor are meant, or the word at the cursor. A private
 * note goes into the layer `<annotator>-private`.
 */
export const addNote: EditorCommand = {
  id: commands.addNote,
  async run({ active, codes: picker, corpora, drafts }, argument) {
    const given = typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri) ? argument as Record<string, unknown> : {};
    const editor = active.editor ?? vscode.window.activeTextEditor;
    const document = uriOf(given['uri']) ?? (argument instanceof vscode.Uri && editor?.document.uri.toString() === argument.toString() ? argument : editor?.document.uri);
    if (document === undefined || corpora.corpusOf(document) === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of a corpus and select the words that the note is about.'));
      return undefined;
    }
    const ranges = rangesIn(given, 'addNote') ?? selectedRanges(editor);
    if (typeof given['body'] !== 'string') return drafts.begin(document, ranges, given['private'] === true);
    const codes = Array.isArray(given['codes']) ? given['codes'].filter((code): code is string => typeof code === 'string') : [];
    await picker.remember(codes);
    return drafts.add(document, ranges, { body: given['body'], codes, private: given['private'] === true });
  },
};

function selectedRanges(editor: vscode.TextEditor | undefined): vscode.Range[] {
  if (editor === undefined) return [];
  const selected = editor.selections.filter((selection) => !selection.isEmpty);
  if (selected.length > 0) return selected.map(({ start, end }) => new vscode.Range(start, end));
  const word = editor.document.getWordRangeAtPosition(editor.selection.active);
  return [word ?? editor.document.lineAt(editor.selection.active.line).range];
}
