import { type DocumentReading } from '../corpus/document-reading';
import { type DocumentType } from '../metadata/metadata';
import { type DocumentDescription } from '../tei/corpus-file';
import { type LayoutKind } from '../text/layout';
import { misdecoded } from '../text/misdecoded';

/** What is known of a document as a whole, for lists and their cards. */
export interface DocumentFacts {
  readonly title?: string;
  readonly subtitle?: string;
  /** ISO 8601, as precise as it is known: `2023`, `2023-07`, `2023-07-28`. */
  readonly date?: string;
  readonly authors: readonly string[];
  /** Issuing bodies; the first is the one that the title block names. */
  readonly organisations: readonly string[];
  readonly kind: DocumentType;
  readonly language: 'ja' | 'en' | 'mixed';
  readonly layout: LayoutKind;
  /** The text looks as if it had been decoded wrongly. */
  readonly misdecoded?: true;
}

/** What a document says of itself. */
export function factsOf({ metadata, text }: DocumentReading): DocumentFacts {
  const { title, subtitle, date, authors, organisations, documentType, language } = metadata;
  return {
    ...(title === undefined ? {} : { title: title.text }),
    ...(subtitle === undefined ? {} : { subtitle: subtitle.text }),
    ...(date === undefined ? {} : { date: date.value }),
    authors: authors.map((author) => author.text),
    organisations: organisations.map((organisation) => organisation.text),
    kind: documentType, language, layout: text.layout.kind,
    ...(misdecoded(text.raw) === undefined ? {} : { misdecoded: true }),
  };
}

/** The same with what the corpus file says of the document: people who describe their corpus know better than any reading. */
export function describedFacts(facts: DocumentFacts, { title, date, author, publisher }: Partial<DocumentDescription>): DocumentFacts {
  const { subtitle, ...rest } = facts;
  return {
    ...rest,
    // A subtitle belongs to the title that the document prints.
    ...(subtitle === undefined || (title !== undefined && title !== facts.title) ? {} : { subtitle }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(author === undefined ? {} : { authors: [author] }),
    ...(publisher === undefined ? {} : { organisations: [publisher] }),
  };
}
