import { type Span } from '../text/span';
import { type PlacementStatus } from './placement';

/** Where one stretch of a passage is now. */
export interface PlacedAnchor {
  readonly status: PlacementStatus;
  /** Raw span; missing for doubtful and lost ones. */
  readonly span?: Span;
  readonly score: number;
  /** Raw spans that were not good enough, best first. */
  readonly candidates: readonly Span[];
}

export const LOST: PlacedAnchor = { status: 'lost', score: 0, candidates: [] };
