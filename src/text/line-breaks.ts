import { displayWidth } from './characters';
import { endsWithBlank, type Layout, wrapSlack } from './layout';
import { type LinedText } from './lines';
import { INNER_TAB, type PrintedLines } from './printed-lines';
import { neededBehind } from './set-width';
import { unitSet } from './unit-set';

/**
 * What a line break means. `soft`: the sentence goes on (a hard wrap, or a paragraph break that extraction put into a sentence);
 * `hard`: a paragraph, heading, list item or table row ends here.
 */
export type LineBreak = 'soft' | 'hard';

/**
 * Openings of lines that start something of their own, whatever stands before them: Markdown marks, bracketed headings 【…】, circled
 * numbers, bullets, 第N節, numbered headings, notes, captions, Article N. Each is its first character and what follows it.
 * A bracket with letters (`（THAAD）配備`) and a bare number followed by prose (`2 月`) are not among them: wrapped lines begin so.
 */
const BLOCK_OPENINGS: readonly (readonly [first: string, rest: string])[] = [
  ['#', '#{0,5}[ \\u3000]'], ['*+\\-', ' '], ['*', '\\*+'], ['>|【［《＊○●◎◯■□◆◇▶▷►➢➤▪✓✔★☆※•・‣①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓫-⓾㊀-㊉㋐-㋾⑴-⒇⒈-⒛㈠-㈩⒜-⒵', ''],
  ['<', '(?:\\d{1,3}|sup)>'], ['〈', '\\d{1,3}〉'],
  ['（(', '(?:注|[0-9０-９]{1,2}|[a-zａ-ｚ]|[ivx]{1,4})[）)]'],
  ['第', '[0-9０-９一二三四五六七八九十百〇]{1,4}(?:[部編章節款条](?:の[0-9０-９一二三四五六七八九十]{1,3}){0,3}(?![^\\s（(「・:：.．])|\\u3000)'], ['図', '表?[ \\u3000]?[0-9０-９Ⅰ-Ⅻ]'], ['表', '[ \\u3000]?[0-9０-９Ⅰ-Ⅻ]'], ['資', '料[ \\u3000]?[0-9０-９Ⅰ-Ⅻ]'],
  ...['Article', 'Section', 'Chapter', 'Part', 'Annex', 'Appendix', 'Title'].map((word): [string, string] => [word[0]!, `(?:${word.slice(1)}|${word.slice(1).toUpperCase()})[^\\S\\n\\r]+[0-9IVXA-Z]`]),
  // A number or a letter set off by a wide blank, as statutes print them: `２　前項の…`, `イ　国の機関`.
  ['0-9０-９一二三四五六七八九十', '[0-9０-９一二三四五六七八九十]{0,2}\\u3000'], ['ア-ンＡ-Ｚa-zａ-ｚⅠ-Ⅻⅰ-ⅻ甲乙丙丁', '\\u3000'],
  ['0-9０-９', '[0-9０-９]{0,2}[)）]<'],
  ['参', '照[ \\u3000]'],
];
const opensBlock = unitSet(new RegExp(`[${BLOCK_OPENINGS.map(([first]) => first).join('')}]`, 'u'));
const BLOCK_OPENING = new RegExp(BLOCK_OPENINGS.map(([first, rest]) => `[${first}]${rest}`).join('|'), 'uy');

/** Openings that only part paragraphs where the line before is not cut at the wrap column (`1. …`, `1) …`, `Ａ 同盟`). */
const WEAK_OPENING = /(?:[0-9０-９]{1,2}(?:[.．)）]|[ \u3000]\D)|[A-ZＡ-Ｚ](?:[.．)）][ \u3000]|[ \u3000]\P{Script=Latin})|[IVX]{1,5}\.[ \u3000])/uy;

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
export function readLineBreaks(text: LinedText, layout: Layout, lines: PrintedLines): LineBreak[] {
  const count = lines.starts.length;
  const breaks: LineBreak[] = new Array<LineBreak>(count).fill('hard');
  let before: PrintedPart | undefined;
  for (let line = 0; line < count; line++) {
    if (lines.starts[line] === lines.ends[line]) continue;
    const after = printedPart(text, lines, line);
    if (before !== undefined && isSoft(text, layout, before, after)) breaks.fill('soft', before.line, line);
    before = after;
  }
  return breaks;
}

