import { type DocumentReading } from '../corpus/document-reading';
import { type Term } from '../terms/glossary';
import { glossaryNames, type NamedDocument, UNDATED, yearOf } from './term-question';

/** By which names a concept and what is related to it go, year by year of the documents. */
export interface ConceptTimeline {
  readonly heading: string;
  /** From the first to the last year of which there are documents, without gaps, so that gaps show. */
  readonly years: readonly TimelineYear[];
  /** Number of documents without a date. */
  readonly undated: number;
  /** The concept first, then related ones in the order of the glossary; only those that are mentioned, the concept always. */
  readonly concepts: readonly TimelineConcept[];
}

export interface TimelineYear {
  readonly year: string;
  /** Number of documents of that year. */
  readonly documents: number;
}

export interface TimelineConcept {
  readonly term: string;
  readonly label: string;
  /** By the year in which they are first found, then by how often; names found only without a date last. */
  readonly names: readonly TimelineName[];
}

export interface TimelineName {
  readonly name: string;
  /** Only years with mentions, in order; `year` is empty for documents without a date, which come last. */
  readonly marks: readonly TimelineMark[];
}

export interface TimelineMark {
  readonly year: string;
  readonly count: number;
  readonly documents: number;
}

/** Names of concepts in one document: term → name of the glossary → how often. */
export type NameCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts the names of some entries in a document. */
export function countNames({ mentions }: DocumentReading, entries: readonly Term[]): NameCounts {
  const writtenAs = new Map(entries.map((entry) => [entry.id, glossaryNames(entry)]));
  const counts = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    const name = writtenAs.get(mention.term)?.(mention.name);
    if (name === undefined) continue;
    const ofTerm = counts.get(mention.term) ?? new Map<string, number>();
    ofTerm.set(name, (ofTerm.get(name) ?? 0) + 1);
    counts.set(mention.term, ofTerm);
  }
  return counts;
}

/** The entry and those it is related to, in either direction: the glossary names a relation at one of the two. */
export function conceptEntries(terms: readonly Term[], entry: Term): Term[] {
  return [entry, ...terms.filter((other) => other.id !== entry.id && (entry.related.includes(other.id) || other.related.includes(entry.id)))];
}

export function conceptTimeline(entries: readonly Term[], label: (term: Term) => string, found: readonly { readonly document: NamedDocument; readonly counts: NameCounts }[]): ConceptTimeline {
  const documentsOf = new Map<string, number>();
  for (const { document } of found) documentsOf.set(yearOf(document), (documentsOf.get(yearOf(document)) ?? 0) + 1);
  const concepts = entries.map((entry): TimelineConcept => ({ term: entry.id, label: label(entry), names: namesOf(entry.id, found) }));
  return {
    heading: concepts[0]?.label ?? '',
    years: yearsBetween([...documentsOf.keys()].filter((year) => year !== UNDATED)).map((year) => ({ year, documents: documentsOf.get(year) ?? 0 })),
    undated: documentsOf.get(UNDATED) ?? 0,
    concepts: concepts.filter(({ names }, index) => index === 0 || names.length > 0),
  };
}

function namesOf(term: string, found: readonly { readonly document: NamedDocument; readonly counts: NameCounts }[]): TimelineName[] {
  const names = new Map<string, Map<string, { count: number; documents: number }>>();
  for (const { document, counts } of found) {
    for (const [name, count] of counts.get(term) ?? []) {
      const years = names.get(name) ?? new Map<string, { count: number; documents: number }>();
      const year = years.get(yearOf(document)) ?? { count: 0, documents: 0 };
      years.set(yearOf(document), { count: year.count + count, documents: year.documents + 1 });
      names.set(name, years);
    }
  }
  return [...names]
    .map(([name, years]) => ({ name, marks: [...years].map(([year, mark]) => ({ year, ...mark })).sort((a, b) => order(a.year, b.year)) }))
    .sort((a, b) => order(a.marks[0]!.year, b.marks[0]!.year) || total(b) - total(a));
}

function total({ marks }: TimelineName): number {
  return marks.reduce((sum, { count }) => sum + count, 0);
}

/** Years in order, the undated last. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a === UNDATED ? 1 : b === UNDATED ? -1 : a < b ? -1 : 1;
}

function yearsBetween(years: readonly string[]): string[] {
  if (years.length === 0) return [];
  const numbers = years.map(Number);
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}
