import * as vscode from 'vscode';
import { type Excerpt } from '../views/excerpt';
import { type ReferenceEntry, type ReferenceGroup, type ReferenceOutcome, type ReferencePart } from '../views/reference-list';
import { commands } from './names';

/** Rows of the References view that show references: groups by how they fare, within them by kind or document, and who points here. */
export type ReferenceRow =
  | { readonly kind: 'references'; readonly group: ReferenceGroup }
  | { readonly kind: 'incoming'; readonly document: vscode.Uri }
  | { readonly kind: 'part'; readonly part: ReferencePart; readonly parent: ReferenceRow }
  /** `uri` and `range` are what commands on a reference take. */
  | { readonly kind: 'reference'; readonly uri: string; readonly range: ReferenceEntry['range']; readonly entry: ReferenceEntry; readonly parent: ReferenceRow };

/** Fewer references than this are not parted by kind. */
const FEW = 8;

const GROUP_NAMES: Readonly<Record<ReferenceOutcome, () => string>> = {
  missing: () => vscode.l10n.t('Target not found'),
  inside: () => vscode.l10n.t('References within the document'),
  corpus: () => vscode.l10n.t('References to other documents of the corpus'),
  outside: () => vscode.l10n.t('References to the outside'),
};
const GROUP_ICONS: Readonly<Record<ReferenceOutcome, string>> = { missing: 'question', inside: 'references', corpus: 'files', outside: 'link-external' };

/** How many references of a group there are. */
export function countOf({ parts }: Pick<ReferenceGroup, 'parts'>): number {
  return parts.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Rows below a group: its parts where there are several and many, else the references themselves; those of other documents always by document. */
export function rowsBelow(row: ReferenceRow, parts: readonly ReferencePart[]): ReferenceRow[] {
  const byDocument = row.kind === 'incoming' || (row.kind === 'references' && row.group.outcome === 'corpus');
  if (byDocument || (parts.length > 1 && countOf({ parts }) >= FEW)) return parts.map((part) => ({ kind: 'part', part, parent: row }));
  return parts.flatMap((part) => referenceRows(part, row));
}

export function referenceRows({ entries }: ReferencePart, parent: ReferenceRow): ReferenceRow[] {
  return entries.map((entry) => ({ kind: 'reference', uri: entry.uri, range: entry.range, entry, parent }));
}

export function referenceItem(row: ReferenceRow): vscode.TreeItem {
  switch (row.kind) {
    case 'references': {
      const { outcome } = row.group;
      const item = groupItem(GROUP_NAMES[outcome](), countOf(row.group), GROUP_ICONS[outcome], outcome !== 'outside');
      item.id = outcome;
      return item;
    }
    case 'incoming': {
      const item = new vscode.TreeItem(vscode.l10n.t('References from other documents'), vscode.TreeItemCollapsibleState.Collapsed);
      item.id = 'incoming';
      item.iconPath = new vscode.ThemeIcon('call-incoming');
      item.tooltip = vscode.l10n.t('Opening this row reads all documents of the corpus.');
      return item;
    }
    case 'part': {
      const item = groupItem(row.part.name, row.part.entries.length, undefined, row.part.entries.length < FEW);
      item.id = `${groupOf(row)}/${row.part.name}`;
      return item;
    }
    case 'reference': {
      const item = placeItem(row.entry.excerpt, row.entry.outcome, row.uri, row.range);
      item.contextValue = `reference-${groupOf(row)}${row.entry.leads ? '-leads' : ''}${row.entry.bound ? '-bound' : ''}`;
      return item;
    }
  }
}

/** `missing`, `inside`, `corpus`, `outside` or `incoming`. */
function groupOf(row: ReferenceRow): string {
  return row.kind === 'references' ? row.group.outcome : row.kind === 'incoming' ? row.kind : groupOf(row.parent);
}

/** A row that holds others, with their number. */
export function groupItem(name: string, count: number, icon: string | undefined, open: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(name, open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(count);
  if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${name}, ${count}` };
  return item;
}

export function plain({ before, hit, after }: Excerpt): string {
  return `${before}${hit}${after}`;
}

/** A place in a text: the words with what stands around them, the hit highlighted; a click goes there. */
function placeItem(excerpt: Excerpt, description: string, uri: string, range: ReferenceEntry['range']): vscode.TreeItem {
  const item = new vscode.TreeItem({ label: plain(excerpt), highlights: [[excerpt.before.length, excerpt.before.length + excerpt.hit.length]] }, vscode.TreeItemCollapsibleState.None);
  item.description = description;
  item.tooltip = new vscode.MarkdownString().appendText(`${plain(excerpt)}\n\n${description}`);
  item.accessibilityInformation = { label: `${excerpt.hit}, ${description}, ${plain(excerpt)}` };
  item.command = { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri, range }] };
  return item;
}
