import * as vscode from 'vscode';
import { commands } from '../names';
import { type CommandContext, type EditorCommand } from './command';

export const nextOccurrence: EditorCommand = { id: commands.nextOccurrence, run: (context) => goToOccurrence(context, 1) };

export const previousOccurrence: EditorCommand = { id: commands.previousOccurrence, run: (context) => goToOccurrence(context, -1) };

/** Moves to the next or previous mention of the term at the cursor, whatever it is called there, round the end of the document. */
async function goToOccurrence({ active, connection }: CommandContext, step: 1 | -1): Promise<void> {
  const { editor } = active;
  if (editor === undefined) return;
  const analysis = await connection.analyze(editor.document.uri);
  const mentions = (analysis?.mentions ?? []).map(({ term, range }) => ({ term, range: new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character) }));
  const cursor = editor.selection.active;
  const here = mentions.find(({ range }) => range.contains(cursor));
  if (here === undefined) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('There is no known term at the cursor.'), 3000);
    return;
  }
  const same = mentions.filter(({ term }) => term === here.term);
  const next = same[(same.indexOf(here) + step + same.length) % same.length]!;
  editor.selection = new vscode.Selection(next.range.start, next.range.start);
  editor.revealRange(next.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
