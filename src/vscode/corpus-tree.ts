import * as vscode from 'vscode';
import { type AnalysedSection, type Range } from '../views/analysis';
import { sectionName } from '../views/section-name';
import { type ActiveDocument } from './active-document';
import { type Connection } from './connection';
import { type Corpora, type EditorCorpus } from './corpora';
import { commands, settings, views } from './names';
import { noteItem } from './note-item';
import { type NotesStore } from './notes-store';
import { type PlacedThread, type Placements } from './placements';

/** A row of the Corpus view. */
export type CorpusRow =
  | { readonly kind: 'corpus'; readonly corpus: EditorCorpus }
  | { readonly kind: 'document'; readonly corpus: EditorCorpus; readonly uri: vscode.Uri }
  | { readonly kind: 'section'; readonly uri: vscode.Uri; readonly section: AnalysedSection; readonly parent: CorpusRow; /** Place among the siblings: part of the row's identity. */ readonly path: string }
  | { readonly kind: 'unplaced'; readonly uri: vscode.Uri; readonly parent: CorpusRow; readonly threads: readonly PlacedThread[] }
  | { readonly kind: 'note'; readonly uri: vscode.Uri; readonly id: string; readonly placed: PlacedThread; readonly parent: CorpusRow };

/** The Corpus view: documents, their structure, and the notes under the section in which their passage stands. */
export class CorpusTree implements vscode.TreeDataProvider<CorpusRow>, vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #connection: Connection;
  readonly #store: NotesStore;
  readonly #placements: Placements;
  readonly #active: ActiveDocument;
  readonly #changed = new vscode.EventEmitter<CorpusRow | undefined>();
  readonly #view: vscode.TreeView<CorpusRow>;
  readonly #disposables: vscode.Disposable[];
  /** Document rows by URI: the same object each time, so that one document can be refreshed alone. */
  readonly #documentRows = new Map<string, Extract<CorpusRow, { kind: 'document' }>>();
  readonly #children = new Map<string, CorpusRow[]>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(corpora: Corpora, connection: Connection, store: NotesStore, placements: Placements, active: ActiveDocument) {
    this.#corpora = corpora;
    this.#connection = connection;
    this.#store = store;
    this.#placements = placements;
    this.#active = active;
    this.#view = vscode.window.createTreeView(views.corpus, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#changed,
      this.#view,
      corpora.onDidChange(() => { this.#documentRows.clear(); this.#children.clear(); this.#changed.fire(undefined); }),
      connection.onDidChangeReadings((uris) => { for (const uri of uris) this.#refreshSoon(uri); }),
      placements.onDidChange((document) => this.#refreshSoon(document.toString())),
      store.onDidChange((document) => this.#refreshSoon(document.toString())),
      active.onDidMove((editor) => void this.#follow(editor)),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible && active.editor !== undefined) void this.#follow(active.editor); }),
    ];
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
    if (row.kind !== 'document') return row.parent;
    return this.#corpora.all.length > 1 ? { kind: 'corpus', corpus: row.corpus } : undefined;
  }

  async getChildren(row?: CorpusRow): Promise<CorpusRow[]> {
    if (row === undefined) {
      const { all } = this.#corpora;
      if (all.length > 1) return all.map((corpus) => ({ kind: 'corpus', corpus }));
      return all[0] === undefined ? [] : this.#documentsOf(all[0]);
    }
    switch (row.kind) {
      case 'corpus': return this.#documentsOf(row.corpus);
      case 'document': return this.#childrenOf(row);
      case 'section': return this.#children.get(rowId(row)) ?? [];
      case 'unplaced': return row.threads.map((placed) => noteRow(placed, row));
      case 'note': return [];
    }
  }

  getTreeItem(row: CorpusRow): vscode.TreeItem {
    const item = this.#itemOf(row);
    item.id = rowId(row);
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
      case 'document': return this.#documentItem(row);
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

  #documentItem(row: Extract<CorpusRow, { kind: 'document' }>): vscode.TreeItem {
    const fileName = row.uri.path.slice(row.uri.path.lastIndexOf('/') + 1);
    const title = row.corpus.titles.get(row.uri.toString());
    const item = new vscode.TreeItem(title ?? fileName, vscode.TreeItemCollapsibleState.Collapsed);
    const count = this.#store.countOf(row.uri);
    const counted = count === 0 ? '' : count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);
    item.description = [counted, title === undefined ? '' : fileName].filter((part) => part !== '').join(' · ');
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.contextValue = 'document';
    item.tooltip = [title, row.uri.path].filter((part) => part !== undefined).join('\n');
    item.accessibilityInformation = { label: [title ?? fileName, counted].filter((part) => part !== '').join(', ') };
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [row.uri] };
    return item;
  }

  #sectionItem(row: Extract<CorpusRow, { kind: 'section' }>): vscode.TreeItem {
    const { section } = row;
    const name = sectionName(section);
    const label = section.runIn === true || section.title === '' ? this.#withFirstWords(row.uri, section, name) : name;
    const children = this.#children.get(rowId(row)) ?? [];
    const item = new vscode.TreeItem(label, children.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
    const count = notesBelow(this.#children, row);
    item.description = count === 0 ? '' : String(count);
    item.iconPath = new vscode.ThemeIcon(SECTION_ICONS[section.kind] ?? 'circle-small-filled');
    item.contextValue = 'section';
    item.tooltip = new vscode.MarkdownString().appendText(label);
    item.accessibilityInformation = { label: count === 0 ? label : count === 1 ? vscode.l10n.t('{0}, 1 note', label) : vscode.l10n.t('{0}, {1} notes', label, count) };
    item.command = placeCommand(row.uri, section.heading.range);
    return item;
  }

  /** A label alone says little (`○`, `<1>`): the first words behind it are shown, where the document is open. */
  #withFirstWords(uri: vscode.Uri, section: AnalysedSection, name: string): string {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    const line = document !== undefined && section.heading.startLine < document.lineCount ? document.lineAt(section.heading.startLine).text.trim() : '';
    if (line === '') return name;
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
  }

  #documentsOf(corpus: EditorCorpus): CorpusRow[] {
    return corpus.documents.map((uri) => {
      const key = uri.toString();
      const row = this.#documentRows.get(key) ?? { kind: 'document', corpus, uri };
      this.#documentRows.set(key, row);
      return row;
    });
  }

  async #childrenOf(row: Extract<CorpusRow, { kind: 'document' }>): Promise<CorpusRow[]> {
    const [outline, threads] = await Promise.all([this.#connection.outline(row.uri), this.#placements.known(row.uri)]);
    for (const key of this.#children.keys()) if (key.startsWith(`${rowId(row)}#`)) this.#children.delete(key);
    const unplaced = threads.filter(({ place }) => place !== undefined && place.ranges.length === 0);
    const here = threads.filter(({ place }) => place === undefined || (place.ranges.length > 0 && place.section.length === 0));
    const sections = this.#sectionRows(row.uri, outline?.sections ?? [], row, '', threads);
    const notes = here.map((placed) => noteRow(placed, row));
    const children: CorpusRow[] = [...notes, ...sections, ...(unplaced.length > 0 ? [{ kind: 'unplaced', uri: row.uri, parent: row, threads: unplaced } as const] : [])];
    this.#children.set(rowId(row), children);
    return children;
  }

  #sectionRows(uri: vscode.Uri, sections: readonly AnalysedSection[], parent: CorpusRow, above: string, threads: readonly PlacedThread[]): CorpusRow[] {
    return sections.map((section, index) => {
      const row: Extract<CorpusRow, { kind: 'section' }> = { kind: 'section', uri, section, parent, path: `${above}/${index}` };
      const own = threads.filter(({ place }) => place !== undefined && sameStart(place.section.at(-1), section.heading.range)).map((placed) => noteRow(placed, row));
      this.#children.set(rowId(row), [...own, ...this.#sectionRows(uri, section.children, row, row.path, threads)]);
      return row;
    });
  }

  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();

  /** One document's rows, once the burst of events about it is over; never the whole tree. */
  #refreshSoon(uri: string): void {
    const row = this.#documentRows.get(uri);
    if (row === undefined) return;
    clearTimeout(this.#pending.get(uri));
    this.#pending.set(uri, setTimeout(() => {
      this.#pending.delete(uri);
      this.#changed.fire(row);
      const { editor } = this.#active;
      if (editor?.document.uri.toString() === uri) void this.#follow(editor);
    }, 150));
  }

  async #follow(editor: vscode.TextEditor): Promise<void> {
    // Rows that are about to be renewed cannot be shown: the renewal follows the cursor itself.
    if (this.#pending.has(editor.document.uri.toString())) return;
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
    let row: CorpusRow | undefined = this.#documentsOf(corpus).find((candidate) => candidate.kind === 'document' && candidate.uri.toString() === uri.toString());
    let rows = row === undefined ? [] : (this.#children.get(rowId(row)) ?? await this.getChildren(row));
    for (;;) {
      const inner: CorpusRow | undefined = rows.find((candidate) => candidate.kind === 'section' && holds(candidate.section.range, position));
      if (inner === undefined) return row;
      row = inner;
      rows = this.#children.get(rowId(inner)) ?? [];
    }
  }
}

