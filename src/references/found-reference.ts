import { type Span } from '../text/span';
import { type ReferenceTarget, type ReferenceType } from './reference';

/** A reference as recognised, before it is known where it leads. Spans count in running text. */
export interface FoundReference {
  readonly type: ReferenceType;
  readonly span: Span;
  readonly targets: readonly FoundTarget[];
}

export interface FoundTarget extends Omit<ReferenceTarget, 'resolution'> {
  /** The word that names the kind of part: 節, 章, section, chapter. */
  readonly division?: string;
  /** The instrument is not printed here but carried over from the article before: it gives way to an article of this document. */
  readonly carriedOver?: boolean;
  /** How to look for it when it has no number: this document, or what the noun last meant before the reference. */
  readonly relation?: { readonly kind: 'this-document' } | { readonly kind: 'antecedent'; readonly noun: string } | { readonly kind: 'following-list' } | { readonly kind: 'enclosing'; readonly division: string };
}

/** A kind of cross-reference. */
export interface ReferenceKind {
  /** All references of the kind in running text, in any order. Linear. */
  find(running: string): FoundReference[];
}

export function spanOfMatch(match: RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length };
}
