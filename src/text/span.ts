/**
 * A half-open stretch of a text: UTF-16 code units, `start` inclusive, `end` exclusive.
 * Whether the units count in the raw text or in running text is said by whoever hands out the span;
 * unless said otherwise, spans are raw.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Do the two spans share at least one unit? `[0,3)` and `[3,5)` do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does `outer` hold all of `inner`? A span holds itself. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
