import * as vscode from 'vscode';
import { commands } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `turnCard {uri, range, term}`: opens the card of a term again, with its definition in the other language. Behind a link of the card. */
export const turnCard: EditorCommand = {
  id: commands.turnCard,
  async run({ connection }, argument) {
    const { uri, range, term } = (argument ?? {}) as { uri?: unknown; range?: unknown; term?: unknown };
    const [document, place] = [uriOf(uri), rangeOf(range)];
    if (document === undefined || place === undefined || typeof term !== 'string') return;
    await connection.turnCard(term);
    // A card opened by command stands at the cursor.
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place.start, place.start) });
    // One that is open would stay as it is.
    await vscode.commands.executeCommand('editor.action.hideHover');
    await vscode.commands.executeCommand('editor.action.showHover');
  },
};
