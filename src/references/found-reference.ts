import { type Span } from '../text/span';
import { type ReferenceTarget, type ReferenceType } from './reference';

/** A reference as recognised, before it is known where it leads. Spans count in running text. */
export interface FoundReference {
  readonly type: ReferenceType;
  readonly span: Span;
  readonly targets: readonly FoundTarget[];
  /** Counts only where its target is found: a digit glued to a word is a footnote mark only if such a footnote is printed. */
  readonly onlyIfResolved?: boolean;
}

export interface FoundTarget extends Omit<ReferenceTarget, 'resolution'> {
  /** The words that name the kind of part and its number, outermost first: `第2章3節` → 章 2, 節 3. */
  readonly path?: readonly { readonly division: string; readonly number: string }[];
  /** The instrument is not printed here but carried over from the article before: it gives way to an article of this document. */
  readonly carriedOver?: boolean;
  /** How to look for it when no number of this document names it. */
  readonly relation?: Relation;
}

/** How a pointer without a number of its own finds what it means. */
export type Relation =
  | { readonly kind: 'this-document' }
  /** The thing that the noun named last; `both`: the last two; `topic`: what the text is speaking of; `first`: where it was first named, with these words before it. */
  | { readonly kind: 'antecedent'; readonly noun: string; readonly reach: 'last' | 'both' | 'topic' | 'first'; readonly words?: string }
  /** 以下: the list, section or paragraph that follows. 上記: the one before. */
  | { readonly kind: 'passage'; readonly direction: 'before' | 'behind' }
  /** 各論: the first numbered part behind the pointer. */
  | { readonly kind: 'next-part' }
  /** 本章: the part that holds the pointer. */
  | { readonly kind: 'enclosing'; readonly division: string }
  /** 前条 −1, 次章 +1, 前二項 −2 to −1. Steps among the parts of the division. */
  | { readonly kind: 'neighbour'; readonly division: string; readonly step: number }
  /** 同条, 同項: the part that the article before this one named. */
  | { readonly kind: 'same'; readonly division: '条' | '項' | '号' }
  /** 第二項 by itself: of the article that holds it. `subsection (b)`: of the section that holds it. */
  | { readonly kind: 'within'; readonly division: '条' | 'section' }
  /** A meeting that has a section of its own. */
  | { readonly kind: 'event'; readonly name: string }
  /** 同２ behind トラック１: the counted word before it. */
  | { readonly kind: 'counted' }
  | { readonly kind: 'country' }
  | { readonly kind: 'of-two'; readonly which: 'former' | 'latter' }
  /** Ibid., 同上: the footnote before. */
  | { readonly kind: 'previous-note' };

/** A kind of cross-reference. */
export interface ReferenceKind {
  /** All references of the kind in running text, in any order. Linear. */
  find(running: string): FoundReference[];
}

export function spanOfMatch(match: RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length };
}
