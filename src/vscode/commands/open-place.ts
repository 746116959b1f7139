import * as vscode from 'vscode';
import { commands } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { rangesOf } from '../placements';
import { type EditorCommand } from './command';

/** Opens a document at a range and, where a note is named, its thread. Behind the rows of the trees. */
export const openPlace: EditorCommand = {
  id: commands.openPlace,
  async run({ comments, placements }, argument) {
    const { uri, range, note } = (argument ?? {}) as { uri?: unknown; range?: unknown; note?: unknown };
    const document = uriOf(uri);
    if (document === undefined) return;
    const thread = typeof note === 'string' ? (await placements.known(document)).find((placed) => placed.thread.root.note.id === note) : undefined;
    // A note may have moved with its words since the row was drawn.
    const place = thread === undefined ? rangeOf(range) : rangesOf(thread)[0];
    const editor = await vscode.window.showTextDocument(document, { preview: true });
    if (place !== undefined) {
      editor.selection = new vscode.Selection(place.start, place.start);
      editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    if (typeof note === 'string') comments.expand({ uri: document, id: note });
  },
};
