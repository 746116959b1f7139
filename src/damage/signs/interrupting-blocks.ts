import { everySection } from '../../outline/address';
import { unitSet } from '../../text/unit-set';
import { type Damage } from '../damage';
import { type Sign } from '../sign';
import { orphanCaptions } from './orphan-captions';
import { type PrintedLine, printedLines } from './printed-lines';

/** Prose, not a heading: long, and stopped in the middle of a sentence. */
const LEAST_PROSE = 40;
const isOpenEnd = unitSet(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、，,\p{Ll}]/u);
const goesOn = unitSet(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Ll}]/u);
/** No word on either side of a block is longer. */
const LONGEST_WORD = 40;
/** A block in the middle of a sentence is short: a caption, a footnote or two. */
const LONGEST_BLOCK = 6;

/**
 * Sentences into which a caption or a footnote was put: `…を含めたどの⏎（写真の説明）⏎<sup>1</sup> 前回は…。⏎地域でも…`.
 * The find covers the last word before and the first word behind.
 */
export const interruptingBlocks: Sign = (document) => {
  const { text, outline } = document;
  const notes = new Set([...everySection(outline)].filter(({ kind }) => kind === 'footnote' || kind === 'notes').map(({ span }) => span.start));
  const captions = new Set(orphanCaptions(document).map(({ span }) => span.start));
  const headings = new Set([...everySection(outline)].map(({ heading }) => heading.start));
  const inBlock = ({ line, span }: PrintedLine): boolean => captions.has(span.start) || notes.has(text.lineStarts[line]!) || notes.has(span.start);
  const lines = printedLines(text);
  const found: Damage[] = [];
  for (let index = 0; index < lines.length; index++) {
    const before = lines[index]!;
    if (before.span.end - before.span.start < LEAST_PROSE || !isOpenEnd(text.raw.charCodeAt(before.span.end - 1)) || headings.has(before.span.start) || inBlock(before)) continue;
    let next = index + 1;
    while (next < lines.length && next - index <= LONGEST_BLOCK && inBlock(lines[next]!)) next++;
    const after = lines[next];
    if (after === undefined || next === index + 1 || headings.has(after.span.start)) continue;
    if (!goesOn(text.raw.charCodeAt(after.span.start))) continue;
    const printed = text.raw.slice(Math.max(before.span.start, before.span.end - LONGEST_WORD), before.span.end);
    const continuation = text.raw.slice(after.span.start, Math.min(after.span.end, after.span.start + LONGEST_WORD));
    const left = /(?:[\p{Script=Han}]+[ぁ-ゖ]{0,3}|[ァ-ヺー]+|[ぁ-ゖ]{1,3}|\p{Ll}+)$/u.exec(printed)?.[0] ?? '';
    const right = /^(?:[\p{Script=Han}]+[ぁ-ゖ]{0,2}|[ァ-ヺー]+|[ぁ-ゖ]{1,3}|\p{Ll}+)/u.exec(continuation)?.[0] ?? '';
    found.push({
      kind: 'interrupting-block', span: { start: before.span.end - left.length, end: after.span.start + right.length },
      corrected: `${left}${/\p{Ll}$/u.test(left) ? ' ' : ''}${right}`, certainty: 'likely',
    });
  }
  return found;
};
