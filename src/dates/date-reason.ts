import { type Span } from '../text/span';

/**
 * One step of the way from the words of a date to its value, for a reader who wants to check it. `from` is the place in the text that
 * gave the missing part; raw UTF-16 offsets in what `findDates` gives.
 */
export type DateReason =
  /** The year is counted in an era: 平成23年. */
  | { readonly rule: 'era'; readonly era: string; readonly eraYear: number }
  /** The era named before: 同23年. */
  | { readonly rule: 'era-before'; readonly era: string; readonly from?: Span }
  /** Year, month or day said before, `shift` units on: 同年 0, 翌年 1, 前月 -1, `11月15日` (year) 0. */
  | { readonly rule: 'said-before'; readonly unit: DateUnit; readonly shift: number; readonly from?: Span }
  /** The day on which the text was written, as its head tells, `shift` units on: 今年 0, 昨年 -1. */
  | { readonly rule: 'time-of-writing'; readonly unit: DateUnit; readonly shift: number; readonly from?: Span }
  /** The other end of a range gives it: `from June 30 to July 2, 2023`. */
  | { readonly rule: 'other-end'; readonly from?: Span }
  /** Two digits; the century, or the era, is that of the year said before: 2014年…15年4月. */
  | { readonly rule: 'two-digit-year'; readonly from?: Span }
  /** `10/04/2024`: day first or month first cannot be told. */
  | { readonly rule: 'day-or-month-first' };

export type DateUnit = 'year' | 'month' | 'day';
