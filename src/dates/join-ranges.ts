import { type DateExpression, type DateType } from './date-expression';
import { type Span } from '../text/span';

/** A date with its span in running text. */
export interface PlacedDate extends Omit<DateExpression, 'span' | 'takenFrom'> {
  readonly running: Span;
  /** The date that it leans on, in running text. */
  readonly source?: Span;
}

const JOINTS = new Set(['から', 'から、', 'より', '~', '-', ' - ', ' to ', ' through ', ' until ']);
/** Ranges have days, months and years at their ends. `relative` is 同月 and the like. */
const ENDS: readonly DateType[] = ['date', 'month', 'year', 'fiscal-year', 'relative'];

/**
 * Joins two dates with nothing but から, ～, a dash or `to` between them into one range; a following まで stays outside.
 *
 *     令和6年4月1日から同年9月30日まで   2024-04-01/2024-09-30
 *     from June 30 to July 2, 2023      2023-06-30/2023-07-02
 *
 * Dates in descending order are two dates: `2024年から2019年を見返す`.
 */
export function joinRanges(running: string, dates: readonly PlacedDate[]): PlacedDate[] {
  const joined: PlacedDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const range = before === undefined ? undefined : rangeOf(running, before, date);
    if (range === undefined) joined.push(date);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(running: string, first: PlacedDate, last: PlacedDate): PlacedDate | undefined {
  if (!ENDS.includes(first.type) || !ENDS.includes(last.type) || !JOINTS.has(running.slice(first.running.end, last.running.start))) return undefined;
  // The first date of an English range leaves its year to the last.
  const from = first.inferred === true && last.inferred !== true && /^[A-Z]/u.test(running.slice(first.running.start)) ? `${last.value.slice(0, 4)}${first.value.replace(/^(?:-|[0-9]{4})(?=-)/u, '')}` : first.value;
  const length = Math.min(from.length, last.value.length);
  if (from.slice(0, length) > last.value.slice(0, length) || from.startsWith('-') !== last.value.startsWith('-')) return undefined;
  const fiscal = first.interval !== undefined && last.interval !== undefined ? { interval: `${first.interval.split('/')[0]}/${last.interval.split('/')[1]}` } : {};
  return {
    type: 'range',
    running: { start: first.running.start, end: last.running.end },
    value: `${from}/${last.value}`,
    ...(first.inferred === true && last.inferred === true ? { inferred: true } : {}),
    ...(first.source === undefined ? {} : { source: first.source }),
    ...(first.era === undefined ? {} : { era: first.era }),
    ...fiscal,
  };
}
