import { type Span } from '../text/span';

/** Kinds of cross-references; `table` targets are `figure`. */
export type ReferenceType = 'appendix' | 'figure' | 'section' | 'article' | 'note' | 'footnote' | 'document' | 'url' | 'anaphoric';

/** What a reference names, its number without its noun (資料23 → 23, 第5条 → 5). */
export interface ReferenceTarget {
  readonly kind: ReferenceType;
  /** As printed, width folded; numerals of articles and parts in Arabic digits: `23`, `Ⅲ-2-1-1`, `5`, `4の2`. */
  readonly number?: string;
  /** 第二条第一項第三号イ: paragraph 1, item 3, subitem イ; `section 2(b)(i)`: paragraph b, item i. */
  readonly paragraph?: string;
  readonly item?: string;
  readonly subitem?: string;
  /** Treaty or statute of an article, carried over where the text says 同: 日米安保条約. */
  readonly instrument?: string;
  /** Title of a named document. */
  readonly title?: string;
  /** ISO 8601 date printed with a document, as precise as it is printed: `2011-06`. */
  readonly date?: string;
  readonly url?: string;
  readonly resolution: Resolution;
}

/**
 * Where a target is: `internal` (a span of this document), `self` (this document), `corpus` (another document of the corpus, with the part that
 * is meant where one is), `external` (something known to be outside), `unresolved` (not to be told, or not there), `ambiguous` (several fit
 * equally). Every one has its reason; the reason is a stable key, worded for readers in `views`. `by`: the reader who said so.
 */
export type Resolution =
  | { readonly status: 'internal'; readonly span: Span; readonly reason?: InternalReason; readonly by?: string }
  | { readonly status: 'self' }
  | { readonly status: 'corpus'; readonly reason: CorpusReason; readonly place: CorpusPlace; readonly by?: string }
  | { readonly status: 'external'; readonly reason: ResolutionReason; readonly known?: KnownDocument; readonly by?: string }
  | { readonly status: 'unresolved'; readonly reason: ResolutionReason; readonly known?: KnownDocument; readonly by?: string }
  | { readonly status: 'ambiguous'; readonly reason: 'several-fit'; readonly places: readonly CorpusPlace[] };

/** A document of the corpus, or a stretch of it (raw offsets of that document). */
export interface CorpusPlace {
  readonly uri: string;
  readonly title: string;
  readonly span?: Span;
}

export type InternalReason =
  | 'first-of-that-number'   // the paragraph is not marked: it is the beginning of the article
  | 'last-named'             // 同…, この…: what the noun named last
  | 'neighbour'              // 前条, 次章
  | 'its-own-section'        // an event told under a heading of its own
  | 'bound';                 // a reader said so

export type CorpusReason =
  | 'by-title'               // its title or another of its names
  | 'by-date-and-kind'       // what it is and the day it bears
  | 'bound';                 // a reader said so

export type ResolutionReason =
  | 'separate-appendix'      // 資料N are printed in another volume
  | 'outside-instrument'     // an article of a treaty that is not this document
  | 'outside-document'       // a named document that is not this one
  | 'outside-statute'        // a section of a statute that is not this document
  | 'web-address'
  | 'no-such-number'         // the kind is numbered here, but this number does not occur
  | 'no-such-target'         // nothing of the kind in this document
  | 'no-neighbour'           // 前条 in the first article, 次章 in the last chapter
  | 'beyond-last-article'    // the treaty is known and has fewer articles
  | 'marked-outside'         // a reader said so
  | 'bound-target-gone'      // a reader bound it to what the corpus does not hold (any more)
  | 'no-antecedent';         // 同…, この… without anything before it that it could mean

/** What is known of a document of the field that no corpus holds. Dates ISO 8601. */
export interface KnownDocument {
  /** Id of its entry in the glossary. */
  readonly id: string;
  readonly title: { readonly ja?: string; readonly en?: string };
  readonly date?: string;
  readonly issuer?: string;
  /** How many articles it has, where that is sure. */
  readonly articles?: number;
}

/** A cross-reference: one printed pointer, with one or more targets (資料42〜44, 資料4243). Span in raw UTF-16 offsets. */
export interface Reference {
  readonly type: ReferenceType;
  readonly span: Span;
  readonly targets: readonly ReferenceTarget[];
  /** The words by which a reader bound it, where one did. */
  readonly binding?: { readonly quote: string; readonly prefix: string; readonly suffix: string };
}
