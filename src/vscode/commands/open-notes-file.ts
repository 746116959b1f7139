import * as vscode from 'vscode';
import { commands } from '../names';
import { noteReferenceOf, uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `openNotesFile {uri?, id?}`: the XML file that holds the note, or the reader's own notes file of the document. */
export const openNotesFile: EditorCommand = {
  id: commands.openNotesFile,
  async run({ active, store }, argument) {
    const note = noteReferenceOf(argument);
    const document = note?.uri ?? uriOf((argument as { uri?: unknown } | undefined)?.uri) ?? active.editor?.document.uri;
    if (document === undefined) return;
    const file = await store.fileOf(document, note?.id);
    if (file === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This document has no notes yet.'));
      return;
    }
    const editor = await vscode.window.showTextDocument(file);
    const offset = note === undefined ? -1 : editor.document.getText().indexOf(`xml:id="${note.id}"`);
    if (offset < 0) return;
    const place = editor.document.positionAt(offset);
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  },
};
