import * as vscode from 'vscode';
import { commands } from '../names';
import { noteReferenceOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `replyToNote {uri, id, body}` → id of the reply; without a body it asks. Also the button of a thread's box, with what was typed there. */
export const replyToNote: EditorCommand = {
  id: commands.replyToNote,
  async run({ comments, store }, argument) {
    if (typeof argument === 'object' && argument !== null && 'thread' in argument) {
      const { thread, text } = argument as vscode.CommentReply;
      const answered = comments.referenceOf(thread);
      return answered === undefined || text.trim() === '' ? undefined : store.reply(answered, text);
    }
    const note = noteReferenceOf(argument);
    if (note === undefined) return undefined;
    const { body } = argument as { body?: unknown };
    const typed = typeof body === 'string' ? body : await vscode.window.showInputBox({ title: vscode.l10n.t('Reply to note') });
    return typed === undefined || typed.trim() === '' ? undefined : store.reply(note, typed);
  },
};
