import * as vscode from 'vscode';
import { type ChronologyPlace, type ChronologyTime, type ChronologyYear } from '../views/chronology';
import { dateName } from '../views/date-name';
import { languageOf } from '../views/language';
import { type ActiveDocument } from './active-document';
import { type Connection } from './connection';
import { type Corpora } from './corpora';
import { commands, contextKeys, views } from './names';
import { countOf, groupItem, plain, referenceItem, type ReferenceRow, referenceRows, rowsBelow } from './reference-rows';

/** A row of the References view. */
export type ReferencesRow =
  | ReferenceRow
  | { readonly kind: 'chronology'; readonly years: readonly ChronologyYear[] }
  | { readonly kind: 'year'; readonly year: ChronologyYear; readonly parent: ReferencesRow }
  | { readonly kind: 'time'; readonly time: ChronologyTime; readonly parent: ReferencesRow }
  | { readonly kind: 'place'; readonly time: ChronologyTime; readonly place: ChronologyPlace; readonly parent: ReferencesRow };

/** Which documents the chronology covers. */
export type ChronologyScope = 'document' | 'corpus';

const SCOPE_KEY = 'policyAnnotator.chronologyScope';
/** A reader who writes does not look at the list; it follows when the writing pauses. */
const PAUSE = 400;
/** A chronology of more times than this is parted into years. */
const LONG = 40;

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
  /** References of the document at hand that lead nowhere for sure. */
  #missing = 0;
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
        // What another document says of itself decides where references lead, too.
        if (uris.length > 0) this.#refresh(PAUSE);
      }),
      corpora.onDidChange(() => this.#refresh(PAUSE)),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible) this.#refresh(0); }),
      new vscode.Disposable(() => clearTimeout(this.#pause)),
    ];
    this.#announce();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** This document's dates, or the whole corpus's; remembered in the workspace. */
  async setScope(scope: ChronologyScope): Promise<void> {
    this.#scope = scope;
    await this.#memory.update(SCOPE_KEY, scope);
    this.#announce();
    this.#changed.fire(undefined);
  }

  async getChildren(row?: ReferencesRow): Promise<ReferencesRow[]> {
    switch (row?.kind) {
      case undefined: return this.#document === undefined ? [] : this.#top(this.#document);
      case 'references': return rowsBelow(row, row.group.parts);
      case 'incoming': return rowsBelow(row, await this.#connection.incomingReferences(row.document));
      case 'part': return referenceRows(row.part, row);
      case 'chronology': {
        const isLong = row.years.reduce((sum, { times }) => sum + times.length, 0) > LONG;
        return row.years.flatMap((year) => (isLong && year.times.length > 1 ? [{ kind: 'year' as const, year, parent: row }] : timeRows(year.times, row)));
      }
      case 'year': return timeRows(row.year.times, row);
      case 'time': return row.time.places.length > 1 ? row.time.places.map((place) => ({ kind: 'place', time: row.time, place, parent: row })) : [];
      default: return [];
    }
  }

  getParent(row: ReferencesRow): ReferencesRow | undefined {
    return 'parent' in row ? row.parent : undefined;
  }

  getTreeItem(row: ReferencesRow): vscode.TreeItem {
    switch (row.kind) {
      case 'chronology': {
        const item = groupItem(vscode.l10n.t('Chronology'), row.years.reduce((sum, { times }) => sum + placesOf(times), 0), 'history', true);
        item.id = 'chronology';
        return item;
      }
      case 'year': {
        const item = groupItem(row.year.year === '' ? vscode.l10n.t('Without a year') : dateName(row.year.year, languageOf(vscode.env.language)), placesOf(row.year.times), undefined, false);
        item.id = `year:${row.year.year}`;
        return item;
      }
      case 'time': return this.#timeItem(row.time);
      case 'place': return this.#placeOf(new vscode.TreeItem(plain(row.place.excerpt)), row.time, row.place, '');
      default: return referenceItem(row);
    }
  }

  async #top(document: vscode.Uri): Promise<ReferencesRow[]> {
    const corpus = this.#corpora.corpusOf(document);
    const documents = this.#scope === 'document' || corpus === undefined ? [document] : corpus.documents;
    const [groups, years] = await Promise.all([this.#connection.references(document), this.#connection.chronology(documents)]);
    this.#missing = groups?.filter(({ outcome }) => outcome === 'missing').reduce((sum, group) => sum + countOf(group), 0) ?? 0;
    this.#announce();
    return [
      ...(groups ?? []).map((group): ReferencesRow => ({ kind: 'references', group })),
      ...(corpus === undefined || corpus.documents.length < 2 ? [] : [{ kind: 'incoming', document } as const]),
      ...(years.length === 0 ? [] : [{ kind: 'chronology', years } as const]),
    ];
  }

  /** A time with the words around its one place; with several places, their number, and they stand below. */
  #timeItem(time: ChronologyTime): vscode.TreeItem {
    const item = new vscode.TreeItem(time.name);
    item.id = `time:${time.value}`;
    const { length } = time.places;
    if (length === 1) return this.#placeOf(item, time, time.places[0]!, time.places[0]!.words);
    item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
    item.description = `${length} · ${time.places[0]!.words}`;
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} places', time.name, length) };
    return item;
  }

  /** Makes a row lead to a place; in a chronology of the corpus it names the document. */
  #placeOf(item: vscode.TreeItem, time: ChronologyTime, { uri, range, excerpt }: ChronologyPlace, description: string): vscode.TreeItem {
    const name = this.#scope === 'corpus' ? this.#corpora.corpusOf(vscode.Uri.parse(uri))?.titles.get(uri) ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)) : '';
    item.description = [description, name].filter((part) => part !== '').join(' · ');
    item.tooltip = new vscode.MarkdownString().appendText([`${time.name} — ${plain(excerpt)}`, name].filter((part) => part !== '').join('\n\n'));
    item.accessibilityInformation = { label: [time.name, plain(excerpt), name].filter((part) => part !== '').join(', ') };
    item.command = { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri, range }] };
    return item;
  }

  /** Behind the name of the view: what needs a reader, and which dates it shows. */
  #announce(): void {
    const missing = this.#missing === 0 ? '' : this.#missing === 1 ? vscode.l10n.t('1 without target') : vscode.l10n.t('{0} without target', this.#missing);
    const dates = this.#scope === 'corpus' ? vscode.l10n.t('dates of the corpus') : '';
    this.#view.description = [missing, dates].filter((part) => part !== '').join(' · ');
    void vscode.commands.executeCommand('setContext', contextKeys.chronologyOfCorpus, this.#scope === 'corpus');
  }

  #refresh(pause: number): void {
    clearTimeout(this.#pause);
    if (this.#view.visible) this.#pause = setTimeout(() => this.#changed.fire(undefined), pause);
  }
}

function timeRows(times: readonly ChronologyTime[], parent: ReferencesRow): ReferencesRow[] {
  return times.map((time) => ({ kind: 'time', time, parent }));
}

function placesOf(times: readonly ChronologyTime[]): number {
  return times.reduce((sum, { places }) => sum + places.length, 0);
}
