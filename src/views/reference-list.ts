import { type DocumentReading } from '../corpus/document-reading';
import { placesOf, type ReferenceEdge } from '../corpus/reference-edges';
import { type Reference } from '../references/reference';
import { type Range, toRange } from './analysis';
import { type Excerpt, excerptOf } from './excerpt';
import { type Language } from './language';
import { wordResolution, worstStatus } from './resolution-wording';
import { words } from './wording';

/** How a reference fares: it leads nowhere for sure, somewhere in the document, to another document of the corpus, or to something outside. */
export type ReferenceOutcome = 'missing' | 'inside' | 'corpus' | 'outside';

/** A reference as a line of a list. */
export interface ReferenceEntry {
  readonly uri: string;
  readonly range: Range;
  readonly excerpt: Excerpt;
  /** Where it points, or why nowhere, in the reader's language. */
  readonly outcome: string;
  /** There is a place to go to. */
  readonly leads: boolean;
  /** A reader said where it leads. */
  readonly bound: boolean;
}

/** References of one kind, or from or to one document. */
export interface ReferencePart {
  readonly name: string;
  readonly entries: readonly ReferenceEntry[];
}

export interface ReferenceGroup {
  readonly outcome: ReferenceOutcome;
  /** In the order in which their first reference stands in the text. */
  readonly parts: readonly ReferencePart[];
}

const REACH = { before: 12, after: 20 };

/** The references of a document by how they fare, those that lead nowhere first: they are what a reader has to look at. Within that by kind, or by the document they lead to. */
export function referenceGroups(uri: string, reading: DocumentReading, references: readonly Reference[], language: Language): ReferenceGroup[] {
  const groups: Record<ReferenceOutcome, Map<string, ReferenceEntry[]>> = { missing: new Map(), inside: new Map(), corpus: new Map(), outside: new Map() };
  for (const reference of references) {
    const outcome = outcomeOf(reference);
    add(groups[outcome], outcome === 'corpus' ? titleOf(reference) : words(language).referenceKind[reference.type], entryOf(uri, reading, reference, language));
  }
  return (Object.keys(groups) as ReferenceOutcome[]).flatMap((outcome) => (groups[outcome].size === 0 ? [] : [{ outcome, parts: partsOf(groups[outcome]) }]));
}

/** References of other documents that lead to one, by the document that refers. `reading` and `title` of those. */
export function incomingParts(edges: readonly ReferenceEdge[], reading: (uri: string) => DocumentReading | undefined, title: (uri: string) => string, language: Language): ReferencePart[] {
  const parts = new Map<string, ReferenceEntry[]>();
  for (const [reference, source] of new Map(edges.map((edge) => [edge.reference, edge.source]))) {
    const read = reading(source);
    if (read !== undefined) add(parts, title(source), entryOf(source, read, reference, language));
  }
  return partsOf(parts);
}

function entryOf(uri: string, reading: DocumentReading, reference: Reference, language: Language): ReferenceEntry {
  return {
    uri,
    range: toRange(reading.text, reference.span),
    excerpt: excerptOf(reading.text, reference.span, REACH),
    outcome: [...new Set(reference.targets.map((target) => wordResolution(reading, target.resolution, language)))].join(words(language).listSeparator),
    leads: reference.targets.some(({ resolution }) => placesOf(uri, resolution).length > 0),
    bound: reference.binding !== undefined,
  };
}

function outcomeOf(reference: Reference): ReferenceOutcome {
  const statuses = new Set(reference.targets.map(({ resolution }) => resolution.status));
  const worst = worstStatus(reference);
  if (worst === 'unresolved' || worst === 'ambiguous') return 'missing';
  return statuses.has('external') ? 'outside' : statuses.has('corpus') ? 'corpus' : 'inside';
}

function titleOf({ targets }: Reference): string {
  const resolution = targets.map((target) => target.resolution).find(({ status }) => status === 'corpus');
  return resolution?.status === 'corpus' ? resolution.place.title : '';
}

function add(parts: Map<string, ReferenceEntry[]>, name: string, entry: ReferenceEntry): void {
  const entries = parts.get(name);
  if (entries === undefined) parts.set(name, [entry]);
  else entries.push(entry);
}

function partsOf(parts: ReadonlyMap<string, readonly ReferenceEntry[]>): ReferencePart[] {
  return [...parts].map(([name, entries]) => ({ name, entries }));
}
