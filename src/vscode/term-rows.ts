import * as vscode from 'vscode';
import { type TermCategory } from '../terms/glossary';
import { type Range } from '../views/analysis';
import { languageOf } from '../views/language';
import { type ListedTerm, type ListedTermDocument, pages, type TermPlace } from '../views/term-list';
import { words } from '../views/wording';
import { commands } from './names';

/**
 * A row of the Terms view. Rows of terms and mentions carry `uri`, `term` and `range` by the names under which commands take them, so that menus hand over the row
 * as it is.
 */
export type TermsRow =
  | { readonly kind: 'category'; readonly category: TermCategory; readonly terms: readonly ListedTerm[]; readonly count: number; readonly parent: undefined }
  /** A part of a level that would be too long. */
  | { readonly kind: 'page'; readonly from: number; readonly to: number; readonly below: (page: TermsRow) => TermsRow[]; readonly parent: TermsRow | undefined }
  /** `inDocument`: the mentions of one document only. */
  | { readonly kind: 'term'; readonly entry: ListedTerm; readonly term: string; readonly uri: string; readonly count: number; readonly inDocument: boolean; readonly parent: TermsRow | undefined }
  /** With `term`: its mentions in the document; without: the terms of the document. */
  | { readonly kind: 'document'; readonly uri: string; readonly term: string | undefined; readonly document: ListedTermDocument; readonly parent: TermsRow | undefined }
  | { readonly kind: 'place'; readonly uri: string; readonly term: string; readonly range: Range; readonly place: TermPlace; readonly parent: TermsRow | undefined };

export type TermRow = Extract<TermsRow, { kind: 'term' }>;

/** Rows for a level, parted into pages where it is long. */
export function levelOf<Item>(items: readonly Item[], parent: TermsRow | undefined, make: (item: Item, parent: TermsRow | undefined) => TermsRow): TermsRow[] {
  return pages(items)?.map(({ from, to, items: of }) => ({ kind: 'page', from, to, below: (page) => of.map((item) => make(item, page)), parent }))
    ?? items.map((item) => make(item, parent));
}

/** Identity of a row that survives refreshes, so that what the reader opened stays open. */
export function termsRowId(row: TermsRow): string {
  const above = row.parent === undefined ? '' : `${termsRowId(row.parent)}\n`;
  switch (row.kind) {
    case 'category': return `${above}category:${row.category}`;
    case 'page': return `${above}page:${row.from}`;
    case 'term': return `${above}term:${row.term}`;
    case 'document': return `${above}document:${row.uri}`;
    case 'place': return `${above}place:${row.range.start.line}:${row.range.start.character}`;
  }
}

/** How a row looks; `nameOfDocument` gives the title or file name of a document. */
export function termsItem(row: TermsRow, nameOfDocument: (uri: string) => string): vscode.TreeItem {
  const item = itemOf(row, nameOfDocument);
  item.id = termsRowId(row);
  return item;
}

function itemOf(row: TermsRow, nameOfDocument: (uri: string) => string): vscode.TreeItem {
  switch (row.kind) {
    case 'category': return groupItem(capitalised(words(languageOf(vscode.env.language)).category[row.category]), String(row.terms.length), CATEGORY_ICONS[row.category], vscode.l10n.t('{0} terms', row.terms.length));
    case 'page': return groupItem(`${row.from}–${row.to}`, '', 'list-selection', '');
    case 'term': {
      const spread = row.inDocument || row.entry.documents < 2 ? String(row.count) : vscode.l10n.t('{0} in {1} documents', row.count, row.entry.documents);
      const item = groupItem(row.entry.name, [spread, ...row.entry.otherNames].join(' · '), CATEGORY_ICONS[row.entry.category], vscode.l10n.t('{0} mentions', row.count));
      if (row.count === 0) item.collapsibleState = vscode.TreeItemCollapsibleState.None;
      item.contextValue = row.count === 0 ? 'term-unmentioned' : 'term';
      return item;
    }
    case 'document': {
      const { count, date = '' } = row.document;
      const counted = row.term === undefined ? vscode.l10n.t('{0} terms', count) : vscode.l10n.t('{0} mentions', count);
      const item = groupItem(nameOfDocument(row.uri), [String(count), date].filter((part) => part !== '').join(' · '), 'file-text', [counted, date].join(' '));
      item.resourceUri = vscode.Uri.parse(row.uri);
      item.contextValue = row.term === undefined ? 'document' : 'term-document';
      return item;
    }
    case 'place': return placeItem(row.uri, row.place);
  }
}

/** Names of kinds are written in running text elsewhere. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function groupItem(name: string, description: string, icon: string, spoken: string): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: [name, spoken.trim()].filter((part) => part !== '').join(', ') };
  return item;
}

function placeItem(uri: string, { range, section, excerpt: { before, hit, after } }: TermPlace): vscode.TreeItem {
  const text = `${before}${hit}${after}`;
  const item = new vscode.TreeItem({ label: text, highlights: [[before.length, before.length + hit.length]] }, vscode.TreeItemCollapsibleState.None);
  item.description = section;
  item.tooltip = new vscode.MarkdownString().appendText(section === '' ? text : `${section}\n\n${text}`);
  item.contextValue = 'term-place';
  item.accessibilityInformation = { label: [text, section, vscode.l10n.t('line {0}', range.start.line + 1)].filter((part) => part !== '').join(', ') };
  item.command = { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri, range }] };
  return item;
}

const CATEGORY_ICONS: Readonly<Record<TermCategory, string>> = {
  institution: 'organization', instrument: 'law', document: 'book', concept: 'lightbulb', capability: 'rocket',
  actor: 'person', 'place-base': 'location', policy: 'compass', economy: 'graph', event: 'calendar',
};
