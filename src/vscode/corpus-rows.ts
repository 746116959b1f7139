import type * as vscode from 'vscode';
import { type Range } from '../views/analysis';
import { type SectionRow, SectionRows } from '../views/section-rows';
import { type DocumentGroup } from '../views/document-groups';
import { type SectionView } from '../views/section-view';
import { type EditorCorpus } from './corpora';
import { noteItem } from './note-item';
import { type PlacedThread } from './placements';

/** A row of the Corpus view. */
export type CorpusRow =
  | { readonly kind: 'corpus'; readonly corpus: EditorCorpus }
  | { readonly kind: 'group'; readonly corpus: EditorCorpus; readonly group: DocumentGroup; readonly parent: GroupRow | undefined }
  | { readonly kind: 'document'; readonly corpus: EditorCorpus; readonly uri: vscode.Uri }
  | { readonly kind: 'section'; readonly uri: vscode.Uri; readonly row: SectionRow; readonly parent: CorpusRow; readonly opened: OpenedDocument }
  | { readonly kind: 'unplaced'; readonly uri: vscode.Uri; readonly parent: CorpusRow; readonly threads: readonly PlacedThread[] }
  | { readonly kind: 'note'; readonly uri: vscode.Uri; readonly id: string; readonly placed: PlacedThread; readonly parent: CorpusRow };

export type DocumentRow = Extract<CorpusRow, { kind: 'document' }>;
export type GroupRow = Extract<CorpusRow, { kind: 'group' }>;
export type SectionTreeRow = Extract<CorpusRow, { kind: 'section' }>;

/** What stands below a document in the tree: its sections, and its notes under the sections in which they stand. */
export class OpenedDocument {
  readonly #row: DocumentRow;
  readonly #sections = new SectionRows();
  readonly #treeRows = new WeakMap<SectionRow, SectionTreeRow>();
  /** Notes by the section that holds them directly; those that stand in none by `undefined`. */
  #notes = new Map<SectionRow | undefined, readonly PlacedThread[]>();
  #unplaced: readonly PlacedThread[] = [];
  #signature = '';

  constructor(row: DocumentRow) {
    this.#row = row;
  }

  /** Takes over what was read; without threads the notes stay in the rows where they were. Gives the rows to draw again with what is below them. */
  update(sections: readonly SectionView[], threads: readonly PlacedThread[] | undefined): CorpusRow[] {
    const changed = this.#sections.update(sections);
    const before = this.#signature;
    if (threads !== undefined) {
      this.#placeNotes(threads);
      this.#signature = this.#notesAsShown();
    }
    return changed === 'all' || this.#signature !== before ? [this.#row] : changed.map((row) => this.#treeRow(row));
  }

  below(parent: DocumentRow | SectionTreeRow): CorpusRow[] {
    const section = parent.kind === 'section' ? parent.row : undefined;
    const notes = (this.#notes.get(section) ?? []).map((placed) => noteRow(placed, parent));
    const sections = (section === undefined ? this.#sections.roots : section.children).map((row) => this.#treeRow(row));
    if (section !== undefined || this.#unplaced.length === 0) return [...notes, ...sections];
    return [...notes, ...sections, { kind: 'unplaced', uri: this.#row.uri, parent: this.#row, threads: this.#unplaced }];
  }

  notesBelow(section: SectionRow): number {
    return (this.#notes.get(section)?.length ?? 0) + section.children.reduce((sum, child) => sum + this.notesBelow(child), 0);
  }

  at(line: number): SectionTreeRow | undefined {
    const row = this.#sections.at(line);
    return row === undefined ? undefined : this.#treeRow(row);
  }

  #treeRow(row: SectionRow): SectionTreeRow {
    let treeRow = this.#treeRows.get(row);
    if (treeRow === undefined) {
      const parent = row.parent === undefined ? this.#row : this.#treeRow(row.parent);
      this.#treeRows.set(row, treeRow = { kind: 'section', uri: this.#row.uri, row, parent, opened: this });
    }
    return treeRow;
  }

  #placeNotes(threads: readonly PlacedThread[]): void {
    const byHeading = new Map<string, SectionRow>();
    const collect = (rows: readonly SectionRow[]): void => { for (const row of rows) { byHeading.set(placeKey(row.section.heading), row); collect(row.children); } };
    collect(threads.length === 0 ? [] : this.#sections.roots);
    const notes = new Map<SectionRow | undefined, PlacedThread[]>();
    this.#unplaced = threads.filter(({ place }) => place !== undefined && place.ranges.length === 0);
    for (const placed of threads) {
      if (this.#unplaced.includes(placed)) continue;
      const innermost = placed.place?.section.at(-1);
      const section = innermost === undefined ? undefined : byHeading.get(placeKey(innermost));
      notes.set(section, [...(notes.get(section) ?? []), placed]);
    }
    this.#notes = notes;
  }

  /** Everything about the notes that the tree shows, for telling whether it has to be drawn again. */
  #notesAsShown(): string {
    const shown = (placed: PlacedThread): unknown => { const { label, description, contextValue } = noteItem(placed); return [placed.thread.root.note.id, label, description, contextValue]; };
    return JSON.stringify([[...this.#notes].map(([section, threads]) => [section?.id ?? null, threads.map(shown)]), this.#unplaced.map(shown)]);
  }
}

export function noteRow(placed: PlacedThread, parent: CorpusRow): CorpusRow {
  return { kind: 'note', uri: placed.document, id: placed.thread.root.note.id, placed, parent };
}

/** Identity of a row that survives refreshes, so that what the reader opened stays open. */
export function rowId(row: CorpusRow): string {
  switch (row.kind) {
    case 'corpus': return `corpus:${row.corpus.root.toString()}`;
    case 'group': return `${row.parent === undefined ? `corpus:${row.corpus.root.toString()}` : rowId(row.parent)}/${row.group.kind}:${row.group.key}`;
    case 'document': return row.uri.toString();
    case 'section': return `${row.uri.toString()}#${row.row.id}`;
    case 'unplaced': return `${row.uri.toString()}#unplaced`;
    case 'note': return `${row.uri.toString()}#note:${row.id}`;
  }
}

function placeKey({ start }: Range): string {
  return `${start.line}:${start.character}`;
}