function isSoft(text: LinedText, layout: Layout, upper: PrintedPart, lower: PrintedPart): boolean {
  if (layout.kind === 'character-a-line') return lower.line - upper.line - 1 <= layout.characterGap;
  const { raw } = text;
  const opening = raw.charCodeAt(lower.start);
  if (upper.tabbed || lower.tabbed) return false;
  if ((opensBlock(opening) && startsWith(BLOCK_OPENING, raw, lower) && !(isWordOfDivision(opening) && layout.wrapColumn > 0 && asksForMore(raw, upper))) || (raw.charCodeAt(upper.start) === HASH && startsWith(MARKDOWN_HEADING, raw, upper))) return false;
  const blanks = lower.line - upper.line - 1;

  if (layout.wrapColumn > 0) {
    if (neverFirst(opening) && lower.end - lower.start > 1) return true;
    const full = isFull(raw, upper, lower, layout);
    if (layout.markedEnds && upper.width >= layout.wrapColumn / 2) {
      // Between two Latin words the blank is the one that parts them.
      const betweenWords = full && isLatinLetter(raw.charCodeAt(upper.end - 1)) && isLatinLetter(opening);
      return !endsWithBlank(text, upper.line) || betweenWords;
    }
    if (layout.kind === 'hard-wrapped' && blanks > 0) return full && goesOn(opening) && !endsSentence(raw, upper);
    if (full) {
      // A numbered title that fills its line to the end and is a clause: `③ 備えを改めよ`, `② 支援を広げるべきである`.
      if (startsWith(BLOCK_OPENING, raw, upper) && endsClause(raw, upper) && !goesOnSentence(opening)) return false;
      if (!endsSentence(raw, upper)) return true;
      return !(lower.indented && !upper.indented) && !startsWith(WEAK_OPENING, raw, lower);
    }
    // A short line inside a paragraph: a long word pushed to the next line leaves a ragged end.
    return layout.kind === 'hard-wrapped' && isLowerCase(opening) && !endsSentence(raw, upper);
  }
  if (blanks > 2 || upper.width < LEAST_CUT_WIDTH || endsSentence(raw, upper) || startsWith(WEAK_OPENING, raw, lower)) return false;
  // The two ends of a line tell; no rule looks further in.
  const upperEnd = raw.slice(Math.max(upper.start, upper.end - LOOKED_AT), upper.end);
  // A numbered heading may be as long as a sentence; it does not stop at a particle or a comma: `（１）古い機器が残る理由は、費用だけではない`.
  if (blanks > 0 && (startsWith(BLOCK_OPENING, raw, upper) || startsWith(WEAK_OPENING, raw, upper)) && !upperEnd.includes('。') && !endsOpen(upperEnd.charCodeAt(upperEnd.length - 1)) && !goesOnSentence(opening)) return false;
  // Prose has commas or is long; a heading has neither: `2 協力の深化に向けた両国の合意`.
  if (upper.width < LEAST_PROSE_WIDTH && !/[、。，,]/u.test(upperEnd)) return false;
  // In English a capital begins something new, unless the line stops at a comma or a small word that cannot end one.
  if (isCapitalOrQuote(opening) && !/(?:[,、，]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|\b(?:the|of|and|a|an|to|in|for|with|by|on))$/u.test(upperEnd.slice(-8))) return false;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、，,\p{Ll}0-9０-９]$/u.test(upperEnd.slice(-2));
}

/** No word of Japanese begins so: the line goes on with what stands above it, whatever that looks like. `”…Together”⏎を打ち出す` */
const neverFirst = unitSet(/[をんっゃゅょぁぃぅぇぉッャュョァィゥェォ々、。」』]/u);

