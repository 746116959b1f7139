import { type HeadingLine } from './mark';

const TITLE = /^(?:目[ \u3000]*次|もくじ|contents|table of contents)$/iu;
/** No table of contents is longer. */
const LONGEST = 400;

/**
 * Where a table of contents ends: the index behind its last line, or `first` where none begins. It begins with its own title and ends where
 * its first entry is printed again, as the first heading of the text. `目次⏎第一章　総則（第一条―第三条）⏎附則⏎第一章　総則`
 *
 * A list under such a title whose first entry never comes again is passed over up to the first sentence, but only if some entry does.
 */
export function endOfContents(lines: readonly HeadingLine[], first: number): number {
  const title = lines[first];
  if (title === undefined || title.folded.length > 20 || !TITLE.test(title.folded)) return first;
  const entries = new Set<string>();
  let opening: string | undefined;
  let repeated: number | undefined;
  for (let at = first + 1; at < lines.length && at - first < LONGEST; at++) {
    const { folded } = lines[at]!;
    if (folded.includes('。') || folded.length > 120 || TITLE.test(folded)) return repeated ?? first + 1;
    const entry = entryOf(folded);
    if (entry === opening) return at;
    if (entries.has(entry)) repeated ??= at;
    opening ??= entry;
    entries.add(entry);
  }
  return repeated ?? first + 1;
}

/** An entry without its leaders, its page and the articles that it covers. */
function entryOf(folded: string): string {
  return folded.replace(/[ \u3000.・…‥-]*(?:[ \u3000.・…‥][0-9ivx]{1,4}|\([^()]*\))$/u, '').replace(/[ \u3000]/gu, '').toLowerCase();
}
