import type * as vscode from 'vscode';
import { commands } from '../names';
import { type NoteReference, noteReferenceOf } from '../note-reference';
import { type CommandContext, type EditorCommand } from './command';

/** `resolveNote {uri, id}`; also the button of a thread and of a note's row. */
export const resolveNote: EditorCommand = {
  id: commands.resolveNote,
  run: (context, argument) => setState(context, argument, 'resolved'),
};

/** `reopenNote {uri, id}`. */
export const reopenNote: EditorCommand = {
  id: commands.reopenNote,
  run: (context, argument) => setState(context, argument, 'reopened'),
};

async function setState({ comments, store }: CommandContext, argument: unknown, state: 'resolved' | 'reopened'): Promise<boolean> {
  const note = threadReference(argument, comments) ?? noteReferenceOf(argument);
  return note === undefined ? false : store.setState(note, state);
}

/** The button stands in the title of a thread: VS Code passes the thread, or the thread with what was typed. */
function threadReference(argument: unknown, comments: CommandContext['comments']): NoteReference | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const thread = 'thread' in argument ? (argument as vscode.CommentReply).thread : argument;
  return comments.referenceOf(thread as vscode.CommentThread);
}
