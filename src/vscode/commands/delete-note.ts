import * as vscode from 'vscode';
import { NoteComment } from '../comment-threads';
import { commands } from '../names';
import { noteReferenceOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `deleteNote {uri, id}`: asks first when a person clicked; a script that names the note means it. */
export const deleteNote: EditorCommand = {
  id: commands.deleteNote,
  async run({ store }, argument) {
    const note = noteReferenceOf(argument);
    if (note === undefined) return false;
    const clicked = argument instanceof NoteComment || (typeof argument === 'object' && argument !== null && 'kind' in argument);
    if (clicked) {
      const remove = vscode.l10n.t('Delete');
      const answer = await vscode.window.showWarningMessage(vscode.l10n.t('Delete this note and your replies to it?'), { modal: true }, remove);
      if (answer !== remove) return false;
    }
    return store.remove(note);
  },
};
