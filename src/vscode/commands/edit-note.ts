import * as vscode from 'vscode';
import { NoteComment } from '../comment-threads';
import { commands } from '../names';
import { noteReferenceOf } from '../note-reference';
import { noteWith } from '../placements';
import { type EditorCommand } from './command';

/** `editNote {uri, id, body?, codes?}`: stores the new text and codes; without either, opens the note for editing, or asks for the text and, where there is a codebook, for the codes. */
export const editNote: EditorCommand = {
  id: commands.editNote,
  async run({ codes: picker, comments, placements, store }, argument) {
    const note = noteReferenceOf(argument);
    if (note === undefined) return undefined;
    if (argument instanceof NoteComment) {
      comments.setMode(argument, vscode.CommentMode.Editing);
      return undefined;
    }
    const { body, codes } = argument as { body?: unknown; codes?: unknown };
    if (typeof body === 'string' || Array.isArray(codes)) {
      const given = Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string') : undefined;
      await picker.remember(given ?? []);
      return store.edit(note, { ...(typeof body === 'string' ? { body } : {}), ...(given === undefined ? {} : { codes: given }) });
    }
    const stored = noteWith(note.id, await placements.known(note.uri));
    const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Edit note'), value: stored?.bodies[0]?.text ?? '' });
    if (typed === undefined) return undefined;
    const chosen = await picker.hasCodes(note.uri) ? await picker.pick(note.uri, stored?.codes ?? []) : undefined;
    return store.edit(note, { body: typed, ...(chosen === undefined ? {} : { codes: chosen }) });
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
