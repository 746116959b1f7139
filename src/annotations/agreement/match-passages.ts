import { type Span } from '../../text/span';

export interface PassagePair<T> {
  readonly one: T;
  readonly other: T;
  /** Common length by the length of both together: 1 for the same passage. */
  readonly overlap: number;
}

/**
 * Which passage of one annotator is which of another: pairs that overlap, the best first, each passage in at most one pair. Passages of which the whole
 * text consists do not make it slow: only what overlaps is looked at.
 */
export function matchPassages<T extends Span>(ones: readonly T[], others: readonly T[]): PassagePair<T>[] {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  const pairs: PassagePair<T>[] = [];
  let open: T[] = [];
  let next = 0;
  for (const one of [...ones].sort((a, b) => a.start - b.start)) {
    while (next < sorted.length && sorted[next]!.start < one.end) open.push(sorted[next++]!);
    open = open.filter(({ end }) => end > one.start);
    for (const other of open) {
      const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      if (common > 0) pairs.push({ one, other, overlap: common / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) });
    }
  }
  const taken = new Set<T>();
  return pairs.sort((a, b) => b.overlap - a.overlap || a.one.start - b.one.start || a.other.start - b.other.start).filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  }).sort((a, b) => a.one.start - b.one.start);
}
