import * as vscode from 'vscode';
import { rangeOf, uriOf } from '../note-reference';
import { type CommandContext } from './command';

/** The document and the words that a command on terms is about. */
export interface TermPlace {
  readonly document: vscode.Uri;
  /** The selection, or the mention at the cursor, or the word there. */
  readonly range: vscode.Range;
}

/** From `{uri?, range?}`, else from the active editor; `undefined` outside every corpus folder, which the reader is told. */
export async function termPlaceOf({ active, corpora, connection }: CommandContext, argument: unknown): Promise<TermPlace | undefined> {
  const given = typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri) ? argument as Record<string, unknown> : {};
  const editor = active.editor;
  const document = uriOf(given['uri']) ?? editor?.document.uri;
  if (document === undefined || (corpora.corpusOf(document)?.glossaries.length ?? 0) === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of a corpus and select a term.'));
    return undefined;
  }
  const range = rangeOf(given['range']);
  if (range !== undefined) return { document, range };
  if (editor?.document.uri.toString() !== document.toString()) return { document, range: new vscode.Range(0, 0, 0, 0) };
  const { selection } = editor;
  if (!selection.isEmpty) return { document, range: new vscode.Range(selection.start, selection.end) };
  const mention = (await connection.termAt(document, selection.active))?.range;
  if (mention !== undefined) return { document, range: new vscode.Range(mention.start.line, mention.start.character, mention.end.line, mention.end.character) };
  return { document, range: editor.document.getWordRangeAtPosition(selection.active) ?? new vscode.Range(selection.active, selection.active) };
}

/** A string of an argument object; blank ones count as none. */
export function textOf(argument: unknown, key: string): string | undefined {
  const value = typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function textsOf(argument: unknown, key: string): string[] {
  const value = typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>)[key] : undefined;
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '') : [];
}
