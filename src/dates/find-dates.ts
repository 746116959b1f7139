import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { mendBrokenDates } from './broken-dates';
import { type DateExpression } from './date-expression';
import { type DateReason } from './date-reason';
import { type DateContext, type DateForm, fromOf, type ReadDate } from './form';
import { dayFirst } from './forms/day-first';
import { decades } from './forms/decades';
import { english } from './forms/english';
import { englishMonth } from './forms/english-month';
import { englishRelative } from './forms/english-relative';
import { englishWordedDay } from './forms/english-worded-day';
import { englishYear } from './forms/english-year';
import { japaneseDay } from './forms/japanese-day';
import { japaneseMonth } from './forms/japanese-month';
import { japaneseRange } from './forms/japanese-range';
import { japaneseRelative } from './forms/japanese-relative';
import { japaneseYear } from './forms/japanese-year';
import { numeric } from './forms/numeric';
import { numericInBoth } from './forms/numeric-in-both';
import { quarters } from './forms/quarters';
import { shortYear } from './forms/short-year';
import { twoDigitYear } from './forms/two-digit-year';
import { joinRanges, type PlacedDate } from './join-ranges';
import { qualifiersOf } from './qualifiers';
import { headEnd, timeOfWriting } from './time-of-writing';

/** All ways of writing dates; a new one is a file and a line here. */
const forms: readonly DateForm[] = [
  japaneseRange, decades, quarters, japaneseYear, twoDigitYear, shortYear, japaneseRelative, japaneseMonth, japaneseDay, numeric, numericInBoth, dayFirst, english, englishWordedDay, englishMonth, englishYear, englishRelative,
];

interface Candidate {
  readonly span: Span;
  readonly form: DateForm;
  readonly match: RegExpMatchArray;
}

/** Dates in running text, in the order of the text, not overlapping: the leftmost, then the longest reading. Years that are left out come from the dates before. */
export function findDates(document: DocumentText): DateExpression[] {
  const text: DocumentText = { ...document, running: mendBrokenDates(document.running) };
  const running = text.running.text;
  const candidates = forms
    .flatMap((form) => [...running.matchAll(form.pattern)].map((match): Candidate => ({ form, match, span: spanOf(match) })))
    .filter(({ span }) => !isHeadingNumber(text, span))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const end = headEnd(running);
  const present = timeOfWriting(running, readInOrder(candidates.filter(({ span }) => span.start < end), {}, []));
  const found = readInOrder(candidates, present === undefined ? {} : { present }, noteParagraphs(running));
  return joinRanges(running, found).map(({ running: span, reasons, ...date }) => ({
    ...date,
    ...(date.type === 'range' ? {} : qualifiersOf(running, span)),
    ...(reasons === undefined ? {} : { reasons: reasons.map((reason) => withRawSpan(text, reason)) }),
    span: toRawSpan(text.running, span),
  }));
}

/** Reads the candidates from the first to the last, each with what those before it said. */
function readInOrder(candidates: readonly Candidate[], start: DateContext, notes: readonly Span[]): PlacedDate[] {
  const found: PlacedDate[] = [];
  let note = 0;
  let context = start;
  let contextBeforeNote: DateContext | undefined;
  let end = 0;
  for (const { span: whole, form, match } of candidates) {
    if (whole.start < end) continue;
    while (note < notes.length && notes[note]!.end <= whole.start) {
      note++;
      context = contextBeforeNote ?? context;
      contextBeforeNote = undefined;
    }
    if (note < notes.length && notes[note]!.start <= whole.start) contextBeforeNote ??= context;
    const read = form.read(match, context);
    if (read === undefined) continue;
    const { context: said, length, ...date } = read;
    const span = { start: whole.start, end: whole.start + (length ?? match[0].length) };
    context = after(context, said, date, span);
    found.push({ ...date, running: span });
    end = span.end;
  }
  return found;
}

/** What is known behind a date. */
function after({ era, countsInEra, yearFrom, present, ...before }: DateContext, said: ReadDate['context'], date: Omit<ReadDate, 'context'>, span: Span): DateContext {
  const kept = { ...(era === undefined ? {} : { era }), ...(countsInEra === undefined ? {} : { countsInEra }), ...(present === undefined ? {} : { present }) };
  if (said === undefined) return { ...before, ...yearAt(yearFrom), ...kept, last: span };
  // A year that was taken over is still printed where it was printed.
  const origin = date.inferred === true ? date.reasons?.map(fromOfReason).find((from) => from !== undefined) ?? yearFrom : span;
  return { ...kept, ...said, last: span, ...yearAt(date.inferred === true && date.reasons?.some((reason) => reason.rule === 'said-before' && reason.unit !== 'year') === true ? yearFrom : origin) };
}

function yearAt(yearFrom: Span | undefined): { yearFrom?: Span } {
  return yearFrom === undefined ? {} : { yearFrom };
}

function fromOfReason(reason: DateReason): Span | undefined {
  return 'from' in reason ? reason.from : undefined;
}

function withRawSpan(text: DocumentText, reason: DateReason): DateReason {
  const from = fromOfReason(reason);
  return from === undefined ? reason : { ...reason, ...fromOf(toRawSpan(text.running, from)) };
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
