import { type Span } from '../text/span';

/** Where the passage of a note is in today's text. Computed, never stored. */
export type PlacementStatus = 'exact' | 'moved' | 'changed' | 'doubtful' | 'lost';

export interface Placement {
  readonly status: PlacementStatus;
  /** Raw UTF-16 spans, in the order of the anchors; empty when lost (and for doubtful ones: see `candidates`). */
  readonly spans: readonly Span[];
  /** 0 … 1; 1 for exact. */
  readonly score: number;
  /** Doubtful or lost: the best places that were not good enough to be taken silently, best first. */
  readonly candidates: readonly Span[];
}
