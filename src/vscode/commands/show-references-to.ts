import * as vscode from 'vscode';
import { commands } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/**
 * `showReferencesTo {uri?, range?, whole?}`: who in the corpus points to what is at the range – a heading, a note, or what a reference there leads
 * to –, as a peek; `whole`, or where nothing of the kind is there, to the document. Without arguments at the cursor.
 */
export const showReferencesTo: EditorCommand = {
  id: commands.showReferencesTo,
  async run({ active, connection }, argument) {
    const given = (argument ?? {}) as { uri?: unknown; range?: unknown; whole?: unknown };
    const document = uriOf(given.uri) ?? active.editor?.document.uri;
    if (document === undefined) return;
    const position = rangeOf(given.range)?.start ?? (given.uri === undefined ? active.editor?.selection.active : undefined);
    const found = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for references …') }, async () => {
      const there = given.whole === true ? [] : await connection.referencesTo(document, position);
      return there.length > 0 ? there : connection.referencesTo(document);
    });
    if (found.length === 0) {
      void vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing in the corpus points here.'), 3000);
      return;
    }
    const at = position ?? new vscode.Position(0, 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
    await vscode.commands.executeCommand('editor.action.showReferences', document, at, found);
  },
};
