import * as vscode from 'vscode';
import { commands } from '../names';
import { type EditorCommand } from './command';
import { mentionsAt } from './mentions-at';

/** `findOccurrences {term?, uri?, range?}`: all mentions of a term in its corpus, as a peek at the first one from where the reader is; without arguments the term at the cursor. */
export const findOccurrences: EditorCommand = {
  id: commands.findOccurrences,
  async run(context, argument) {
    const at = await mentionsAt(context, argument);
    if (at === undefined) return;
    const found = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for all mentions …') },
      () => context.connection.occurrencesOf(at.document, at.term),
    );
    const [first] = found;
    if (first === undefined) {
      void vscode.window.setStatusBarMessage(vscode.l10n.t('No document mentions this term.'), 3000);
      return;
    }
    // A peek stands at a place of an open document: here, else at the first mention.
    const mentionedHere = at.ranges.length > 0;
    const document = mentionedHere ? at.document : first.uri;
    const position = mentionedHere ? at.ranges.find((range) => range.contains(at.from))?.start ?? at.ranges[0]!.start : first.range.start;
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
    await vscode.commands.executeCommand('editor.action.showReferences', document, position, found);
  },
};
