import { type DocumentMentions, type MentionIndex } from '../corpus/mention-index';
import { sectionsAt } from '../outline/address';
import { type Outline } from '../outline/section';
import { type Glossary, type Term, type TermCategory } from '../terms/glossary';
import { type DocumentText } from '../text/document-text';
import { type Span } from '../text/span';
import { foldWidth } from '../text/width';
import { type Range, toRange } from './analysis';
import { type Excerpt, excerptOf } from './excerpt';
import { type Language } from './language';
import { sectionName } from './section-name';
import { nameOf } from './term-card';

/** A term as lists show it. */
export interface ListedTerm {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** In the other language, and short forms. */
  readonly otherNames: readonly string[];
  /** All that a search finds it by: names in both languages, short forms, variants, reading. */
  readonly searched: readonly string[];
  readonly category: TermCategory;
  /** Mentions in the corpus, as far as counted. */
  readonly count: number;
  readonly documents: number;
}

/** A document that mentions terms: how many of them, and when it was written. */
export interface ListedTermDocument {
  readonly uri: string;
  /** Different terms, or mentions of the one term asked about. */
  readonly count: number;
  readonly date?: string;
}

export interface TermList {
  readonly terms: readonly ListedTerm[];
  readonly documents: readonly ListedTermDocument[];
  /** Documents counted, of all. */
  readonly read: number;
  readonly of: number;
}

/** A mention in a list: its section and the words around it. */
export interface TermPlace {
  readonly range: Range;
  /** Name of the innermost section; empty before the first heading. */
  readonly section: string;
  readonly excerpt: Excerpt;
}

/** Words around a mention, as many as a side bar can show. */
const REACH = { before: 10, after: 32 };

/** All terms of a glossary with their mentions in the documents as far as the index knows them; `dates` by URI go before the dates that documents give themselves. */
export function termList(glossary: Glossary, index: MentionIndex, uris: readonly string[], dates: Readonly<Record<string, string>>, language: Language): TermList {
  const totals = index.totals(uris);
  const listed = new Map<string, ListedTerm>();
  for (const term of glossary.terms) {
    const names = namesOf(term, language);
    const above = listed.get(term.id);
    // What documents say of a term that a glossary has adds names to it, nothing else.
    listed.set(term.id, above === undefined ? { ...names, category: term.category, ...(totals.get(term.id) ?? { count: 0, documents: 0 }) }
      : { ...above, searched: [...new Set([...above.searched, ...term.abbreviations, ...term.variants])] });
  }
  return {
    terms: [...listed.values()],
    documents: uris.flatMap((uri) => {
      const known = index.known(uri);
      return known === undefined || known.counts.size === 0 ? [] : [{ uri, count: known.counts.size, ...dated(dates[uri] ?? known.date) }];
    }),
    read: uris.length - index.missing(uris).length,
    of: uris.length,
  };
}

/** The documents that mention a term, in the order given. */
export function termDocuments(index: MentionIndex, term: string, uris: readonly string[], dates: Readonly<Record<string, string>>): ListedTermDocument[] {
  return index.occurrences(term, uris).map(({ uri, count, date }) => ({ uri, count, ...dated(dates[uri] ?? date) }));
}

/** The terms that a document mentions, in the order of first mention. */
export function termsOfDocument({ counts }: DocumentMentions): { readonly term: string; readonly count: number }[] {
  return [...counts].map(([term, count]) => ({ term, count }));
}

export function termPlaces(text: DocumentText, outline: Outline, spans: readonly Span[]): TermPlace[] {
  return spans.map((span) => {
    const section = sectionsAt(outline, span.start).at(-1);
    return { range: toRange(text, span), section: section === undefined ? '' : sectionName(section), excerpt: excerptOf(text, span, REACH) };
  });
}

function namesOf(term: Term, language: Language): Pick<ListedTerm, 'id' | 'name' | 'otherNames' | 'searched'> {
  const name = nameOf(term, language);
  const named = [term.label.ja, term.label.en].filter((label) => label !== undefined && label !== name);
  const otherNames = [...new Set([...named, ...term.abbreviations])].filter((other): other is string => other !== undefined);
  return { id: term.id, name, otherNames, searched: [name, ...otherNames, ...term.variants, ...(term.reading === undefined ? [] : [term.reading])] };
}

function dated(date: string | undefined): { date?: string } {
  return date === undefined ? {} : { date };
}

/** How the Terms view is arranged. */
export const termGroupings = ['category', 'document', 'frequency'] as const;
export type TermGrouping = (typeof termGroupings)[number];

/**
 * The terms to show, the most frequent first: without a filter those that are mentioned; with one, all in whose names every word occurs, whatever the width, case or kana.
 */
export function selectTerms(terms: readonly ListedTerm[], filter: string): ListedTerm[] {
  const words = searchForm(filter).split(' ').filter((word) => word !== '');
  const selected = terms.filter(({ searched, count }) => {
    if (words.length === 0) return count > 0;
    const names = searched.map(searchForm);
    return words.every((word) => names.some((name) => name.includes(word)));
  });
  return selected.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Terms by their kind, the kind with the most mentions first. */
export function termsByCategory(terms: readonly ListedTerm[]): { readonly category: TermCategory; readonly count: number; readonly terms: readonly ListedTerm[] }[] {
  const groups = new Map<TermCategory, ListedTerm[]>();
  for (const term of terms) {
    const group = groups.get(term.category);
    if (group === undefined) groups.set(term.category, [term]);
    else group.push(term);
  }
  return [...groups].map(([category, of]) => ({ category, count: of.reduce((sum, { count }) => sum + count, 0), terms: of })).sort((a, b) => b.count - a.count);
}

/** No level of a tree shows more rows than this. */
export const LARGEST_LEVEL = 500;

/** Parts a long level into pages of equal size, `1–500`; a short one is not parted (`undefined`). */
export function pages<Item>(items: readonly Item[], largest = LARGEST_LEVEL): { readonly from: number; readonly to: number; readonly items: readonly Item[] }[] | undefined {
  if (items.length <= largest) return undefined;
  return Array.from({ length: Math.ceil(items.length / largest) }, (_, page) => {
    const of = items.slice(page * largest, (page + 1) * largest);
    return { from: page * largest + 1, to: page * largest + of.length, items: of };
  });
}

/** Widths, case and katakana folded: サイバー, ｻｲﾊﾞｰ and さいばー are one. */
function searchForm(text: string): string {
  return foldWidth(text).toLowerCase().replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60)).replace(/[\s\u3000]+/gu, ' ');
}
