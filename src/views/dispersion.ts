import { type DocumentReading } from '../corpus/document-reading';
import { type Outline, type Section } from '../outline/section';
import { toRunningOffset } from '../text/running-text';
import { type Term } from '../terms/glossary';
import { type Range, toRange } from './analysis';
import { type Excerpt, excerptOf } from './excerpt';
import { sectionName } from './section-name';
import { type NamedDocument, placesOf, type TermQuestion } from './term-question';

/** Where terms stand in documents, document by document. Places are shares of the running text, 0 to 1. */
export interface Dispersion {
  /** What was looked for, in the reader's words, in the order asked. */
  readonly items: readonly string[];
  /** Documents with at least one mention, in the order given. */
  readonly strips: readonly DispersionStrip[];
  /** Titles of the documents that have none. */
  readonly without: readonly string[];
}

export interface DispersionStrip {
  readonly document: NamedDocument;
  readonly bands: readonly DispersionBand[];
  /** In the order of the text. */
  readonly ticks: readonly DispersionTick[];
}

/** A section of the document. What stands before the first one belongs to none. */
export interface DispersionBand {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface DispersionTick {
  /** Index into `items`. */
  readonly item: number;
  readonly at: number;
  readonly range: Range;
  readonly excerpt: Excerpt;
}

const REACH = { before: 16, after: 24 };

/** The strip of one document. `items`: what is looked for, with the entries of terms. */
export function dispersionStrip(document: NamedDocument, reading: DocumentReading, items: readonly { readonly question: TermQuestion; readonly entry: Term | undefined }[]): DispersionStrip {
  const { text, outline } = reading;
  const length = Math.max(1, text.running.text.length);
  const share = (offset: number): number => Math.min(1, toRunningOffset(text.running, offset) / length);
  const ticks = items.flatMap(({ question, entry }, item) => placesOf(reading, question, entry).map((span) => ({ item, span })));
  return {
    document,
    bands: bandsOf(outline).map((section) => ({ name: sectionName(section), start: share(section.span.start), end: share(section.span.end) })),
    ticks: ticks.sort((a, b) => a.span.start - b.span.start).map(({ item, span }) => ({ item, at: share(span.start), range: toRange(text, span), excerpt: excerptOf(text, span, REACH) })),
  };
}

export function dispersionOf(items: readonly string[], strips: readonly DispersionStrip[]): Dispersion {
  return { items, strips: strips.filter(({ ticks }) => ticks.length > 0), without: strips.filter(({ ticks }) => ticks.length === 0).map(({ document }) => document.title) };
}

/** The highest level of sections that parts the document: below headings that stand alone over everything the sections under them. */
function bandsOf(outline: Outline): readonly Section[] {
  let level = outline.sections;
  while (level.length === 1 && level[0]!.children.length > 0) level = level[0]!.children;
  return level;
}
