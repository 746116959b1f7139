import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { type DateExpression } from './date-expression';
import { type DateContext, type DateForm, isInCalendar } from './form';
import { decades } from './forms/decades';
import { english } from './forms/english';
import { englishRelative } from './forms/english-relative';
import { englishYear } from './forms/english-year';
import { japaneseMonth } from './forms/japanese-month';
import { japaneseRange } from './forms/japanese-range';
import { japaneseRelative } from './forms/japanese-relative';
import { japaneseYear } from './forms/japanese-year';
import { numeric } from './forms/numeric';
import { quarters } from './forms/quarters';
import { joinRanges, type PlacedDate } from './join-ranges';

/** All ways of writing dates; a new one is a file and a line here. */
const forms: readonly DateForm[] = [japaneseRange, quarters, decades, japaneseYear, japaneseRelative, japaneseMonth, numeric, english, englishYear, englishRelative];

interface Candidate {
  readonly span: Span;
  readonly form: DateForm;
  readonly match: RegExpMatchArray;
}

/** Dates in running text, in the order of the text, not overlapping: the leftmost, then the longest reading. Years that are left out come from the dates before. */
export function findDates(text: DocumentText): DateExpression[] {
  const running = text.running.text;
  const candidates = forms
    .flatMap((form) => [...running.matchAll(form.pattern)].map((match): Candidate => ({ form, match, span: spanOf(match) })))
    .filter(({ span }) => !isHeadingNumber(text, span))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const present = presentOf(running);
  const notes = noteParagraphs(running);
  let note = 0;
  let context: DateContext = present === undefined ? {} : { present: present.year };
  let saidAt: Span | undefined;
  let contextBeforeNote: DateContext | undefined;
  const found: PlacedDate[] = [];
  let end = 0;
  for (const { span, form, match } of candidates) {
    if (span.start < end) continue;
    while (note < notes.length && notes[note]!.end <= span.start) {
      note++;
      context = contextBeforeNote ?? context;
      contextBeforeNote = undefined;
    }
    if (note < notes.length && notes[note]!.start <= span.start) contextBeforeNote ??= context;
    const read = form.read(match, context);
    if (read === undefined || !isInCalendar(read.value)) continue;
    const { context: said, fromPresent, ...date } = read;
    const source = date.inferred !== true ? undefined : fromPresent === true || context.year === undefined ? present?.span : saidAt;
    if (said !== undefined) {
      const era = said.era ?? context.era;
      context = { ...said, ...(era === undefined ? {} : { era }), ...(present === undefined ? {} : { present: present.year }) };
      // A date that leans on another is itself no source: the first one is named.
      if (said.year !== undefined) saidAt = source ?? span;
    }
    found.push({ ...date, running: span, ...(source === undefined ? {} : { source }) });
    end = span.end;
  }
  return joinRanges(running, found).map(({ running: span, source, ...date }) => ({
    ...date, span: toRawSpan(text.running, span), ...(source === undefined ? {} : { takenFrom: toRawSpan(text.running, source) }),
  }));
}

/**
 * Footnotes between the paragraphs of a text (`<sup>1</sup> …`, `1) …`, `(注) 1 …`, `※ …`). What they say is no antecedent for the text
 * that goes on behind them: 同年 there takes up the year before the note.
 */
function noteParagraphs(running: string): Span[] {
  return [...running.matchAll(/^(?:<sup>[0-9]{1,3}<\/sup>|[0-9]{1,3}\) ?<?https?:|\[\^?[0-9]{1,3}\]|\(?注|※)[^\n]*/gmu)].map(spanOf);
}

function spanOf(match: RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length };
}

/** `1 日米安全保障体制`: the number of a heading and a word that begins with 日. In running text the blank between them is gone; in the raw text it stands there. */
function isHeadingNumber(text: DocumentText, span: Span): boolean {
  if (!/(?:^|\n)(?:#{1,6} ?)?$/u.test(text.running.text.slice(Math.max(0, span.start - 8), span.start))) return false;
  const raw = toRawSpan(text.running, span);
  return /^[0-9０-９①-⑳]{1,2}[ \u3000][^A-Za-z]/u.test(text.raw.slice(raw.start, raw.end));
}

/** The year of writing: of a full date printed alone in the first lines, as press releases and articles have it; its span in running text. */
function presentOf(running: string): { readonly year: number; readonly span: Span } | undefined {
  const head = running.split('\n', 8).join('\n');
  const match = /^(?:[^\n]{0,20}?)((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日[^\n]{0,12}$/mu.exec(head) ?? /^[^\n]{0,30}\b[A-Z][a-z]+ [0-9]{1,2}, ((?:19|20)[0-9]{2})[^\n]{0,10}$/mu.exec(head);
  if (match === null) return undefined;
  const start = match.index + match[0].lastIndexOf(match[1]!);
  return { year: Number(match[1]), span: { start, end: start + 4 } };
}
