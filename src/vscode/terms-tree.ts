import * as vscode from 'vscode';
import { type ListedTerm, type ListedTermDocument, selectTerms, type TermGrouping, type TermList, termsByCategory } from '../views/term-list';
import { type ActiveDocument } from './active-document';
import { type Connection } from './connection';
import { type Corpora, type EditorCorpus } from './corpora';
import { contextKeys, settings, views } from './names';
import { levelOf, termsItem, type TermRow, type TermsRow } from './term-rows';

/** How the Terms view is arranged; remembered in the workspace. */
export interface TermListing {
  readonly by: TermGrouping;
  /** Words that must all occur in the names of a term; empty for all terms that are mentioned. */
  readonly filter: string;
}

const LISTING_KEY = 'policyAnnotator.termListing';
/** While many documents are being counted the list is drawn anew this often, in milliseconds. */
const REDRAWN_EVERY = 3_000;
/** A cursor that is on its way does not move the list. */
const PAUSE = 250;
/** A filter by document that selects more terms than this shows all documents. */
const MOST_LOOKED_UP = 50;

/** The Terms view: the terms that the corpus of the active document mentions, by kind, document or frequency, down to every mention. Asks for a level when it is opened. */
export class TermsTree implements vscode.TreeDataProvider<TermsRow>, vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #connection: Connection;
  readonly #active: ActiveDocument;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<TermsRow>;
  readonly #disposables: vscode.Disposable[];
  #listing: TermListing;
  #corpus: EditorCorpus | undefined;
  #stale = false;
  #drawn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(corpora: Corpora, connection: Connection, active: ActiveDocument, memory: vscode.Memento) {
    this.#corpora = corpora;
    this.#connection = connection;
    this.#active = active;
    this.#memory = memory;
    this.#listing = { by: 'category', filter: '', ...memory.get<Partial<TermListing>>(LISTING_KEY) };
    this.#view = vscode.window.createTreeView(views.terms, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#changed, this.#view,
      connection.onDidCountMentions(({ read, of }) => {
        this.#tell(read, of);
        if (read === of || Date.now() - this.#drawn > REDRAWN_EVERY) this.#redraw();
      }),
      corpora.onDidChange(() => this.#redraw()),
      active.onDidMove((editor) => this.#moved(editor)),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible && this.#stale) this.#redraw(); }),
      new vscode.Disposable(() => clearTimeout(this.#pause)),
    ];
    this.#announce();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  get listing(): TermListing {
    return this.#listing;
  }

  async setListing(change: Partial<TermListing>): Promise<void> {
    this.#listing = { ...this.#listing, ...change };
    await this.#memory.update(LISTING_KEY, this.#listing);
    this.#announce();
    this.#redraw();
  }

  /** Shows and selects the row of a term; a filter that hides it is taken off. Of the document, where terms are listed by document. */
  async reveal(document: vscode.Uri, term: string, how: { readonly focus: boolean }): Promise<void> {
    // The document at hand is counted first: a term that stands in it is in the list.
    await this.#connection.termsOfDocument(document);
    const list = await this.#connection.terms(document);
    if (list === undefined) return;
    if (!selectTerms(list.terms, this.#listing.filter).some(({ id }) => id === term)) await this.setListing({ filter: '' });
    const row = await this.#rowOf(document.toString(), term, list);
    if (row !== undefined) await this.#view.reveal(row, { select: true, focus: how.focus, expand: how.focus });
  }

  getParent(row: TermsRow): TermsRow | undefined {
    return row.parent;
  }

  getTreeItem(row: TermsRow): vscode.TreeItem {
    return termsItem(row, (uri) => this.#nameOf(uri));
  }

  /** The card of a term, read when the mouse or the screen reader first rests on its row. */
  async resolveTreeItem(item: vscode.TreeItem, row: TermsRow): Promise<vscode.TreeItem> {
    if (row.kind !== 'term') return item;
    const card = await this.#connection.termCard(vscode.Uri.parse(row.uri), row.term);
    if (card !== undefined) item.tooltip = new vscode.MarkdownString(card);
    return item;
  }

  async getChildren(row?: TermsRow): Promise<TermsRow[]> {
    switch (row?.kind) {
      case undefined: return this.#top();
      case 'category': return this.#termRows(row.terms, this.#documentAtHand(), row);
      case 'page': return row.below(row);
      case 'term': return row.inDocument || row.entry.documents < 2 ? this.#places(row) : this.#documentsOf(row);
      case 'document': return row.term === undefined ? this.#termsOf(row.uri, row) : this.#placesIn(row.uri, row.term, row);
      case 'place': return [];
    }
  }

  async #top(): Promise<TermsRow[]> {
    this.#drawn = Date.now();
    this.#stale = false;
    const document = this.#documentAtHand();
    this.#corpus = document === undefined ? undefined : this.#corpora.corpusOf(vscode.Uri.parse(document));
    const list = document === undefined ? undefined : await this.#connection.terms(vscode.Uri.parse(document));
    this.#tell(list?.read ?? 0, list?.of ?? 0);
    if (list === undefined) return [];
    const selected = selectTerms(list.terms, this.#listing.filter);
    switch (this.#listing.by) {
      case 'category': return categoryRows(selected);
      case 'frequency': return this.#termRows(selected, document, undefined);
      case 'document': return levelOf(await this.#documentsWith(selected, list), undefined, (one, parent) => ({ kind: 'document', uri: one.uri, term: undefined, document: one, parent }));
    }
  }

  /** The documents that mention terms; with a filter, those that mention one of the selected terms. */
  async #documentsWith(selected: readonly ListedTerm[], { documents }: TermList): Promise<readonly ListedTermDocument[]> {
    if (this.#listing.filter === '' || selected.length > MOST_LOOKED_UP) return documents;
    const [document] = documents;
    if (document === undefined) return [];
    const found = await Promise.all(selected.map(({ id }) => this.#connection.documentsOfTerm(vscode.Uri.parse(document.uri), id)));
    const counts = new Map<string, number>();
    for (const { uri } of found.flat()) counts.set(uri, (counts.get(uri) ?? 0) + 1);
    return documents.filter(({ uri }) => counts.has(uri)).map((one) => ({ ...one, count: counts.get(one.uri)! }));
  }

  #termRows(terms: readonly ListedTerm[], uri: string | undefined, parent: TermsRow | undefined): TermsRow[] {
    return uri === undefined ? [] : levelOf(terms, parent, (entry, above): TermRow => ({ kind: 'term', entry, term: entry.id, uri, count: entry.count, inDocument: false, parent: above }));
  }

  /** The terms of one document, the most frequent first. */
  async #termsOf(uri: string, parent: TermsRow): Promise<TermsRow[]> {
    const [list, counts] = await Promise.all([this.#connection.terms(vscode.Uri.parse(uri)), this.#connection.termsOfDocument(vscode.Uri.parse(uri))]);
    const here = new Map(counts.map(({ term, count }) => [term, count]));
    const selected = selectTerms(list?.terms ?? [], this.#listing.filter).filter(({ id }) => here.has(id)).sort((a, b) => here.get(b.id)! - here.get(a.id)!);
    return levelOf(selected, parent, (entry, above): TermRow => ({ kind: 'term', entry, term: entry.id, uri, count: here.get(entry.id)!, inDocument: true, parent: above }));
  }

  async #documentsOf(row: TermRow): Promise<TermsRow[]> {
    const documents = await this.#connection.documentsOfTerm(vscode.Uri.parse(row.uri), row.term);
    return levelOf(documents, row, (document, parent) => ({ kind: 'document', uri: document.uri, term: row.term, document, parent }));
  }

  /** Mentions of a term that one document mentions, without a row for that document. */
  async #places(row: TermRow): Promise<TermsRow[]> {
    const uri = row.inDocument ? row.uri : (await this.#connection.documentsOfTerm(vscode.Uri.parse(row.uri), row.term))[0]?.uri;
    return uri === undefined ? [] : this.#placesIn(uri, row.term, row);
  }

  async #placesIn(uri: string, term: string, parent: TermsRow): Promise<TermsRow[]> {
    const places = await this.#connection.placesOfTerm(vscode.Uri.parse(uri), term);
    return levelOf(places, parent, (place, above) => ({ kind: 'place', uri, term, range: place.range, place, parent: above }));
  }

  async #rowOf(uri: string, term: string, list: TermList): Promise<TermsRow | undefined> {
    const selected = selectTerms(list.terms, this.#listing.filter);
    if (this.#listing.by === 'document') {
      const documents = await this.#documentsWith(selected, list);
      const document = documents.find((one) => one.uri === uri);
      const above = levelOf(documents, undefined, (one, parent): TermsRow => ({ kind: 'document', uri: one.uri, term: undefined, document: one, parent }));
      const row = document && find(above, (one) => one.kind === 'document' && one.uri === uri);
      return row && find(await this.#termsOf(uri, row), (one) => one.kind === 'term' && one.term === term);
    }
    const top = this.#listing.by === 'frequency' ? this.#termRows(selected, uri, undefined)
      : categoryRows(selected).flatMap((category) => this.#termRows(category.terms, uri, category));
    return find(top, (one) => one.kind === 'term' && one.term === term);
  }

  /** URI of the active document, else of the first of the corpora. */
  #documentAtHand(): string | undefined {
    const document = this.#active.editor?.document.uri ?? this.#corpus?.documents[0];
    const known = document !== undefined && this.#corpora.corpusOf(document) !== undefined ? document : this.#corpora.all.find(({ documents }) => documents.length > 0)?.documents[0];
    return known?.toString();
  }

  #nameOf(uri: string): string {
    const document = vscode.Uri.parse(uri);
    return this.#corpora.corpusOf(document)?.titles.get(uri) ?? document.path.slice(document.path.lastIndexOf('/') + 1);
  }

  #moved({ document, selection }: vscode.TextEditor): void {
    if (this.#corpora.corpusOf(document.uri)?.root.toString() !== this.#corpus?.root.toString()) this.#redraw();
    clearTimeout(this.#pause);
    if (!this.#view.visible || !vscode.workspace.getConfiguration(settings.section).get<boolean>(settings.revealTermOnCursor, false)) return;
    this.#pause = setTimeout(() => void this.#follow(document.uri, selection.active), PAUSE);
  }

  async #follow(document: vscode.Uri, position: vscode.Position): Promise<void> {
    const term = (await this.#connection.mentionsOf(document, position))?.term;
    const isHere = this.#active.editor?.document.uri.toString() === document.toString() && this.#active.editor.selection.active.isEqual(position);
    if (term !== undefined && isHere && this.#view.visible && this.#listing.filter === '') await this.reveal(document, term, { focus: false });
  }

  #tell(read: number, of: number): void {
    this.#view.message = read < of ? vscode.l10n.t('Counting terms: {0} of {1} documents …', read, of) : '';
  }

  #announce(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.termsFiltered, this.#listing.filter !== '');
    this.#view.description = this.#listing.filter === '' ? '' : `“${this.#listing.filter}”`;
  }

  #redraw(): void {
    this.#stale = !this.#view.visible;
    if (this.#view.visible) this.#changed.fire(undefined);
  }
}

function categoryRows(terms: readonly ListedTerm[]): Extract<TermsRow, { kind: 'category' }>[] {
  return termsByCategory(terms).map((group) => ({ kind: 'category', ...group, parent: undefined }));
}

/** The first row that fits, in a level or its pages. */
function find(rows: readonly TermsRow[], fits: (row: TermsRow) => boolean): TermsRow | undefined {
  for (const row of rows) {
    const found = row.kind === 'page' ? find(row.below(row), fits) : fits(row) ? row : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
