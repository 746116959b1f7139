import * as vscode from 'vscode';
import { commands } from '../names';
import { rangesOf } from '../placements';
import { type CommandContext, type EditorCommand } from './command';

export const nextNote: EditorCommand = { id: commands.nextNote, run: (context) => goToNote(context, 1) };

export const previousNote: EditorCommand = { id: commands.previousNote, run: (context) => goToNote(context, -1) };

/** Moves to the next or previous note of the active document, round its end, and opens its thread. */
async function goToNote({ active, comments, placements }: CommandContext, step: 1 | -1): Promise<void> {
  const { editor } = active;
  if (editor === undefined) return;
  const placed = (await placements.known(editor.document.uri)).flatMap((thread) => {
    const [first] = rangesOf(thread);
    return first === undefined ? [] : [{ start: first.start, id: thread.thread.root.note.id }];
  });
  const cursor = editor.selection.active;
  const ordered = step === 1 ? placed : [...placed].reverse();
  const target = ordered.find(({ start }) => (step === 1 ? start.isAfter(cursor) : start.isBefore(cursor))) ?? ordered[0];
  if (target === undefined) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('This document has no notes.'), 3000);
    return;
  }
  editor.selection = new vscode.Selection(target.start, target.start);
  editor.revealRange(new vscode.Range(target.start, target.start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  comments.expand({ uri: editor.document.uri, id: target.id });
}
