import { unitSet } from '../text/unit-set';
import { type PrintedLine } from './heading-lines';

/** `目次`, `（目　次）`, `【目次】`, `＜目次＞`, `- 目次 -`, `CONTENTS`, `C O N T E N T S` */
const TITLE = /^[([【<〈《-]? ?(?:目[ \u3000]*次|もくじ|(?:table of )?contents|c o n t e n t s) ?[)\]】>〉》-]?$/iu;
const opensTitle = unitSet(/[([【<〈《\- 目も]|[tc]/iu);
const LONGEST_TITLE = 20;
/** No table of contents is longer. */
const LONGEST = 400;
/** Fewer headings in a row are two headings that stand close together. */
const SHORTEST_UNTITLED = 3;

/** A table of contents: it ends before the line of index `end`; its entries tell which lines of the text are headings. */
export interface Contents {
  readonly end: number;
  readonly entries: ReadonlySet<string>;
}

/**
 * Reads the table of contents that begins at a line, if one does: with its own title, or – at the head of a text – with a row of headings that
 * are printed again below.
 *
 *     目次⏎第一章　総則（第一条―第三条）⏎附則⏎第一章　総則
 *
 * It ends where its first entry is printed again, as the first heading of the text. A list under such a title whose first entry never comes
 * again is passed over up to the first sentence, but only if some entry does.
 */
export function contentsAt(lines: readonly PrintedLine[], first: number, isHeading: (index: number) => boolean): Contents | undefined {
  const title = lines[first];
  if (title === undefined) return undefined;
  return opensTitle(title.opening) && title.end - title.start <= LONGEST_TITLE && TITLE.test(title.folded) ? titledContents(lines, first) : untitledContents(lines, first, isHeading);
}

function titledContents(lines: readonly PrintedLine[], first: number): Contents {
  const entries = new Set<string>();
  let opening: string | undefined;
  let repeated: number | undefined;
  for (let at = first + 1; at < lines.length && at - first < LONGEST; at++) {
    const { folded } = lines[at]!;
    if (folded.includes('。') || folded.length > 120 || TITLE.test(folded)) return { end: repeated ?? first + 1, entries };
    const entry = entryOf(folded);
    if (entry === opening) return { end: at, entries };
    if (entries.has(entry)) repeated ??= at;
    opening ??= entry;
    entries.add(entry);
  }
  return { end: repeated ?? first + 1, entries };
}

/** Only at the head of a text: headings in a row without a line of prose, the first of which comes again as a line below. */
function untitledContents(lines: readonly PrintedLine[], first: number, isHeading: (index: number) => boolean): Contents | undefined {
  if (first > 12 || !isHeading(first)) return undefined;
  let end = first;
  while (end < lines.length && end - first < LONGEST && isHeading(end) && (end === first || entryOf(lines[end]!.folded) !== entryOf(lines[first]!.folded))) end++;
  if (end - first < SHORTEST_UNTITLED) return undefined;
  const entries = new Set(lines.slice(first, end).map(({ folded }) => entryOf(folded)));
  const opening = entryOf(lines[first]!.folded);
  const again = lines.findIndex(({ folded }, at) => at >= end && at - end < LONGEST && entryOf(folded) === opening);
  // Behind the row the text begins: with its first heading, or with a foreword.
  return again < 0 ? undefined : { end, entries };
}

/** An entry without its leaders, its page and the articles that it covers. */
export function entryOf(folded: string): string {
  const entry = withoutLink(folded);
  const bare = endsLeaders(entry.charCodeAt(entry.length - 1)) ? entry.replace(/[ \u3000.・…‥-]*(?:[ \u3000.・…‥][0-9ivx]{1,4}|\([^()]*\))$/u, '') : entry;
  return bare.replace(/[ \u3000]+/gu, '').toLowerCase();
}

const endsLeaders = unitSet(/[0-9ivx)]/u);

/** Markdown sets an entry as a link in a list: `- [第1章 総則](#総則)`. */
function withoutLink(folded: string): string {
  if (!folded.includes('](')) return folded;
  return /^(?:[-*+] |[0-9]{1,2}[.] )?\[([^\]]{1,120})\]\([^()]{0,200}\)$/u.exec(folded)?.[1] ?? folded;
}
