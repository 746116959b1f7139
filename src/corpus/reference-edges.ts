import { sectionsAt } from '../outline/address';
import { type Section } from '../outline/section';
import { type Reference, type Resolution } from '../references/reference';
import { lineAt } from '../text/lines';
import { type Span } from '../text/span';
import { type DocumentReading } from './document-reading';

/** A document, or a stretch of it (raw offsets). */
export interface Place {
  readonly uri: string;
  readonly span?: Span;
}

/** A reference with one place that it leads to. */
export interface ReferenceEdge {
  /** URI of the document that refers. */
  readonly source: string;
  readonly reference: Reference;
  readonly target: Place;
}

/** What others can point to: a section or, without one, the document. */
export interface Subject {
  readonly uri: string;
  readonly section?: Section;
}

/** Where a target is, seen from the document that refers; several places where several fit, none where it leads nowhere or outside. */
export function placesOf(source: string, resolution: Resolution): readonly Place[] {
  switch (resolution.status) {
    case 'internal': return [{ uri: source, span: resolution.span }];
    case 'self': return [{ uri: source }];
    case 'corpus': return [resolution.place];
    case 'ambiguous': return resolution.places;
    default: return [];
  }
}

/** All that the references of a document lead to for sure, in the order of the text; one edge a place. */
export function edgesFrom(source: string, references: readonly Reference[]): ReferenceEdge[] {
  return references.flatMap((reference) => reference.targets.flatMap(({ resolution }) => (
    resolution.status === 'ambiguous' ? [] : placesOf(source, resolution).map((target) => ({ source, reference, target })))));
}

/** What stands under a place of a document that a reader points at: the section whose heading is there, the document at its title. */
export function subjectAt(uri: string, { text, outline, metadata }: DocumentReading, offset: number): Subject | undefined {
  const section = sectionsAt(outline, offset).at(-1);
  if (section !== undefined && isAt(section.heading, offset)) return { uri, section };
  // A label that opens a running paragraph stands on the first line.
  if (section?.runIn === true && lineAt(text, section.heading.start) === lineAt(text, offset)) return { uri, section };
  const title = [metadata.title, metadata.titleEn].some((one) => one !== undefined && isAt(one.span, offset));
  return title ? { uri } : undefined;
}

/** What a place is, or is a part of: the innermost section there; the document where a place has no span or stands before every section. */
export function subjectOf(place: Place, { outline }: DocumentReading): Subject {
  const section = place.span === undefined ? undefined : sectionsAt(outline, place.span.start).at(-1);
  return { uri: place.uri, ...(section === undefined ? {} : { section }) };
}

/**
 * Does a reference lead to the subject? Paragraphs and items of an article count for the article, sections of a chapter not for the chapter.
 * `reading` is that of the document that the edge leads to.
 */
export function leadsTo({ target }: ReferenceEdge, { uri, section }: Subject, { outline }: DocumentReading): boolean {
  if (target.uri !== uri) return false;
  if (target.span === undefined || section === undefined) return target.span === undefined && section === undefined;
  const path = sectionsAt(outline, target.span.start);
  const at = path.indexOf(section);
  return at >= 0 && path.slice(at + 1).every(({ kind }) => kind === 'item');
}

/** How many references lead to each section and to the document (`undefined`), of edges into one document. */
export function countBySubject(edges: readonly ReferenceEdge[], { outline }: DocumentReading): ReadonlyMap<Section | undefined, number> {
  const counts = new Map<Section | undefined, number>();
  for (const { target } of edges) {
    const path = target.span === undefined ? [] : sectionsAt(outline, target.span.start);
    // The section itself and, where it is an item, what it is an item of.
    let at = path.length - 1;
    const counted = [path[at]];
    while (at > 0 && path[at]!.kind === 'item') counted.push(path[--at]);
    for (const section of counted) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
