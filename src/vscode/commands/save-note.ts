import type * as vscode from 'vscode';
import { commands } from '../names';
import { type EditorCommand } from './command';

/** The button of an empty thread's box: what was typed becomes a note. */
export const saveNote: EditorCommand = {
  id: commands.saveNote,
  run({ drafts }, argument) {
    const { thread, text } = argument as vscode.CommentReply;
    return text.trim() === '' ? undefined : drafts.save(thread, { body: text });
  },
};

/** The same with codes, which the reader chooses first; the box stays open when none are. */
export const saveCodedNote: EditorCommand = {
  id: commands.saveCodedNote,
  async run({ codes, drafts }, argument) {
    const { thread, text } = argument as vscode.CommentReply;
    const chosen = text.trim() === '' ? undefined : await codes.pick(thread.uri, []);
    return chosen === undefined ? undefined : drafts.save(thread, { body: text, codes: chosen });
  },
};

/** The same into the reader's private layer. */
export const savePrivateNote: EditorCommand = {
  id: commands.savePrivateNote,
  run({ drafts }, argument) {
    const { thread, text } = argument as vscode.CommentReply;
    return text.trim() === '' ? undefined : drafts.save(thread, { body: text, private: true });
  },
};

/** The last button of an empty box. */
export const discardDraft: EditorCommand = {
  id: commands.discardDraft,
  run(_context, argument) {
    (argument as vscode.CommentReply).thread.dispose();
  },
};
