import { type DateExpression } from './date-expression';

/** What has been said before a date, on which short forms lean. Numbers; `undefined` while nothing was said. */
export interface DateContext {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Name of the era named last, for 同23. */
  readonly era?: string;
  /** Year in which the text was written, as far as it tells: 今年, 昨年. */
  readonly present?: number;
}

/** A date as a form reads it; what it says for the dates behind it is in `context`. */
export interface ReadDate extends Omit<DateExpression, 'span'> {
  readonly context?: DateContext;
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

export function isDay(value: number | undefined): value is number {
  return value !== undefined && value >= 1 && value <= 31;
}

/** A fiscal year of the Japanese state: April to March (財政法 第11条). */
export function fiscalYear(year: number): Pick<ReadDate, 'type' | 'value' | 'interval'> {
  return { type: 'fiscal-year', value: isoDate(year), interval: `${isoDate(year)}-04-01/${isoDate(year + 1)}-03-31` };
}
