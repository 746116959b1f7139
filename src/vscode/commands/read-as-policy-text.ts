import * as vscode from 'vscode';
import { commands, languageId } from '../names';
import { uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `readAsPolicyText {uri?}`: reads one text that is in no corpus, until the window closes. */
export const readAsPolicyText: EditorCommand = {
  id: commands.readAsPolicyText,
  async run({ corpora }, argument) {
    const uri = (argument instanceof vscode.Uri ? argument : uriOf((argument as { uri?: unknown } | undefined)?.uri)) ?? vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first.'));
      return;
    }
    await corpora.addSingle(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.languageId === 'plaintext') await vscode.languages.setTextDocumentLanguage(document, languageId);
  },
};
