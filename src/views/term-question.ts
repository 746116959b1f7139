import { type DocumentReading } from '../corpus/document-reading';
import { findWords } from '../terms/find-words';
import { type Term } from '../terms/glossary';
import { foldedNameForm, nameForm } from '../terms/matching-form';
import { allSpellings } from '../terms/spellings/all-spellings';
import { TermFacts } from '../terms/term-facts';
import { type Span } from '../text/span';
import { fileLabel } from './file-label';

/** What a panel looks for: a term under all its names (or one of them), or any words. */
export type TermQuestion =
  | { readonly kind: 'term'; readonly term: string; readonly name?: string; readonly year?: string }
  | { readonly kind: 'words'; readonly words: string; readonly year?: string };

/** A document to look in, with what the corpus file says of it; that goes before what the document says of itself. */
export interface AskedDocument {
  readonly uri: string;
  readonly title?: string;
  /** ISO 8601, as precise as it is known. */
  readonly date?: string;
}

/** A document as the panels name it. */
export interface NamedDocument {
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
}

/** Year of the documents that give no date. */
export const UNDATED = '';

export function namedDocument({ uri, title, date }: AskedDocument, reading: DocumentReading): NamedDocument {
  const known = date ?? reading.metadata.date?.value;
  return { uri, title: title ?? reading.metadata.title?.text ?? fileLabel(reading.name), ...(known === undefined ? {} : { date: known }) };
}

/** `2024` of `2024-12-03`; `UNDATED` where there is no full year (`198X`). */
export function yearOf({ date }: NamedDocument): string {
  return /^\d{4}/u.exec(date ?? '')?.[0] ?? UNDATED;
}

/**
 * Places of a document (raw spans, in the order of the text) that a question asks for. `entry` is the term's entry; the year is that of the document and asked
 * by whoever chooses the documents.
 */
export function placesOf(reading: DocumentReading, question: TermQuestion, entry: Term | undefined): Span[] {
  if (question.kind === 'words') return findWords(reading.text, question.words);
  const ofTerm = reading.mentions.filter(({ term }) => term === question.term);
  if (question.name === undefined || entry === undefined) return ofTerm.map(({ span }) => span);
  const wanted = question.name;
  const writtenAs = glossaryNames(entry);
  return ofTerm.filter(({ name }) => writtenAs(name) === wanted).map(({ span }) => span);
}

/** Leads from the name that matched – `サイバー・セキュリティー`, a plural – to the name as the glossary gives it, the preferred one where several fold together. */
export function glossaryNames(term: Term): (matched: string) => string {
  const names = new Map<string, string>();
  for (const name of new TermFacts(term).names) {
    for (const spelling of allSpellings(name)) {
      const form = foldedNameForm(spelling);
      if (!names.has(form)) names.set(form, name);
    }
  }
  return (matched) => names.get(foldedNameForm(matched)) ?? matched;
}

/** The entry that bears a name, in any width, case and spelling of blanks; of several the one preferred by the glossary. */
export function termNamed(terms: readonly Term[], name: string): Term | undefined {
  const wanted = nameForm(name);
  return wanted === '' ? undefined : terms.find((term) => new TermFacts(term).forms.has(wanted));
}
