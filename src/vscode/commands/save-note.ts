import type * as vscode from 'vscode';
import { commands } from '../names';
import { type EditorCommand } from './command';

/** The button of the comment box: what was typed becomes a note, or a reply to the thread's note. */
export const saveNote: EditorCommand = {
  id: commands.saveNote,
  async run({ comments, drafts, store }, argument) {
    const { thread, text } = argument as vscode.CommentReply;
    if (text.trim() === '') return undefined;
    const note = comments.referenceOf(thread);
    return note === undefined ? drafts.save(thread, text) : store.reply(note, text);
  },
};

/** The other button of an empty box. */
export const discardDraft: EditorCommand = {
  id: commands.discardDraft,
  run(_context, argument) {
    (argument as vscode.CommentReply).thread.dispose();
  },
};
