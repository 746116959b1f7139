import * as vscode from 'vscode';
import { type Grouping, type Order } from '../views/document-groups';
import { sectionName } from '../views/section-name';
import { type SectionView } from '../views/section-view';
import { type ActiveDocument } from './active-document';
import { type Connection } from './connection';
import { type Corpora } from './corpora';
import { type CorpusRow, type DocumentRow, noteRow, OpenedDocument, rowId, type SectionTreeRow } from './corpus-rows';
import { type DocumentList } from './document-list';
import { documentItem, DocumentRows, documentTooltip, groupItem } from './document-rows';
import { commands, settings, views } from './names';
import { noteItem } from './note-item';
import { type NotesStore } from './notes-store';
import { type Placements } from './placements';

/** The Corpus view: documents in their groups, their structure, and the notes under the section in which their passage stands. */
export class CorpusTree implements vscode.TreeDataProvider<CorpusRow>, vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #connection: Connection;
  readonly #store: NotesStore;
  readonly #placements: Placements;
  readonly #active: ActiveDocument;
  readonly #changed = new vscode.EventEmitter<CorpusRow | undefined>();
  readonly #view: vscode.TreeView<CorpusRow>;
  readonly #disposables: vscode.Disposable[];
  readonly #list: DocumentList;
  readonly #rows: DocumentRows;
  /** What stands below the documents that were opened in the tree. */
  readonly #opened = new Map<string, Promise<OpenedDocument>>();
  /** Documents whose rows are being renewed, and what went out of date meanwhile. */
  readonly #renewing = new Map<string, { again: boolean; notes: boolean }>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(corpora: Corpora, connection: Connection, store: NotesStore, placements: Placements, active: ActiveDocument, list: DocumentList) {
    this.#corpora = corpora;
    this.#connection = connection;
    this.#store = store;
    this.#placements = placements;
    this.#active = active;
    this.#list = list;
    this.#rows = new DocumentRows(list);
    this.#view = vscode.window.createTreeView(views.corpus, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#changed,
      this.#view,
      list.onDidChange(() => { this.#describe(); this.#changed.fire(undefined); }),
      corpora.onDidChange(() => { this.#rows.clear(); this.#opened.clear(); this.#changed.fire(undefined); }),
      connection.onDidChangeReadings((uris) => { for (const uri of uris) void this.#renew(uri, false); }),
      placements.onDidChange((document) => void this.#renew(document.toString(), true)),
      store.onDidChange((document) => void this.#renew(document.toString(), true)),
      active.onDidMove((editor) => void this.#follow(editor)),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible && active.editor !== undefined) void this.#follow(active.editor); }),
    ];
    this.#describe();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Shows and selects the row of a place: the innermost section there, or the document. */
  async reveal(uri: vscode.Uri, position: vscode.Position, focus: boolean): Promise<void> {
    const row = await this.#rowAt(uri, position);
    if (row !== undefined) await this.#view.reveal(row, { select: true, focus, expand: false });
  }

  getParent(row: CorpusRow): CorpusRow | undefined {
    if (row.kind === 'corpus') return undefined;
    const parent = row.kind === 'document' ? this.#rows.groupOf(row) : row.parent;
    if (parent !== undefined || (row.kind !== 'document' && row.kind !== 'group')) return parent;
    return this.#corpora.all.length > 1 ? { kind: 'corpus', corpus: row.corpus } : undefined;
  }

  async getChildren(row?: CorpusRow): Promise<CorpusRow[]> {
    if (row === undefined) {
      const { all } = this.#corpora;
      if (all.length > 1) return all.map((corpus) => ({ kind: 'corpus', corpus }));
      return all[0] === undefined ? [] : this.#rows.top(all[0]);
    }
    switch (row.kind) {
      case 'corpus': return this.#rows.top(row.corpus);
      case 'group': return this.#rows.below(row);
      case 'document': return (await this.#open(row)).below(row);
      case 'section': return row.opened.below(row);
      case 'unplaced': return row.threads.map((placed) => noteRow(placed, row));
      case 'note': return [];
    }
  }

  getTreeItem(row: CorpusRow): vscode.TreeItem {
    const item = this.#itemOf(row);
    item.id = rowId(row);
    return item;
  }

  /** Documents are read for their tooltips when the mouse first rests on them. */
  async resolveTreeItem(item: vscode.TreeItem, row: CorpusRow): Promise<vscode.TreeItem> {
    if (row.kind === 'document') item.tooltip = documentTooltip(row, await this.#list.factsOf(row.corpus, row.uri.toString()));
    return item;
  }

  #itemOf(row: CorpusRow): vscode.TreeItem {
    switch (row.kind) {
      case 'corpus': {
        const item = new vscode.TreeItem(row.corpus.title, vscode.TreeItemCollapsibleState.Expanded);
        item.iconPath = new vscode.ThemeIcon('library');
        item.contextValue = 'corpus';
        item.tooltip = row.corpus.problem ?? row.corpus.root.path;
        return item;
      }
      case 'group': return groupItem(row, this.#list.listing);
      case 'document': return documentItem(row, this.#list.known(row.corpus, row.uri.toString()), this.#list.listing, this.#store.countOf(row.uri));
      case 'section': return this.#sectionItem(row);
      case 'unplaced': {
        const item = new vscode.TreeItem(vscode.l10n.t('Notes without a place'), vscode.TreeItemCollapsibleState.Expanded);
        item.iconPath = new vscode.ThemeIcon('warning');
        item.description = String(row.threads.length);
        return item;
      }
      case 'note': return noteItem(row.placed);
    }
  }

  #sectionItem(row: SectionTreeRow): vscode.TreeItem {
    const { section } = row.row;
    const name = sectionName(section);
    const label = section.runIn === true || section.title === '' ? this.#withFirstWords(row.uri, section, name) : name;
    const item = new vscode.TreeItem(label, row.opened.below(row).length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
    const count = row.opened.notesBelow(row.row);
    item.description = count === 0 ? '' : String(count);
    item.iconPath = new vscode.ThemeIcon(SECTION_ICONS[section.kind] ?? 'circle-small-filled');
    item.contextValue = 'section';
    item.tooltip = new vscode.MarkdownString().appendText(label);
    item.accessibilityInformation = { label: count === 0 ? label : count === 1 ? vscode.l10n.t('{0}, 1 note', label) : vscode.l10n.t('{0}, {1} notes', label, count) };
    // The row is drawn once and may be clicked after the text above it has grown: its place is asked for when it is needed.
    item.command = { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri: row.uri.toString(), get range() { return row.row.section.heading; } }] };
    return item;
  }

  /** A label alone says little (`○`, `<1>`): the first words behind it are shown, where the document is open. */
  #withFirstWords(uri: vscode.Uri, section: SectionView, name: string): string {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    const line = document !== undefined && section.heading.start.line < document.lineCount ? document.lineAt(section.heading.start.line).text.trim() : '';
    if (line === '') return name;
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
  }

  /** Says above the tree how the documents are listed. */
  #describe(): void {
    const { by, order, filter } = this.#list.listing;
    this.#view.description = [GROUPED[by]?.(), SORTED[order]?.(), filter].filter((part) => part !== undefined && part !== '').join(' · ');
  }

  /** What stands below a document; read when it is first asked for. */
  #open(row: DocumentRow): Promise<OpenedDocument> {
    const key = row.uri.toString();
    let opened = this.#opened.get(key);
    if (opened === undefined) {
      opened = Promise.all([this.#connection.outline(row.uri), this.#placements.known(row.uri)]).then(([outline, threads]) => {
        const document = new OpenedDocument(row);
        document.update(outline ?? [], threads);
        return document;
      });
      // A server that cannot answer is reported by the language client; the next question tries again.
      opened.catch(() => this.#opened.delete(key));
      this.#opened.set(key, opened);
    }
    return opened;
  }

  /**
   * Draws again what changed below a document, at once; when more changes come meanwhile, once more afterwards. Only rows that read
   * differently are drawn: in a long document that is being written in that is one row, or none.
   */
  async #renew(uri: string, notes: boolean): Promise<void> {
    const row = this.#rows.known(uri);
    if (row === undefined) return;
    const running = this.#renewing.get(uri);
    if (running !== undefined) {
      running.again = true;
      running.notes ||= notes;
      return;
    }
    // Not opened yet: the row itself may show another count of notes.
    if (!this.#opened.has(uri)) return this.#changed.fire(row);
    const state = { again: false, notes };
    this.#renewing.set(uri, state);
    try {
      const opened = await this.#open(row);
      do {
        const placeNotes = state.notes;
        state.again = state.notes = false;
        const outline = await this.#connection.outline(row.uri);
        for (const changed of opened.update(outline ?? [], placeNotes ? this.#placements.threads(row.uri) : undefined)) this.#changed.fire(changed);
      } while (state.again);
    } finally {
      this.#renewing.delete(uri);
    }
    const { editor } = this.#active;
    if (editor?.document.uri.toString() === uri) void this.#follow(editor);
  }

  async #follow(editor: vscode.TextEditor): Promise<void> {
    // Rows that are about to be renewed cannot be shown: the renewal follows the cursor itself.
    if (this.#renewing.has(editor.document.uri.toString())) return;
    if (!this.#view.visible || !vscode.workspace.getConfiguration(settings.section).get<boolean>(settings.revealOnCursor, true)) return;
    const position = editor.selection.active;
    const row = await this.#rowAt(editor.document.uri, position);
    // The cursor may have gone on while the rows were read.
    if (row === undefined || !editor.selection.active.isEqual(position)) return;
    if (this.#view.selection[0] !== undefined && rowId(this.#view.selection[0]) === rowId(row)) return;
    await this.#view.reveal(row, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  }

  async #rowAt(uri: vscode.Uri, position: vscode.Position): Promise<CorpusRow | undefined> {
    const corpus = this.#corpora.corpusOf(uri);
    if (corpus === undefined) return undefined;
    const row = this.#rows.rowOf(corpus, uri.toString());
    if (row === undefined) return undefined;
    return (await this.#open(row)).at(position.line) ?? row;
  }
}

/** What the reader sees anyway is not said. */
const GROUPED: Readonly<Partial<Record<Grouping, () => string>>> = {
  year: () => vscode.l10n.t('By year'), kind: () => vscode.l10n.t('By kind'), organisation: () => vscode.l10n.t('By organisation'),
};
const SORTED: Readonly<Partial<Record<Order, () => string>>> = { date: () => vscode.l10n.t('sorted by date'), title: () => vscode.l10n.t('sorted by title') };

const SECTION_ICONS: Readonly<Record<string, string>> = {
  part: 'book', chapter: 'book', section: 'bookmark', subsection: 'bookmark', article: 'law', proposal: 'lightbulb', item: 'circle-small-filled',
  keyword: 'key', column: 'note', table: 'table', figure: 'graph', notes: 'list-unordered', footnote: 'list-ordered', list: 'list-unordered',
};
