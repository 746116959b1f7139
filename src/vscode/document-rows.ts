import * as vscode from 'vscode';
import { documentCard } from '../views/document-card';
import { type DocumentFacts } from '../views/document-facts';
import { type DocumentGroup, type DocumentLevel } from '../views/document-groups';
import { languageOf } from '../views/language';
import { type EditorCorpus } from './corpora';
import { type CorpusRow, type DocumentRow, type GroupRow } from './corpus-rows';
import { type DocumentList, type Listing } from './document-list';

/** Corpora up to this size show their groups open. */
const SMALL = 40;

/** The rows of documents and of the groups that they stand in, as the list has them. */
export class DocumentRows {
  readonly #list: DocumentList;
  /** Document rows by URI: the same object each time, so that one document can be refreshed alone. */
  readonly #rows = new Map<string, DocumentRow>();
  /** The groups in which documents stand in the list as it was last asked for. */
  readonly #groups = new Map<string, GroupRow>();

  constructor(list: DocumentList) {
    this.#list = list;
  }

  /** Forgets all rows: the corpora changed. */
  clear(): void {
    this.#rows.clear();
  }

  /** The row of a document that the list has shown. */
  known(uri: string): DocumentRow | undefined {
    return this.#rows.get(uri);
  }

  /** The row of a document of the corpus; `undefined` where the filter leaves it out. */
  rowOf(corpus: EditorCorpus, uri: string): DocumentRow | undefined {
    this.#groups.clear();
    return this.#place(corpus, this.#list.levelOf(corpus), undefined).find((row) => row.uri.toString() === uri);
  }

  /** What stands at the top of a corpus. */
  top(corpus: EditorCorpus): CorpusRow[] {
    return this.#rowsOf(corpus, this.#list.levelOf(corpus), undefined);
  }

  below(row: GroupRow): CorpusRow[] {
    return this.#rowsOf(row.corpus, row.group.level, row);
  }

  groupOf(row: DocumentRow): GroupRow | undefined {
    return this.#groups.get(row.uri.toString());
  }

  #rowsOf(corpus: EditorCorpus, { groups, documents }: DocumentLevel, parent: GroupRow | undefined): CorpusRow[] {
    return [...groups.map((group) => groupRow(corpus, group, parent)), ...this.#documents(corpus, documents, parent)];
  }

  /** All document rows at any depth, each put into its group. */
  #place(corpus: EditorCorpus, { groups, documents }: DocumentLevel, parent: GroupRow | undefined): DocumentRow[] {
    return [...groups.flatMap((group) => this.#place(corpus, group.level, groupRow(corpus, group, parent))), ...this.#documents(corpus, documents, parent)];
  }

  #documents(corpus: EditorCorpus, documents: DocumentLevel['documents'], parent: GroupRow | undefined): DocumentRow[] {
    return documents.map(({ uri }) => {
      const row = this.#rows.get(uri) ?? { kind: 'document', corpus, uri: vscode.Uri.parse(uri) };
      this.#rows.set(uri, row);
      if (parent !== undefined) this.#groups.set(uri, parent);
      return row;
    });
  }
}

function groupRow(corpus: EditorCorpus, group: DocumentGroup, parent: GroupRow | undefined): GroupRow {
  return { kind: 'group', corpus, group, parent };
}

export function groupItem({ corpus, group }: GroupRow, { filter }: Listing): vscode.TreeItem {
  const open = group.kind !== 'unread' && group.kind !== 'page' && (filter !== '' || corpus.documents.length <= SMALL);
  const item = new vscode.TreeItem(group.name, open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(group.count);
  item.iconPath = new vscode.ThemeIcon(GROUP_ICONS[group.kind]);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} documents', group.name, group.count) };
  return item;
}

const GROUP_ICONS: Readonly<Record<DocumentGroup['kind'], string>> = {
  folder: 'folder', year: 'calendar', kind: 'tag', organisation: 'organization', unknown: 'question', unread: 'sync', page: 'list-selection',
};

/** A document's row: named as the corpus file names it or by its file, or by its title where titles are sorted; behind its date where dates are. */
export function documentItem({ corpus, uri }: DocumentRow, facts: DocumentFacts | undefined, { order }: Listing, notes: number): vscode.TreeItem {
  const fileName = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const date = order === 'date' ? facts?.date ?? '' : '';
  const name = corpus.titles.get(uri.toString()) ?? (order === 'title' ? facts?.title : undefined) ?? fileName;
  const label = date === '' ? name : `${date} ${name}`;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const counted = notes === 0 ? '' : notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', notes);
  item.description = [counted, name === fileName ? '' : fileName].filter((part) => part !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(facts?.misdecoded === true ? 'warning' : 'file-text');
  item.contextValue = 'document';
  item.accessibilityInformation = { label: [label, counted, facts?.misdecoded === true ? vscode.l10n.t('Not readable in the encoding in which it was opened.') : ''].filter((part) => part !== '').join(', ') };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

/** What is known of a document as a whole, shown when the mouse rests on its row. */
export function documentTooltip({ uri }: DocumentRow, facts: DocumentFacts | undefined): vscode.MarkdownString | string {
  const path = vscode.workspace.asRelativePath(uri);
  return facts === undefined ? path : new vscode.MarkdownString(documentCard(path, facts, languageOf(vscode.env.language)));
}
