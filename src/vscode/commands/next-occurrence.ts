import * as vscode from 'vscode';
import { commands } from '../names';
import { type CommandContext, type EditorCommand } from './command';
import { mentionsAt } from './mentions-at';

/** `nextOccurrence {uri?, range?, term?}`: without arguments from the cursor. */
export const nextOccurrence: EditorCommand = { id: commands.nextOccurrence, run: (context, argument) => goToOccurrence(context, argument, 1) };

export const previousOccurrence: EditorCommand = { id: commands.previousOccurrence, run: (context, argument) => goToOccurrence(context, argument, -1) };

/** Moves to the next or previous mention of a term, whatever it is called there, round the end of the document. */
async function goToOccurrence(context: CommandContext, argument: unknown, step: 1 | -1): Promise<void> {
  const mentions = await mentionsAt(context, argument);
  if (mentions === undefined) return;
  if (mentions.ranges.length === 0) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('This document does not mention the term.'), 3000);
    return;
  }
  const { document, ranges, from } = mentions;
  // The one that the reader is in, else the last before.
  const here = ranges.findLastIndex(({ start }) => !start.isAfter(from));
  const isInside = here >= 0 && ranges[here]!.contains(from);
  const next = ranges[(here + (step === 1 || isInside ? step : 0) + ranges.length) % ranges.length]!;
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(next.start, next.start);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
