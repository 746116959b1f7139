import { type Mention } from '../../terms/mention';

/** Does a mention begin before one raw offset and end behind another? Mentions stand in the order of the text and do not overlap: binary search. */
export function hasMention(mentions: readonly Mention[], beginsBefore: number, endsBehind: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.span.start < beginsBefore) low = middle + 1;
    else high = middle;
  }
  return low > 0 && mentions[low - 1]!.span.end > endsBehind;
}
