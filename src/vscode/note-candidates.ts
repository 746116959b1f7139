import * as vscode from 'vscode';
import { quoteForm } from '../annotations/quote-form';
import { commands } from './names';
import { type PlacedThread } from './placements';

/** A passage that comes close to the words of a note whose own was not found. Carries what `reanchorNote` needs to move the note there. */
export interface CandidateRow {
  readonly kind: 'candidate';
  readonly uri: vscode.Uri;
  /** Of the note. */
  readonly id: string;
  readonly range: vscode.Range;
  /** The words that stand there, wraps undone. */
  readonly words: string;
}

/** The passages to choose from below a note that is lost or uncertain; none below others. */
export async function candidateRows({ document: uri, thread, place }: PlacedThread): Promise<CandidateRow[]> {
  if (place === undefined || place.candidates.length === 0) return [];
  const document = await vscode.workspace.openTextDocument(uri);
  return place.candidates.map(({ start, end }) => {
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    return { kind: 'candidate', uri, id: thread.root.note.id, range, words: quoteForm(document.getText(range)) };
  });
}

export function candidateItem({ uri, range, words }: CandidateRow): vscode.TreeItem {
  const item = new vscode.TreeItem(words, vscode.TreeItemCollapsibleState.None);
  item.description = `${vscode.l10n.t('line {0}', range.start.line + 1)} · ${vscode.l10n.t('similar passage')}`;
  item.iconPath = new vscode.ThemeIcon('question');
  item.contextValue = 'candidate';
  item.tooltip = new vscode.MarkdownString().appendText(words);
  item.command = { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri: uri.toString(), range }] };
  return item;
}
