import * as vscode from 'vscode';
import { type Corpora } from './corpora';
import { contextKeys, views } from './names';
import { candidateItem, candidateRows, type CandidateRow } from './note-candidates';
import { noteItem } from './note-item';
import { type NotesStore } from './notes-store';
import { type PlacedThread, type Placements } from './placements';

/** A row of the Notes view: a document, a note in it, or a passage that a lost note may be moved to. */
export type NotesRow =
  | { readonly kind: 'document'; readonly uri: vscode.Uri }
  | { readonly kind: 'note'; readonly uri: vscode.Uri; readonly id: string; readonly placed: PlacedThread }
  | CandidateRow;

/** What the Notes view shows. */
export interface NotesFilter {
  /** Words that must all occur in the note, its quote, its codes, its replies or its author's name; no distinction of case or width. */
  readonly text: string;
  readonly state: 'all' | 'open' | 'resolved' | 'attention';
}

const EVERYTHING: NotesFilter = { text: '', state: 'all' };
const FILTER_KEY = 'policyAnnotator.notesFilter';

/** The Notes view: all notes of the corpora by document, filtered. Remembers its filter in the workspace. */
export class NotesTree implements vscode.TreeDataProvider<NotesRow>, vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #store: NotesStore;
  readonly #placements: Placements;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<NotesRow | undefined>();
  readonly #view: vscode.TreeView<NotesRow>;
  readonly #disposables: vscode.Disposable[];
  #filter: NotesFilter;
  #refresh: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(corpora: Corpora, store: NotesStore, placements: Placements, memory: vscode.Memento) {
    this.#corpora = corpora;
    this.#store = store;
    this.#placements = placements;
    this.#memory = memory;
    this.#filter = memory.get<NotesFilter>(FILTER_KEY, EVERYTHING);
    this.#view = vscode.window.createTreeView(views.notes, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#changed, this.#view,
      corpora.onDidChange(() => this.#refreshSoon()),
      store.onDidChange(() => this.#refreshSoon()),
      placements.onDidChange(() => this.#refreshSoon()),
      new vscode.Disposable(() => clearTimeout(this.#refresh)),
    ];
    this.#describe();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  get filter(): NotesFilter {
    return this.#filter;
  }

  async setFilter(filter: NotesFilter): Promise<void> {
    this.#filter = filter;
    await this.#memory.update(FILTER_KEY, filter);
    this.#describe();
    this.#changed.fire(undefined);
  }

  async getChildren(row?: NotesRow): Promise<NotesRow[]> {
    if (row === undefined) {
      const documents = this.#corpora.all.flatMap((corpus) => corpus.documents).filter((uri) => this.#store.countOf(uri) > 0);
      const rows = await Promise.all(documents.map(async (uri) => ((await this.#notesOf(uri)).length > 0 ? [{ kind: 'document', uri } as const] : [])));
      return rows.flat();
    }
    if (row.kind === 'candidate') return [];
    return row.kind === 'document' ? this.#notesOf(row.uri) : candidateRows(row.placed);
  }

  getTreeItem(row: NotesRow): vscode.TreeItem {
    if (row.kind === 'candidate') return candidateItem(row);
    if (row.kind === 'note') {
      const item = noteItem(row.placed);
      item.id = `${row.uri.toString()}#${row.id}`;
      if ((row.placed.place?.candidates.length ?? 0) > 0) item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
      return item;
    }
    const name = row.uri.path.slice(row.uri.path.lastIndexOf('/') + 1);
    const title = this.#corpora.corpusOf(row.uri)?.titles.get(row.uri.toString());
    const item = new vscode.TreeItem(title ?? name, vscode.TreeItemCollapsibleState.Expanded);
    item.id = row.uri.toString();
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.contextValue = 'document';
    item.description = [String(this.#store.countOf(row.uri)), title === undefined ? '' : name].filter((part) => part !== '').join(' · ');
    return item;
  }

  async #notesOf(uri: vscode.Uri): Promise<NotesRow[]> {
    const threads = await this.#placements.known(uri);
    return threads.filter((placed) => passes(placed, this.#filter)).map((placed) => ({ kind: 'note', uri, id: placed.thread.root.note.id, placed }));
  }

  /** Says above the tree what is left out, and tells the welcome texts. */
  #describe(): void {
    const filtered = this.#filter.text !== '' || this.#filter.state !== 'all';
    const states: Record<NotesFilter['state'], string> = {
      all: '', open: vscode.l10n.t('open'), resolved: vscode.l10n.t('resolved'), attention: vscode.l10n.t('needing attention'),
    };
    this.#view.description = filtered ? [states[this.#filter.state], this.#filter.text].filter((part) => part !== '').join(' · ') : '';
    void vscode.commands.executeCommand('setContext', contextKeys.notesFiltered, filtered);
  }

  #refreshSoon(): void {
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => {
      const documents = this.#corpora.all.flatMap((corpus) => corpus.documents);
      void vscode.commands.executeCommand('setContext', contextKeys.hasNotes, documents.some((uri) => this.#store.countOf(uri) > 0));
      this.#changed.fire(undefined);
    }, 150);
  }
}

function passes({ thread: { root, replies, resolved }, place }: PlacedThread, filter: NotesFilter): boolean {
  if (filter.state === 'open' && resolved) return false;
  if (filter.state === 'resolved' && !resolved) return false;
  if (filter.state === 'attention' && (place === undefined || place.status === 'exact' || place.status === 'moved')) return false;
  if (filter.text.trim() === '') return true;
  const text = [root, ...replies].flatMap(({ note }) => [
    note.creator.name, ...note.codes, ...note.bodies.map((body) => body.text), ...(note.target.kind === 'passage' ? note.target.anchors.map((anchor) => anchor.quote) : []),
  ]).join('\n');
  const folded = fold(text);
  return fold(filter.text).split(/\s+/u).every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
