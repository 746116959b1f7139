import * as vscode from 'vscode';
import { type ChronologyEntry, type ChronologyYear } from '../views/chronology';
import { type Excerpt } from '../views/excerpt';
import { type ReferenceEntry, type ReferenceGroup, type ReferenceOutcome } from '../views/reference-list';
import { type ActiveDocument } from './active-document';
import { type Connection } from './connection';
import { type Corpora } from './corpora';
import { commands, contextKeys, views } from './names';

/** A row of the References view. */
export type ReferencesRow =
  | { readonly kind: 'references'; readonly group: ReferenceGroup }
  | { readonly kind: 'reference'; readonly entry: ReferenceEntry; readonly parent: ReferencesRow }
  | { readonly kind: 'chronology'; readonly years: readonly ChronologyYear[] }
  | { readonly kind: 'year'; readonly year: ChronologyYear; readonly parent: ReferencesRow }
  | { readonly kind: 'date'; readonly entry: ChronologyEntry; readonly parent: ReferencesRow };

/** Which documents the chronology covers. */
export type ChronologyScope = 'document' | 'corpus';

const SCOPE_KEY = 'policyAnnotator.chronologyScope';
/** A reader who writes does not look at the list; it follows when the writing pauses. */
const PAUSE = 400;

/** The References view: for the document at hand its references by how they fare, and its dates – or those of its corpus – in the order of time. */
export class ReferencesView implements vscode.TreeDataProvider<ReferencesRow>, vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #connection: Connection;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<ReferencesRow>;
  readonly #disposables: vscode.Disposable[];
  #document: vscode.Uri | undefined;
  #scope: ChronologyScope;
  #pause: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(corpora: Corpora, connection: Connection, active: ActiveDocument, memory: vscode.Memento) {
    this.#corpora = corpora;
    this.#connection = connection;
    this.#memory = memory;
    this.#scope = memory.get<ChronologyScope>(SCOPE_KEY, 'document');
    this.#view = vscode.window.createTreeView(views.references, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#changed, this.#view,
      active.onDidMove(({ document }) => { if (document.uri.toString() !== this.#document?.toString()) { this.#document = document.uri; this.#refresh(0); } }),
      connection.onDidChangeReadings((uris) => {
        if (this.#scope === 'corpus' || uris.includes(this.#document?.toString() ?? '')) this.#refresh(PAUSE);
      }),
      corpora.onDidChange(() => this.#refresh(PAUSE)),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible) this.#refresh(0); }),
      new vscode.Disposable(() => clearTimeout(this.#pause)),
    ];
    this.#announceScope();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** This document's dates, or the whole corpus's; remembered in the workspace. */
  async setScope(scope: ChronologyScope): Promise<void> {
    this.#scope = scope;
    await this.#memory.update(SCOPE_KEY, scope);
    this.#announceScope();
    this.#changed.fire(undefined);
  }

  async getChildren(row?: ReferencesRow): Promise<ReferencesRow[]> {
    switch (row?.kind) {
      case undefined: return this.#document === undefined ? [] : this.#top(this.#document);
      case 'references': return row.group.entries.map((entry) => ({ kind: 'reference', entry, parent: row }));
      case 'chronology': return row.years.map((year) => ({ kind: 'year', year, parent: row }));
      case 'year': return row.year.entries.map((entry) => ({ kind: 'date', entry, parent: row }));
      default: return [];
    }
  }

  getParent(row: ReferencesRow): ReferencesRow | undefined {
    return 'parent' in row ? row.parent : undefined;
  }

  getTreeItem(row: ReferencesRow): vscode.TreeItem {
    switch (row.kind) {
      case 'references': {
        const item = groupItem(GROUP_NAMES[row.group.outcome](), row.group.entries.length, GROUP_ICONS[row.group.outcome], row.group.outcome !== 'outside');
        item.id = row.group.outcome;
        return item;
      }
      case 'chronology': {
        const item = groupItem(vscode.l10n.t('Chronology'), row.years.reduce((sum, { entries }) => sum + entries.length, 0), 'history', true);
        item.id = 'chronology';
        return item;
      }
      case 'year': {
        const item = groupItem(row.year.year === '' ? vscode.l10n.t('Without a year') : row.year.year, row.year.entries.length, undefined, row.year.entries.length <= 3);
        item.id = `year:${row.year.year}`;
        return item;
      }
      case 'reference': return placeItem(row.entry.excerpt, row.entry.outcome, this.#document!.toString(), row.entry.range);
      case 'date': {
        const { excerpt, value, uri, range } = row.entry;
        const item = placeItem(excerpt, value, uri, range);
        if (this.#scope === 'corpus') item.description = `${value} · ${this.#corpora.corpusOf(vscode.Uri.parse(uri))?.titles.get(uri) ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}`;
        return item;
      }
    }
  }

  async #top(document: vscode.Uri): Promise<ReferencesRow[]> {
    const corpus = this.#corpora.corpusOf(document);
    const documents = this.#scope === 'document' || corpus === undefined ? [document] : corpus.documents;
    const [groups, years] = await Promise.all([this.#connection.references(document), this.#connection.chronology(documents)]);
    return [
      ...(groups ?? []).map((group): ReferencesRow => ({ kind: 'references', group })),
      ...(years.length === 0 ? [] : [{ kind: 'chronology', years } as const]),
    ];
  }

  #announceScope(): void {
    this.#view.description = this.#scope === 'corpus' ? vscode.l10n.t('dates of the corpus') : '';
    void vscode.commands.executeCommand('setContext', contextKeys.chronologyOfCorpus, this.#scope === 'corpus');
  }

  #refresh(pause: number): void {
    clearTimeout(this.#pause);
    if (this.#view.visible) this.#pause = setTimeout(() => this.#changed.fire(undefined), pause);
  }
}

const GROUP_NAMES: Readonly<Record<ReferenceOutcome, () => string>> = {
  missing: () => vscode.l10n.t('Target not found'),
  inside: () => vscode.l10n.t('References within the document'),
  outside: () => vscode.l10n.t('References to the outside'),
};
const GROUP_ICONS: Readonly<Record<ReferenceOutcome, string>> = { missing: 'question', inside: 'references', outside: 'link-external' };

function groupItem(name: string, count: number, icon: string | undefined, open: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(name, open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(count);
  if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${name}, ${count}` };
  return item;
}

/** A place in a text: the words with what stands around them, the hit highlighted; a click goes there. */
function placeItem({ before, hit, after }: Excerpt, description: string, uri: string, range: ReferenceEntry['range']): vscode.TreeItem {
  const item = new vscode.TreeItem({ label: `${before}${hit}${after}`, highlights: [[before.length, before.length + hit.length]] }, vscode.TreeItemCollapsibleState.None);
  item.description = description;
  item.tooltip = new vscode.MarkdownString().appendText(`${before}${hit}${after}\n\n${description}`);
  item.accessibilityInformation = { label: `${hit}, ${description}, ${before}${hit}${after}` };
  item.command = { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri, range }] };
  return item;
}
