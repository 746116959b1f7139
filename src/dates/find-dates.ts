import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { type DateExpression } from './date-expression';
import { type DateContext, type DateForm } from './form';
import { decades } from './forms/decades';
import { english, englishYear } from './forms/english';
import { japaneseMonth } from './forms/japanese-month';
import { japaneseRange } from './forms/japanese-range';
import { japaneseRelative } from './forms/japanese-relative';
import { japaneseYear } from './forms/japanese-year';

/** All ways of writing dates; a new one is a file and a line here. */
const forms: readonly DateForm[] = [japaneseRange, decades, japaneseYear, japaneseRelative, japaneseMonth, english, englishYear];

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
  let context: DateContext = present === undefined ? {} : { present };
  const found: DateExpression[] = [];
  let end = 0;
  for (const { span, form, match } of candidates) {
    if (span.start < end) continue;
    const read = form.read(match, context);
    if (read === undefined) continue;
    const { context: said, ...date } = read;
    if (said !== undefined) {
      const era = said.era ?? context.era;
      context = { ...said, ...(era === undefined ? {} : { era }), ...(present === undefined ? {} : { present }) };
    }
    found.push({ ...date, span: toRawSpan(text.running, span) });
    end = span.end;
  }
  return found;
}

/** A look-ahead at the end of a pattern names the date itself; everything before it is only its surroundings. */
function spanOf(match: RegExpMatchArray): Span {
  const start = match.index!;
  const end = start + match[0].length;
  return match[0].endsWith(' ') ? { start: end, end: end + match[1]!.length } : { start, end };
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
