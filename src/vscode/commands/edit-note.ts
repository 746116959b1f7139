import * as vscode from 'vscode';
import { NoteComment } from '../comment-threads';
import { commands } from '../names';
import { noteReferenceOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `editNote {uri, id, body?, codes?}`: stores the new text; without one, opens the note for editing. */
export const editNote: EditorCommand = {
  id: commands.editNote,
  async run({ comments, placements, store }, argument) {
    const note = noteReferenceOf(argument);
    if (note === undefined) return undefined;
    if (argument instanceof NoteComment) {
      comments.setMode(argument, vscode.CommentMode.Editing);
      return undefined;
    }
    const { body, codes } = argument as { body?: unknown; codes?: unknown };
    if (typeof body === 'string' || Array.isArray(codes)) {
      return store.edit(note, {
        ...(typeof body === 'string' ? { body } : {}),
        ...(Array.isArray(codes) ? { codes: codes.filter((code): code is string => typeof code === 'string') } : {}),
      });
    }
    const layered = (await placements.known(note.uri)).flatMap(({ thread }) => [thread.root, ...thread.replies]).find((one) => one.note.id === note.id);
    const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Edit note'), value: layered?.note.bodies[0]?.text ?? '' });
    return typed === undefined ? undefined : store.edit(note, { body: typed });
  },
};

/** Stores what was typed into the edit box of a comment. */
export const saveNoteEdit: EditorCommand = {
  id: commands.saveNoteEdit,
  async run({ comments, store }, argument) {
    if (!(argument instanceof NoteComment)) return undefined;
    const saved = await store.edit(argument, { body: argument.body });
    if (saved) comments.setMode(argument, vscode.CommentMode.Preview);
    return saved;
  },
};

/** Leaves the edit box and shows the stored text again. */
export const cancelNoteEdit: EditorCommand = {
  id: commands.cancelNoteEdit,
  run({ comments }, argument) {
    if (argument instanceof NoteComment) comments.refresh(argument.uri);
  },
};
