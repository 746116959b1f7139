import { type Span } from '../../text/span';
import { type NamedActors } from '../actors';
import { type TermFacts } from '../term-facts';

/** A mention with several possible terms, and the sentence in which it stands. */
export interface Ambiguity {
  /** Running text of the sentence. */
  readonly sentence: string;
  /** The mention, in offsets of the sentence. */
  readonly mention: Span;
  /** Matching forms of the sentence before and behind the mention. */
  readonly formBefore: string;
  readonly formBehind: string;
  /** Actors named in the sentence outside the mention. */
  readonly actors: readonly NamedActors[];
}

/**
 * What in the text tells the sense of a name: `name` another name of the term in the sentence, `actor` whose it is (米国のNSC), `said-of` what it is said of
 * (核燃料の第三国移転), `year` the year beside it.
 */
export type SenseReason = 'name' | 'actor' | 'said-of' | 'year';

/** One kind of evidence for the sense of a name. */
export interface Evidence {
  readonly reason: SenseReason;
  /** How much speaks for `term` that does not speak for all of `candidates`: 0 nothing, 1 a hint, 3 plain words. */
  weigh(ambiguity: Ambiguity, term: TermFacts, candidates: readonly TermFacts[]): number;
}
