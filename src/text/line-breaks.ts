import { displayWidth, isBlank, isInvisible } from './characters';
import { endsWithBlank, type Layout, wrapSlack } from './layout';
import { type LinedText, lineCount, lineSpan } from './lines';

/**
 * What a line break means. `soft`: the sentence goes on (a hard wrap, or a paragraph break that extraction put into a sentence);
 * `hard`: a paragraph, heading, list item or table row ends here.
 */
export type LineBreak = 'soft' | 'hard';

/** Ends of a sentence or of a self-contained line. */
const SENTENCE_END = /(?:[。．！？!?]|[.!?]["'”’)\]]?|[。．！？][」』）)]|[:：;；])$/u;

/**
 * Openings of lines that start something of their own, whatever stands before them: Markdown marks, bracketed headings 【…】, circled
 * numbers, bullets, 第N節, numbered headings, notes, captions, Article N.
 * A bracket with letters (`（THAAD）配備`) and a bare number followed by prose (`2 月`) are not among them: wrapped lines begin so.
 */
const BLOCK_OPENING = new RegExp(
  '^(?:'
  + [
    '#{1,6}[ \\u3000]', '[-*+] ', '>', '\\|', '【', '［', '[○●◎◯■□◆◇▶▷★☆※•・‣]', '[①-⑳㉑-㉟㊱-㊿]', '<\\d{1,3}>', '〈\\d{1,3}〉', '＊', '\\*{2,}',
    '[（(](?:注|[0-9０-９]{1,2}|[a-zａ-ｚ]|[ivx]{1,4})[）)]',
    '第[0-9０-９一二三四五六七八九十百〇]{1,4}[部編章節款条]', '(?:図表|図|表|資料)[ \\u3000]?[0-9０-９Ⅰ-Ⅻ]',
    '(?:Article|Section|Chapter|Part|Annex|Appendix|Title|ARTICLE|SECTION|CHAPTER|PART|ANNEX|APPENDIX|TITLE)\\s+[0-9IVXA-Z]',
    '<sup>', '参照[ \\u3000]', '\\*\\*',
  ].join('|')
  + ')', 'u');

/** Openings that only part paragraphs where the line before is not cut at the wrap column (`1. …`, `1) …`, `Ａ 同盟`). */
const WEAK_OPENING = /^(?:[0-9０-９]{1,2}(?:[.．)）]|[ \u3000]\D)|[A-ZＡ-Ｚ](?:[.．)）][ \u3000]|[ \u3000]\P{Script=Latin})|[IVX]{1,5}\.[ \u3000])/u;

/** Lines at least this wide can be cut sentences in texts that are not wrapped; shorter ones are headings and captions. */
const LEAST_CUT_WIDTH = 30;
const LEAST_PROSE_WIDTH = 100;

/**
 * For each line: what the break between it and the next printed line means. Blank lines have the meaning of the line before them.
 *
 * Hard-wrapped texts: soft after a line that reaches the wrap column, unless the sentence ends and the next line is indented, or the next
 * line opens a block. Other texts: soft only where a long line stops without any sentence end and the next one opens nothing –
 * the false paragraph breaks that page ends leave (`…場合には、日⏎⏎米共同対処により…`).
 */
export function readLineBreaks(text: LinedText, layout: Layout): LineBreak[] {
  const count = lineCount(text);
  const breaks: LineBreak[] = new Array<LineBreak>(count).fill('hard');
  let previous = -1;
  for (let line = 0; line < count; line++) {
    const printed = printedPart(text, line);
    if (printed === undefined) continue;
    if (previous >= 0) {
      const meaning = breakBetween(text, layout, previous, line);
      for (let between = previous; between < line; between++) breaks[between] = meaning;
    }
    previous = line;
  }
  return breaks;
}

function breakBetween(text: LinedText, layout: Layout, before: number, after: number): LineBreak {
  const upper = printedPart(text, before)!;
  const lower = printedPart(text, after)!;
  if (upper.text.includes('\t') || lower.text.includes('\t')) return 'hard';
  if (BLOCK_OPENING.test(lower.text) || /^#{1,6}[ \u3000]/.test(upper.text)) return 'hard';
  const blanks = after - before - 1;
  const ended = SENTENCE_END.test(upper.text);

  if (layout.wrapColumn > 0) {
    const full = isFull(upper, lower, layout);
    if (layout.markedEnds && upper.width >= layout.wrapColumn / 2) {
      // Between two Latin words the blank is the one that parts them.
      const betweenWords = full && /[A-Za-z]$/u.test(upper.text) && /^[A-Za-z]/u.test(lower.text);
      return endsWithBlank(text, before) && !betweenWords ? 'hard' : 'soft';
    }
    if (layout.kind === 'hard-wrapped' && blanks > 0) return full && !ended && /^[\p{Ll}\p{Script=Hiragana}]/u.test(lower.text) ? 'soft' : 'hard';
    if (ended && lower.indented && !upper.indented) return 'hard';
    if (full) return ended && WEAK_OPENING.test(lower.text) ? 'hard' : 'soft';
    // A short line inside a paragraph: a long word pushed to the next line leaves a ragged end.
    return layout.kind === 'hard-wrapped' && !ended && /^\p{Ll}/u.test(lower.text) ? 'soft' : 'hard';
  }
  if (blanks > 2 || ended || upper.width < LEAST_CUT_WIDTH || WEAK_OPENING.test(lower.text)) return 'hard';
  // Prose has commas or is long; a heading has neither: `2 協力の深化に向けた両国の合意`.
  if (upper.width < LEAST_PROSE_WIDTH && !/[、。，,]/u.test(upper.text)) return 'hard';
  // In English a capital begins something new, unless the line stops at a comma or a small word that cannot end one.
  if (/^[\p{Lu}“"]/u.test(lower.text) && !/(?:[,、，]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|\b(?:the|of|and|a|an|to|in|for|with|by|on))$/u.test(upper.text)) return 'hard';
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、，,\p{Ll}0-9０-９]$/u.test(upper.text) ? 'soft' : 'hard';
}

/** Line-breaking rules (禁則) move a full-width character to the next line. */
const KINSOKU = 2;

/** Is the upper line as long as it could be? The first word of the lower one would not have fitted behind it. */
function isFull(upper: PrintedPart, lower: PrintedPart, { wrapColumn }: Layout): boolean {
  const firstWord = /^[\p{Script=Latin}\p{Nd}'’,.)-]+/u.exec(lower.text)?.[0] ?? '';
  const needed = firstWord === '' ? 2 : Math.min(displayWidth(firstWord) + 1, wrapSlack(wrapColumn) + 8);
  return upper.width + needed + KINSOKU > wrapColumn;
}

interface PrintedPart {
  readonly text: string;
  readonly width: number;
  readonly indented: boolean;
}

/** The line without its outer blanks, or `undefined` when nothing is printed on it. */
function printedPart(text: LinedText, line: number): PrintedPart | undefined {
  const span = lineSpan(text, line);
  let { start, end } = span;
  const skip = (at: number): boolean => isBlank(text.raw.charCodeAt(at)) || isInvisible(text.raw.charCodeAt(at));
  while (start < end && skip(start)) start++;
  while (end > start && skip(end - 1)) end--;
  if (start === end) return undefined;
  // Very long lines are judged by their two ends: no rule looks further in.
  const inner = end - start > 400 ? text.raw.slice(start, start + 200) + text.raw.slice(end - 200, end) : text.raw.slice(start, end);
  return { text: inner, width: displayWidth(inner), indented: start > span.start };
}
