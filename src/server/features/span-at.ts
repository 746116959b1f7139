import { type Span } from '../../text/span';

/**
 * The item under a raw offset, of items in the order of the text that do not overlap; the end of an item belongs to it, so that a cursor
 * behind the last letter still finds it, unless the next item begins there. Binary search.
 */
export function spanAt<Item extends { readonly span: Span }>(items: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item !== undefined && offset <= item.span.end ? item : undefined;
}
