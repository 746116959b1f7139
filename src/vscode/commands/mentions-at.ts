import * as vscode from 'vscode';
import { rangeOf, uriOf } from '../note-reference';
import { type CommandContext } from './command';

/** A term in a document, and the place from which the reader looks at it. */
export interface MentionsAt {
  readonly document: vscode.Uri;
  readonly term: string;
  readonly from: vscode.Position;
  /** All mentions in the document, in the order of the text. */
  readonly ranges: readonly vscode.Range[];
}

/**
 * The term that a command is about: `{uri?, range?, term?}` as links, tree rows and key bindings give it; what is missing is taken from the active editor. The reader is
 * told where there is no term.
 */
export async function mentionsAt({ active, connection }: Pick<CommandContext, 'active' | 'connection'>, argument: unknown): Promise<MentionsAt | undefined> {
  const given = typeof argument === 'object' && argument !== null ? argument as { uri?: unknown; range?: unknown; term?: unknown } : {};
  const document = uriOf(given.uri) ?? active.editor?.document.uri;
  const cursor = document?.toString() === active.editor?.document.uri.toString() ? active.editor?.selection.active : undefined;
  const from = rangeOf(given.range)?.start ?? cursor ?? new vscode.Position(0, 0);
  const term = typeof given.term === 'string' ? given.term : undefined;
  const found = document === undefined ? undefined : await connection.mentionsOf(document, term ?? from);
  if (document === undefined || found === undefined) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('There is no known term at the cursor.'), 3000);
    return undefined;
  }
  return { document, term: found.term, from, ranges: found.ranges.map(({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character)) };
}
