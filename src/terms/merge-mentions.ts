import { type Mention } from './mention';

/**
 * Mentions of several searches of one text as one list: leftmost, then longest; of two for the same words those of the earlier search. Each list is in the order of
 * the text and has no overlaps; so is the result.
 */
export function mergeMentions(searches: readonly (readonly Mention[])[]): readonly Mention[] {
  const filled = searches.filter((mentions) => mentions.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  const all = filled.flatMap((mentions, search) => mentions.map((mention) => ({ mention, search })));
  all.sort((a, b) => a.mention.span.start - b.mention.span.start || b.mention.span.end - a.mention.span.end || a.search - b.search);
  const merged: Mention[] = [];
  let end = -1;
  for (const { mention } of all) {
    if (mention.span.start < end) continue;
    merged.push(mention);
    end = mention.span.end;
  }
  return merged;
}
