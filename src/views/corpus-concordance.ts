import { type DocumentReading } from '../corpus/document-reading';
import { type Term } from '../terms/glossary';
import { concordance, type ConcordanceLine } from './concordance';
import { type NamedDocument, placesOf, type TermQuestion, yearOf } from './term-question';

/** Words in their context over many documents. */
export interface CorpusConcordance {
  /** What was looked for, in the reader's words. */
  readonly heading: string;
  readonly documents: readonly NamedDocument[];
  /** In the order of the documents, then of the text. */
  readonly rows: readonly ConcordanceRow[];
  /** There are more rows than can be shown. */
  readonly cut: boolean;
}

export interface ConcordanceRow extends ConcordanceLine {
  /** Index into `documents`. */
  readonly document: number;
}

/** Columns of context on each side: more than a wide window prints. */
const CONTEXT = 80;
/** A list that is longer is not read but narrowed; a common letter in a large corpus would fill the memory. */
const MOST_ROWS = 50_000;

/** The lines of one document; none where the question is about another year. */
export function documentLines(document: NamedDocument, reading: DocumentReading, question: TermQuestion, entry: Term | undefined): ConcordanceLine[] {
  if (question.year !== undefined && question.year !== yearOf(document)) return [];
  const spans = placesOf(reading, question, entry);
  return spans.length === 0 ? [] : concordance(reading.text, reading.outline, spans.slice(0, MOST_ROWS), CONTEXT);
}

/** One concordance of the lines of documents; those without any are left out. */
export function corpusConcordance(heading: string, found: readonly { readonly document: NamedDocument; readonly lines: readonly ConcordanceLine[] }[]): CorpusConcordance {
  const mentioning = found.filter(({ lines }) => lines.length > 0);
  const rows = mentioning.flatMap(({ lines }, document) => lines.map((line) => ({ ...line, document })));
  return { heading, documents: mentioning.map(({ document }) => document), rows: rows.slice(0, MOST_ROWS), cut: rows.length >= MOST_ROWS };
}
