import { type Span } from '../text/span';

/** Words of the document, as printed (hard wraps undone), and where. Raw UTF-16 offsets. */
export interface Printed {
  readonly text: string;
  readonly span: Span;
}

/** What a policy document can be, in the words of the trade: a closed list. `article` is what is none of the others. */
export const DOCUMENT_TYPES = [
  'white paper section', 'joint statement', 'statement', 'policy recommendations', 'seminar report', 'report', 'treaty', 'statute', 'strategy', 'guidelines', 'notice',
  'press conference', 'press release', 'Diet question', 'Diet answer', 'minutes', 'speech', 'fact sheet', 'executive order', 'resolution', 'op-ed', 'article',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What a document says of itself: in its front matter, its title block, its imprint. */
export interface Metadata {
  readonly title?: Printed;
  readonly subtitle?: Printed;
  /** English title of a Japanese document. */
  readonly titleEn?: Printed;
  /** The date that the document prints as its own, ISO 8601 as precise as it is printed. */
  readonly date?: { readonly value: string; readonly span: Span };
  readonly authors: readonly Printed[];
  /** Issuing bodies, those that the title block names before those that the text names. */
  readonly organisations: readonly Printed[];
  readonly language: 'ja' | 'en' | 'mixed';
  readonly layout: string;
  readonly documentType: DocumentType;
}
