import * as vscode from 'vscode';
import { commands } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { type CommandContext, type EditorCommand } from './command';

/** `followReference {uri?, range?}`: opens the reference and goes on to its target, so that back leads to the reference; without arguments at the cursor. */
export const followReference: EditorCommand = { id: commands.followReference, run: (context, argument) => atReference(context, argument, 'editor.action.revealDefinition') };

/** `peekReference {uri?, range?}`: opens the reference and shows its target below. */
export const peekReference: EditorCommand = { id: commands.peekReference, run: (context, argument) => atReference(context, argument, 'editor.action.peekDefinition') };

async function atReference({ active }: CommandContext, argument: unknown, action: string): Promise<void> {
  const { uri, range } = (argument ?? {}) as { uri?: unknown; range?: unknown };
  const document = uriOf(uri) ?? active.editor?.document.uri;
  if (document === undefined) return;
  const at = rangeOf(range)?.start ?? active.editor?.selection.active;
  await vscode.window.showTextDocument(document, at === undefined ? {} : { selection: new vscode.Range(at, at) });
  await vscode.commands.executeCommand(action);
}
