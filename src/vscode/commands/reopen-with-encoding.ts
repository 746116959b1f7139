import * as vscode from 'vscode';
import { type GuessedEncoding } from '../../text/guess-encoding';
import { encodingNames } from '../encodings';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `reopenWithEncoding {uri?, encoding?}`: reads the file of a document again, in an encoding as VS Code names it (`shiftjis`); without one it asks. The file stays as it is. */
export const reopenWithEncoding: EditorCommand = {
  id: commands.reopenWithEncoding,
  async run({ encodings, active }, argument) {
    const given = (argument ?? {}) as { uri?: unknown; encoding?: unknown };
    const uri = uriOf(given.uri) ?? active.editor?.document.uri;
    if (uri === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first.'));
      return;
    }
    const encoding = typeof given.encoding === 'string' ? given.encoding : await choose(await encodings.guess(uri));
    if (encoding === undefined) return;
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri, { encoding }));
    } catch {
      // VS Code refuses while there are changes that would be lost.
      void vscode.window.showWarningMessage(vscode.l10n.t('The document has unsaved changes. Save or undo them before opening it with another encoding.'));
    }
  },
};

/** The likeliest first. */
async function choose(guessed: GuessedEncoding | undefined): Promise<string | undefined> {
  const all = Object.entries(encodingNames).map(([encoding, label]) => ({ label, encoding, description: encoding === guessed ? vscode.l10n.t('reads as Japanese or English') : '' }));
  const sorted = all.sort((a, b) => Number(b.encoding === guessed) - Number(a.encoding === guessed));
  return (await vscode.window.showQuickPick(sorted, { title: vscode.l10n.t('Reopen with encoding') }))?.encoding;
}
