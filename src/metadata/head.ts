import { type DateExpression } from '../dates/date-expression';
import { everySection } from '../outline/address';
import { type Outline, type Section } from '../outline/section';
import { isBlank, isInvisible } from '../text/characters';
import { type DocumentText } from '../text/document-text';
import { lineCount, lineSpan } from '../text/lines';
import { type Span } from '../text/span';
import { foldWidth } from '../text/width';
import { unwrapped } from '../text/unwrapped';
import { type Printed } from './metadata';

/** A printed paragraph at one end of a document: a line, or lines that a wrap parted. */
export interface HeadLine extends Printed {
  /** Width folded, Markdown marks left out; its offsets are not those of the text. */
  readonly folded: string;
  /** The raw text of its span, wraps and all. */
  readonly raw: string;
  /** Number of `#`. */
  readonly level: number;
  /** The section whose heading this is. */
  readonly section: Section | undefined;
  readonly dates: readonly DateExpression[];
}

/** What the clues look at. */
export interface DocumentEnds {
  readonly text: DocumentText;
  readonly outline: Outline;
  readonly sections: readonly Section[];
  /** The title block: everything before the first running paragraph. */
  readonly head: readonly HeadLine[];
  /** The first running paragraphs. */
  readonly opening: readonly HeadLine[];
  /** The last paragraphs, where signatures and imprints stand. */
  readonly tail: readonly HeadLine[];
}

const LONGEST_HEAD = 24;
/** Of longer lines only so much is looked at, so that no rule about titles and names has to end by itself. */
const LONGEST_LINE = 2000;
const OPENING = 4;
const TAIL = 8;
/** Beyond this a line without a full stop is prose too. */
const LONGEST_TITLE = 140;

/** Reads both ends of a document; the middle is not looked at. */
export function readEnds(text: DocumentText, outline: Outline, dates: readonly DateExpression[]): DocumentEnds {
  const sections = everySection(outline);
  const byLine = new Map(sections.map((section) => [section.heading.start, section]));
  const line = (whole: Span): HeadLine => {
    const span = { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST_LINE) };
    const raw = unwrapped(text, span);
    const marks = /^(#{1,6})[ \u3000]+/u.exec(raw);
    const start = span.start + (marks?.[0].length ?? 0);
    const words = raw.slice(marks?.[0].length ?? 0).replace(/^\*\*(.*)\*\*$/u, '$1');
    return {
      text: words, span: { start, end: span.end }, raw: text.raw.slice(start, span.end), folded: foldWidth(words).trim(), level: marks?.[1]!.length ?? 0,
      section: byLine.get(start) ?? byLine.get(start + 2), dates: dates.filter((date) => date.span.start >= span.start && date.span.end <= span.end),
    };
  };
  const head: HeadLine[] = [];
  const opening: HeadLine[] = [];
  for (let from = 0; from < lineCount(text) && opening.length < OPENING && head.length < LONGEST_HEAD;) {
    const paragraph = paragraphAt(text, from);
    from = paragraph.next;
    if (paragraph.span === undefined) continue;
    const one = line(paragraph.span);
    if (isProse(one) || opening.length > 0) opening.push(one);
    else head.push(one);
  }
  const tail: HeadLine[] = [];
  for (let at = lineCount(text) - 1; at >= 0 && tail.length < TAIL; at--) {
    const span = printedSpan(text, at);
    // In a short text the head reaches down here.
    if (span !== undefined && span.start < (head.at(-1)?.span.end ?? 0)) break;
    if (span !== undefined) tail.unshift(line(span));
  }
  return { text, outline, sections, head: joined(head), opening, tail };
}

/** A line of a title that ends so goes on in the next one: `…安全保障条約第六条に基づく⏎施設及び区域…`, `Joint Statement of the⏎…`. */
const GOES_ON = /(?:[のにをとがはで・]|及び|並びに|又は|に関する|に対する|による|における|に基づく|に向けた|に係る|\b(?:of|and|the|for|to|on|in|with|between|by|from|a|an|OF|AND|THE|FOR|TO|ON|IN|WITH|BETWEEN))$/u;
/** … and one that begins so continues the line before. */
const CONTINUES = /^(?:に関する|における|に対する|に係る|に向けた|のための|との間の|及び|並びに|(?:of|and|for|to|on|in|with|between|from|OF|AND|FOR(?! IMMEDIATE| RELEASE)|ON|IN|WITH|BETWEEN)(?: |$))/u;
const LONGEST_JOINED = 280;

/** Lines of one title as one, where the first ends, or the second begins, in the middle of a phrase. Dates and headings stand for themselves. */
function joined(lines: readonly HeadLine[]): HeadLine[] {
  const whole: HeadLine[] = [];
  const isFree = ({ section, level, dates }: HeadLine): boolean => section === undefined && level === 0 && dates.length === 0;
  for (const line of lines) {
    const before = whole.at(-1);
    if (before === undefined || !isFree(before) || !isFree(line) || !(GOES_ON.test(before.folded) || CONTINUES.test(line.folded)) || before.text.length + line.text.length > LONGEST_JOINED) {
      whole.push(line);
      continue;
    }
    const gap = /[A-Za-z0-9]$/u.test(before.text) && /^[A-Za-z0-9]/u.test(line.text) ? ' ' : '';
    whole[whole.length - 1] = {
      ...before, text: `${before.text}${gap}${line.text}`, folded: `${before.folded}${gap}${line.folded}`, span: { start: before.span.start, end: line.span.end },
      raw: `${before.raw}${'\n'.repeat(line.span.start - before.span.end)}${line.raw}`,
    };
  }
  return whole;
}

/** A sentence, or longer than any title. */
export function isProse({ folded, section }: HeadLine): boolean {
  if (section !== undefined && section.runIn !== true) return false;
  return folded.length > LONGEST_TITLE || /[。](?:[」』)]?$|[^」』)])/u.test(folded) || (/[a-z,;] ?[a-z]/u.test(folded) && /[.!?]["”’)]?$/u.test(folded) && folded.split(' ').length > 7);
}

function paragraphAt(text: DocumentText, line: number): { span: Span | undefined; next: number } {
  const first = printedSpan(text, line);
  if (first === undefined) return { span: undefined, next: line + 1 };
  let { end } = first;
  let last = line;
  while (last + 1 < lineCount(text) && text.breaks[last] === 'soft') {
    last++;
    end = printedSpan(text, last)?.end ?? end;
  }
  return { span: { start: first.start, end }, next: last + 1 };
}

function printedSpan(text: DocumentText, line: number): Span | undefined {
  let { start, end } = lineSpan(text, line);
  const skip = (at: number): boolean => isBlank(text.raw.charCodeAt(at)) || isInvisible(text.raw.charCodeAt(at));
  while (start < end && skip(start)) start++;
  while (end > start && skip(end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

/** A part of a head line, found by its words; the whole line where they do not stand in it literally. */
export function partOf(line: HeadLine, words: string): Printed {
  const at = line.text.indexOf(words);
  return at < 0 ? { text: words, span: line.span } : { text: words, span: { start: rawOffset(line, at), end: rawOffset(line, at + words.length - 1) + 1 } };
}

/** Where a printed character of the words of a line stands in the document: the wraps of the raw text are no part of the words. */
function rawOffset({ text, raw, span }: HeadLine, at: number): number {
  let there = -1;
  for (let index = 0; index <= at; index++) {
    if (/\s/u.test(text[index]!)) continue;
    do there++; while (/\s/u.test(raw[there] ?? ''));
  }
  return span.start + Math.max(0, there);
}