function noteRow(placed: PlacedThread, parent: CorpusRow): CorpusRow {
  return { kind: 'note', uri: placed.document, id: placed.thread.root.note.id, placed, parent };
}

/** Identity of a row that survives refreshes, so that what the reader opened stays open. */
function rowId(row: CorpusRow): string {
  switch (row.kind) {
    case 'corpus': return `corpus:${row.corpus.root.toString()}`;
    case 'document': return row.uri.toString();
    case 'section': return `${row.uri.toString()}#${row.path}`;
    case 'unplaced': return `${row.uri.toString()}#unplaced`;
    case 'note': return `${row.uri.toString()}#note:${row.id}`;
  }
}

function notesBelow(children: ReadonlyMap<string, readonly CorpusRow[]>, row: CorpusRow): number {
  return (children.get(rowId(row)) ?? []).reduce((sum, child) => sum + (child.kind === 'note' ? 1 : notesBelow(children, child)), 0);
}

function sameStart(a: Range | undefined, b: Range): boolean {
  return a !== undefined && a.start.line === b.start.line && a.start.character === b.start.character;
}

function holds(range: Range, position: vscode.Position): boolean {
  return position.line >= range.start.line && position.line <= range.end.line;
}

export function placeCommand(uri: vscode.Uri, range: Range): vscode.Command {
  return { command: commands.openPlace, title: vscode.l10n.t('Open'), arguments: [{ uri: uri.toString(), range }] };
}

const SECTION_ICONS: Readonly<Record<string, string>> = {
  part: 'book', chapter: 'book', section: 'bookmark', subsection: 'bookmark', article: 'law', proposal: 'lightbulb', item: 'circle-small-filled',
  keyword: 'key', column: 'note', table: 'table', figure: 'graph', notes: 'list-unordered', footnote: 'list-ordered', list: 'list-unordered',
};
