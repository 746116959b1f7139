import { foldWidth } from '../text/width';
import { type DocumentFacts } from './document-facts';
import { documentWords } from './document-wording';
import { type Language } from './language';

/** By what a list of documents may be parted. */
export const groupings = ['none', 'folder', 'year', 'kind', 'organisation'] as const;
export type Grouping = (typeof groupings)[number];

/** In which order documents may stand. */
export const orders = ['name', 'date', 'title'] as const;
export type Order = (typeof orders)[number];

/** A document as a list has it. */
export interface ListedDocument {
  readonly uri: string;
  /** Relative to its corpus, with `/`. */
  readonly path: string;
  /** `undefined` until it has been read. */
  readonly facts: DocumentFacts | undefined;
}

export interface DocumentGroup {
  /** Unique in its level, and the same each time. */
  readonly key: string;
  readonly name: string;
  /** `unknown`: documents that do not say it; `unread`: documents of which nothing is known yet; `page`: a stretch of a long level. */
  readonly kind: Exclude<Grouping, 'none'> | 'unknown' | 'unread' | 'page';
  /** Documents below, at any depth. */
  readonly count: number;
  readonly level: DocumentLevel;
}

export interface DocumentLevel {
  readonly groups: readonly DocumentGroup[];
  readonly documents: readonly ListedDocument[];
}

/** Longer levels are parted into pages: nobody reads them, and editors draw them slowly. */
const LONGEST_LEVEL = 500;
const PAGE = 200;

/**
 * Parts and orders the documents of a corpus. Years, kinds and names ascend; documents that do not say it stand in a last group that says so.
 * A document of several organisations stands with the first, so that it has one place in the list. Folders nest.
 */
export function groupDocuments(documents: readonly ListedDocument[], by: Grouping, order: Order, language: Language): DocumentLevel {
  const sorted = [...documents].sort(comparing(order, language));
  if (by === 'none') return paged({ groups: [], documents: sorted });
  if (by === 'folder') return folders(sorted, 0, new Intl.Collator(language, { numeric: true }).compare);
  const word = documentWords(language);
  const unread = sorted.filter(({ facts }) => facts === undefined);
  const named = new Map<string, ListedDocument[]>();
  const unknown: ListedDocument[] = [];
  for (const document of sorted) {
    if (document.facts === undefined) continue;
    const name = nameOf(document.facts, by, language);
    if (name === undefined) unknown.push(document);
    else if (named.has(name)) named.get(name)!.push(document);
    else named.set(name, [document]);
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = [...named].sort(([a], [b]) => compare(a, b)).map(([name, members]) => group(`=${name}`, name, by, { groups: [], documents: members }));
  if (unknown.length > 0) groups.push(group('unknown', by === 'year' ? word.noDate : word.noOrganisation, 'unknown', { groups: [], documents: unknown }));
  if (unread.length > 0) groups.push(group('unread', word.notRead, 'unread', { groups: [], documents: unread }));
  return paged({ groups, documents: [] });
}

/** Whether a list needs to know what the documents say of themselves. */
export function needsFacts(by: Grouping, order: Order): boolean {
  return (by !== 'none' && by !== 'folder') || order !== 'name';
}

/** Do all words of a query occur in what is known of a document? Case and width do not count. */
export function matchesDocument({ path, facts }: ListedDocument, query: string, language: Language): boolean {
  const known = [path, facts?.title, facts?.subtitle, facts?.date, ...(facts?.authors ?? []), ...(facts?.organisations ?? []), facts && documentWords(language).kind[facts.kind]];
  const searched = foldWidth(known.filter((part) => part !== undefined).join('\n')).toLowerCase();
  return foldWidth(query).toLowerCase().split(/[\s\u3000]+/u).every((word) => searched.includes(word));
}

function nameOf(facts: DocumentFacts, by: 'year' | 'kind' | 'organisation', language: Language): string | undefined {
  switch (by) {
    case 'year': return facts.date?.slice(0, 4);
    case 'kind': return documentWords(language).kind[facts.kind];
    case 'organisation': return facts.organisations[0];
  }
}

/** Documents without a date stand behind all that have one; a year stands before its months. What is equal goes by name. */
function comparing(order: Order, language: Language): (a: ListedDocument, b: ListedDocument) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byName = (a: ListedDocument, b: ListedDocument): number => compare(a.path, b.path);
  switch (order) {
    case 'name': return byName;
    case 'date': return (a, b) => {
      const [dateA, dateB] = [a.facts?.date ?? '~', b.facts?.date ?? '~'];
      return dateA === dateB ? byName(a, b) : dateA < dateB ? -1 : 1;
    };
    case 'title': return (a, b) => compare(a.facts?.title ?? fileName(a), b.facts?.title ?? fileName(b)) || byName(a, b);
  }
}

function folders(documents: readonly ListedDocument[], depth: number, compare: Intl.Collator['compare']): DocumentLevel {
  const here: ListedDocument[] = [];
  const below = new Map<string, ListedDocument[]>();
  for (const document of documents) {
    const parts = document.path.split('/');
    const folder = parts[depth]!;
    if (parts.length - 1 === depth) here.push(document);
    else if (below.has(folder)) below.get(folder)!.push(document);
    else below.set(folder, [document]);
  }
  const groups = [...below].sort(([a], [b]) => compare(a, b)).map(([name, members]) => group(`=${name}`, name, 'folder', folders(members, depth + 1, compare)));
  return paged({ groups, documents: here });
}

function group(key: string, name: string, kind: DocumentGroup['kind'], level: DocumentLevel): DocumentGroup {
  return { key, name, kind, count: level.documents.length + level.groups.reduce((sum, { count }) => sum + count, 0), level: paged(level) };
}

/** Parts a level that is too long into pages named after their ends; a level that is not is itself. */
function paged(level: DocumentLevel): DocumentLevel {
  if (level.groups.length + level.documents.length <= LONGEST_LEVEL) return level;
  const pages = [
    ...pagesOf(level.groups, ({ name }) => name, (groups) => ({ groups, documents: [] })),
    ...pagesOf(level.documents, fileName, (documents) => ({ groups: [], documents })),
  ];
  return { groups: pages, documents: [] };
}

function pagesOf<T>(items: readonly T[], nameOf: (item: T) => string, levelOf: (items: readonly T[]) => DocumentLevel): DocumentGroup[] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => {
    const on = items.slice(page * PAGE, (page + 1) * PAGE);
    return group(`page ${page}`, `${page * PAGE + 1}–${page * PAGE + on.length} (${nameOf(on[0]!)} …)`, 'page', levelOf(on));
  });
}

function fileName({ path }: ListedDocument): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
