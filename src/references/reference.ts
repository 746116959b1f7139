import { type Span } from '../text/span';

/** Kinds of cross-references; `table` targets are `figure`. */
export type ReferenceType = 'appendix' | 'figure' | 'section' | 'article' | 'note' | 'footnote' | 'document' | 'url' | 'anaphoric';

/** What a reference names, its number without its noun (資料23 → 23, 第5条 → 5). */
export interface ReferenceTarget {
  readonly kind: ReferenceType;
  /** As printed, width folded: `23`, `Ⅲ-2-1-1`, `5`. */
  readonly number?: string;
  /** Treaty or statute of an article, carried over where the text says 同: 日米安保条約. */
  readonly instrument?: string;
  /** Title of a named document, or address of a web page. */
  readonly title?: string;
  readonly url?: string;
  readonly resolution: Resolution;
}

/**
 * Where a target is: `internal` (a span of this document), `self` (this document), `external` (something known outside the
 * corpus), `unresolved` (not to be told, or not there). `reason` is a stable key with the facts, worded for readers in `views`.
 */
export type Resolution =
  | { readonly status: 'internal'; readonly span: Span }
  | { readonly status: 'self' }
  | { readonly status: 'external'; readonly reason: ResolutionReason }
  | { readonly status: 'unresolved'; readonly reason: ResolutionReason };

export type ResolutionReason =
  | 'separate-appendix'      // 資料N are printed in another volume
  | 'outside-instrument'     // an article of a treaty that is not this document
  | 'outside-document'       // a named document that is not this one
  | 'web-address'
  | 'no-such-number'         // the kind is numbered here, but this number does not occur
  | 'no-such-target'         // nothing of the kind in this document
  | 'no-antecedent';         // 同…, この… without anything before it that it could mean

/** A cross-reference: one printed pointer, with one or more targets (資料42〜44, 資料4243). Span in raw UTF-16 offsets. */
export interface Reference {
  readonly type: ReferenceType;
  readonly span: Span;
  readonly targets: readonly ReferenceTarget[];
}
