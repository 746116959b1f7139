import { sectionsAt } from '../outline/address';
import { type Outline } from '../outline/section';
import { type DocumentText } from '../text/document-text';
import { type Span } from '../text/span';
import { type CodePointMap, mapCodePoints } from './code-points';
import { fold, type FoldedText, foldText } from './fold';
import { type Anchor } from './note';
import { firstCodePoints, quoteForm } from './quote-form';

/** Folded code points of context on either side. */
const CONTEXT = 32;
/** A longer quote is stored as its head and tail of this many folded code points each. */
const LONGEST_QUOTE = 500;
const KEPT_END = 250;
const LONGEST_HEADING = 80;

/**
 * Describes passages so that they can be found again: position, quote, context, headings above. `spans` are raw UTF-16 offsets in reading
 * order; blanks at their ends are left out. `undefined` when one of them holds nothing but blanks.
 */
export function describePassage(text: DocumentText, outline: Outline, spans: readonly Span[]): Anchor[] | undefined {
  const folded = foldText(text.raw);
  const positions = mapCodePoints(text.raw);
  const anchors = spans.map((span) => describe(text.raw, outline, folded, positions, span));
  return anchors.every((anchor) => anchor !== undefined) && anchors.length > 0 ? anchors : undefined;
}

function describe(raw: string, outline: Outline, folded: FoldedText, positions: CodePointMap, selected: Span): Anchor | undefined {
  const span = withoutOuterBlanks(raw, selected);
  const quote = quoteForm(raw.slice(span.start, span.end));
  if (fold(quote) === '') return undefined;
  const first = firstUnitAtOrAfter(folded, span.start);
  const behind = firstUnitAtOrAfter(folded, span.end);
  const before = stepCodePoints(folded.text, first, -CONTEXT);
  const after = stepCodePoints(folded.text, behind, CONTEXT);
  return {
    position: { start: positions.positions[span.start]!, end: positions.positions[span.end]! },
    path: headingPath(raw, outline, span.start),
    prefix: before === first ? '' : quoteForm(raw.slice(folded.starts[before], folded.ends[first - 1])),
    suffix: after === behind ? '' : quoteForm(raw.slice(folded.starts[behind], folded.ends[after - 1])),
    ...abridge(raw, folded, span, first, behind, quote),
  };
}

/** The quote, whole or as head and tail. */
function abridge(raw: string, folded: FoldedText, span: Span, first: number, behind: number, quote: string): Pick<Anchor, 'quote' | 'abridged'> {
  const length = [...folded.text.slice(first, behind)].length;
  if (length <= LONGEST_QUOTE) return { quote };
  const headEnd = stepCodePoints(folded.text, first, KEPT_END);
  const tailStart = stepCodePoints(folded.text, behind, -KEPT_END);
  const head = quoteForm(raw.slice(span.start, folded.ends[headEnd - 1]));
  return { quote: head + quoteForm(raw.slice(folded.starts[tailStart], span.end)), abridged: { at: head.length, codePoints: length - 2 * KEPT_END } };
}

/** Headings above a raw offset, outermost first, in the form in which notes store them. */
export function headingPath(raw: string, outline: Outline, offset: number): string[] {
  return sectionsAt(outline, offset).map(({ heading }) => firstCodePoints(quoteForm(raw.slice(heading.start, heading.end)).trim(), LONGEST_HEADING));
}

function withoutOuterBlanks(raw: string, { start, end }: Span): Span {
  while (start < end && fold(raw.charAt(start)) === '' && /\s/u.test(raw.charAt(start))) start++;
  while (end > start && /\s/u.test(raw.charAt(end - 1))) end--;
  return { start, end };
}

/** Index of the first folded unit whose cluster begins at or behind the raw offset. */
export function firstUnitAtOrAfter(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (folded.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index reached from `at` by `count` code points, stopping at the ends of the text. */
function stepCodePoints(text: string, at: number, count: number): number {
  let index = at;
  for (let left = Math.abs(count); left > 0; left--) {
    if (count > 0) {
      if (index >= text.length) return text.length;
      index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    } else {
      if (index <= 0) return 0;
      index -= index >= 2 && /[\udc00-\udfff]/u.test(text.charAt(index - 1)) && /[\ud800-\udbff]/u.test(text.charAt(index - 2)) ? 2 : 1;
    }
  }
  return index;
}
