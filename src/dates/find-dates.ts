import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { type DateExpression } from './date-expression';
import { type DateContext, type DateForm } from './form';
import { decades } from './forms/decades';
import { english } from './forms/english';
import { englishRelative } from './forms/english-relative';
import { englishYear } from './forms/english-year';
import { japaneseMonth } from './forms/japanese-month';
import { japaneseRange } from './forms/japanese-range';
import { japaneseRelative } from './forms/japanese-relative';
import { japaneseYear } from './forms/japanese-year';
import { numeric } from './forms/numeric';
import { joinRanges, type PlacedDate } from './join-ranges';

/** All ways of writing dates; a new one is a file and a line here. */
const forms: readonly DateForm[] = [japaneseRange, decades, japaneseYear, japaneseRelative, japaneseMonth, numeric, english, englishYear, englishRelative];

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
  let context: DateContext = present === undefined ? {} : { present };
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
    if (read === undefined) continue;
    const { context: said, ...date } = read;
    if (said !== undefined) {
      const era = said.era ?? context.era;
      context = { ...said, ...(era === undefined ? {} : { era }), ...(present === undefined ? {} : { present }) };
    }
    found.push({ ...date, running: span });
    end = span.end;
  }
  return joinRanges(running, found).map(({ running: span, ...date }) => ({ ...date, span: toRawSpan(text.running, span) }));
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
  return /^[0-9０-９①-⑳]{1,2}[ \u3000]/u.test(text.raw.slice(raw.start, raw.end));
}

/** The year of writing: of a full date printed alone in the first lines, as press releases and articles have it. */
function presentOf(running: string): number | undefined {
  const head = running.split('\n', 8).join('\n');
  const match = /^(?:[^\n]{0,20}?)((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日[^\n]{0,12}$/mu.exec(head) ?? /^[^\n]{0,30}\b[A-Z][a-z]+ [0-9]{1,2}, ((?:19|20)[0-9]{2})[^\n]{0,10}$/mu.exec(head);
  return match === null ? undefined : Number(match[1]);
}
