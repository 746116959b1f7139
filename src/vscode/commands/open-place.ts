import * as vscode from 'vscode';
import { commands } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/** Opens a document at a range and, where a note is named, its thread. Behind the rows of the trees. */
export const openPlace: EditorCommand = {
  id: commands.openPlace,
  async run({ comments, placements }, argument) {
    const { uri, range, note } = (argument ?? {}) as { uri?: unknown; range?: unknown; note?: unknown };
    const document = uriOf(uri);
    if (document === undefined) return;
    const place = rangeOf(range);
    const editor = await vscode.window.showTextDocument(document, { preview: true });
    if (place !== undefined) {
      editor.selection = new vscode.Selection(place.start, place.start);
      editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    if (typeof note === 'string') {
      await placements.known(document);
      comments.expand({ uri: document, id: note });
    }
  },
};