const HASH = 0x23;
const MARKDOWN_HEADING = /#{1,6}[ \u3000]/uy;
const LOOKED_AT = 200;
/** Particles and commas, at which no heading stops and with which none begins. */
const endsOpen = unitSet(/[、，,をにのとがはへもで]/u);
const goesOnSentence = unitSet(/[、。」』）をにのとがはへもで]/u);
const goesOn = unitSet(/[\p{Ll}\p{Script=Hiragana}]/u);
const isLowerCase = unitSet(/\p{Ll}/u);
const isLatinLetter = unitSet(/[A-Za-z]/u);
const isCapitalOrQuote = unitSet(/[\p{Lu}“"]/u);

/** Does a sticky pattern match at the beginning of the line, and end on it? */
function startsWith(pattern: RegExp, raw: string, { start, end }: PrintedPart): boolean {
  pattern.lastIndex = start;
  return pattern.test(raw) && pattern.lastIndex <= end;
}

const STOP = unitSet(/[。．！？!?.:：;；]/u);
const CLOSING = unitSet(/["'”’)\]]/u);
const CLOSING_JAPANESE = unitSet(/[」』）)]/u);

/** Does a sentence or a self-contained line end here? `…した。`, `…した。）`, `…them."`, `次のとおり：` */
function endsSentence(raw: string, { start, end }: PrintedPart): boolean {
  const last = raw.charCodeAt(end - 1);
  if (STOP(last)) return true;
  if (end - start < 2) return false;
  const before = raw[end - 2]!;
  return (CLOSING(last) && '.!?'.includes(before)) || (CLOSING_JAPANESE(last) && '。．！？'.includes(before));
}

const isWordOfDivision = unitSet(/[ASCPT]/u);

/** Does the line stop at a word that cannot end a title? What follows is a reference then: `as set out in⏎Article 7 applies` */
function asksForMore(raw: string, { start, end }: PrintedPart): boolean {
  return /(?:,|\b(?:in|of|to|and|or|under|with|by|from|the|see|this|that|for|pursuant))$/u.test(raw.slice(Math.max(start, end - 12), end));
}

/** Does a clause end here that a title can be, and that prose would end with 。? */
function endsClause(raw: string, { start, end }: PrintedPart): boolean {
  return /(?:である|べきだ|べし|せよ|[えけげせてねべめれ]よ|[うくすつむる]べき)$/u.test(raw.slice(Math.max(start, end - 4), end));
}

/** Line-breaking rules (禁則) move a full-width character to the next line. */
const KINSOKU = 2;
const FIRST_WORD = /[\p{Script=Latin}\p{Nd}'’,.)-]+/uy;
const beginsWord = unitSet(/[\p{Script=Latin}\p{Nd}'’,.)-]/u);

/** Is the upper line as long as it could be? The first word of the lower one would not have fitted behind it. */
function isFull(raw: string, upper: PrintedPart, lower: PrintedPart, { wrapColumn, setWidth }: Layout): boolean {
  if (setWidth > 0) return upper.width >= setWidth || upper.width + neededBehind(raw, upper, lower) > setWidth;
  // Whatever that word is, it takes two columns at least and so many at most.
  const room = wrapColumn - KINSOKU - upper.width;
  const longest = wrapSlack(wrapColumn) + 8;
  if (room < 2) return true;
  if (room >= longest || !beginsWord(raw.charCodeAt(lower.start))) return false;
  FIRST_WORD.lastIndex = lower.start;
  const word = FIRST_WORD.exec(raw)?.[0] ?? '';
  return Math.min(displayWidth(word, 0, Math.min(word.length, longest)) + 1, longest) > room;
}

/** A line on which something is printed; offsets without its outer blanks. */
interface PrintedPart {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly indented: boolean;
  readonly tabbed: boolean;
}

function printedPart({ lineStarts }: LinedText, { starts, ends, widths, marks }: PrintedLines, line: number): PrintedPart {
  const start = starts[line]!;
  return { line, start, end: ends[line]!, width: widths[line]!, indented: start > lineStarts[line]!, tabbed: (marks[line]! & INNER_TAB) !== 0 };
}
