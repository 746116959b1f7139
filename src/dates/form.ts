import { type Span } from '../text/span';
import { type DateExpression } from './date-expression';
import { type DateReason } from './date-reason';

/** What has been said before a date, on which short forms lean. Numbers; `undefined` while nothing was said. Spans in running text. */
export interface DateContext {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Name of the era named last, for 同23. */
  readonly era?: string;
  /** The year said last was counted in its era alone. */
  readonly countsInEra?: boolean;
  /** Where the year was printed. */
  readonly yearFrom?: Span;
  /** The date found last. */
  readonly last?: Span;
  /** When the text was written, as far as it tells: 今年, 昨年, 先月. */
  readonly present?: Present;
}

/** The day of writing, as far as it is known, and where it is printed. */
export interface Present {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly from: Span;
}

/** A date as a form reads it; what it says for the dates behind it is in `context`. */
export interface ReadDate extends Omit<DateExpression, 'span'> {
  readonly context?: Pick<DateContext, 'year' | 'month' | 'day' | 'era' | 'countsInEra'>;
  /** Units of the match that belong to the date; all of them unless given. */
  readonly length?: number;
}

/** One way of writing dates. */
export interface DateForm {
  /** Global, matched on running text (width folded, wraps undone). */
  readonly pattern: RegExp;
  /** `undefined` when the match is no date after all. */
  read(match: RegExpMatchArray, context: DateContext): ReadDate | undefined;
}

/** A number in Arabic or kanji digits, as the forms write it in their patterns. */
export const NUMBER = '(?:[0-9]{1,4}|[一二三四五六七八九十百〇]{1,5}|元)';

export function isoDate(year: number | undefined, month?: number, day?: number): string {
  const y = year === undefined ? '-' : String(year).padStart(4, '0');
  const two = (value: number): string => String(value).padStart(2, '0');
  return [y, ...(month === undefined ? [] : [two(month)]), ...(month === undefined || day === undefined ? [] : [two(day)])].join('-');
}

export function isMonth(value: number | undefined): value is number {
  return value !== undefined && value >= 1 && value <= 12;
}

/** Does the calendar have this month and day? 2023-02-30 is none; without a year 29 February is one. */
export function isInCalendar(year: number | undefined, month: number | undefined, day?: number): boolean {
  return isMonth(month) && (day === undefined || (day >= 1 && day <= daysOf(year ?? 2000, month)));
}

/** Days of a month in the Gregorian calendar. */
export function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A month `shift` months on. */
export function monthAfter(year: number, month: number, shift: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + shift;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** A fiscal year of the Japanese state: April to March (財政法 第11条). */
export function fiscalYear(year: number): Pick<ReadDate, 'type' | 'value' | 'interval'> {
  return { type: 'fiscal-year', value: isoDate(year), interval: `${isoDate(year)}-04-01/${isoDate(year + 1)}-03-31` };
}

/** The year of a date that prints none: the one said last, or that of writing. A goal far ahead (`by 2030`, 2030年までに) is no year of what is told behind it. */
export function yearInEffect({ year, month, yearFrom, present }: DateContext): { readonly year?: number; readonly reasons?: readonly DateReason[] } {
  const isGoal = year !== undefined && month === undefined && present !== undefined && year > present.year + 1;
  if (year !== undefined && !isGoal) return { year, reasons: [{ rule: 'said-before', unit: 'year', shift: 0, ...fromOf(yearFrom) }] };
  return present === undefined ? {} : { year: present.year, reasons: [{ rule: 'time-of-writing', unit: 'year', shift: 0, from: present.from }] };
}

/** `January 6 this year`: the year of writing, or the one beside it. */
export function yearNamed(word: string | undefined, { present }: DateContext): { year: number; reasons: readonly DateReason[] } | undefined {
  if (word === undefined || present === undefined) return undefined;
  const shift = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  return { year: present.year + shift, reasons: [{ rule: 'time-of-writing', unit: 'year', shift, from: present.from }] };
}

export function fromOf(from: Span | undefined): { from?: Span } {
  return from === undefined ? {} : { from };
}
