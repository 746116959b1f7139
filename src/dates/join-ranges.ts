import { type DateExpression, type DateType } from './date-expression';
import { type Span } from '../text/span';

/** A date with its span in running text. */
export interface PlacedDate extends Omit<DateExpression, 'span'> {
  readonly running: Span;
  /** The date that it leans on, in running text. */
  readonly source?: Span;
}

const JOINTS = new Set(['から', 'から、', 'より', '~', '-', ' - ', ' to ', ' through ', ' until ']);
/** The day of the week, which stands between a date and what joins it to the next: `1日(火)から30日(水)`, `Monday 3 June to Wednesday 5 June`. */
const WEEKDAY = /^ ?\([月火水木金土日](?:曜日?)?(?:[・,、][祝休]日?)?\)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $/gu;
/** A wrap behind or within what joins: `2015年4月から⏎5月`; not before a dash, which may begin an item of a list. */
const CUT = /(?<=から|~|-)\n$|(?<=か)\n(?=ら)|^\n(?=から)/u;
const LONGEST_JOINT = 24;
/** Between dates of one year that only the last of them prints: `June 30 and July 1, 2023`. */
const LISTED = new Set([' and ', ', and ', ', ', ' or ', ' & ']);
/** Ranges have days, months and years at their ends. `relative` is 同月 and the like. */
const ENDS: readonly DateType[] = ['date', 'month', 'year', 'fiscal-year', 'quarter', 'half-year', 'season', 'decade', 'century', 'relative'];
/** Of these, only two of the same type make a range. */
const ALIKE: readonly DateType[] = ['season', 'decade', 'century'];

/**
 * Joins two dates with nothing but から, ～, a dash or `to` between them into one range; a following まで stays outside.
 *
 *     令和6年4月1日から同年9月30日まで   2024-04-01/2024-09-30
 *     from June 30 to July 2, 2023      2023-06-30/2023-07-02
 *
 *     6月1日（火）から30日（水）まで       2021-06-01/2021-06-30
 *     between 2016 and 2019             2016/2019
 *
 * Dates in descending order are two dates: `2024年から2019年を見返す`. English dates leave their year to the one behind them.
 */
export function joinRanges(running: string, dates: readonly PlacedDate[]): PlacedDate[] {
  const joined: PlacedDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : running.slice(before.running.end, Math.min(date.running.start, before.running.end + LONGEST_JOINT)).replace(WEEKDAY, '').replace(CUT, '');
    const range = before === undefined || !(JOINTS.has(between) || (between === ' and ' && /\b[Bb]etween $/u.test(running.slice(Math.max(0, before.running.start - 9), before.running.start)))) ? undefined : rangeOf(running, before, date);
    if (range !== undefined) joined[joined.length - 1] = range;
    else {
      if (before !== undefined && LISTED.has(between)) joined[joined.length - 1] = withYearOf(running, before, date) ?? before;
      joined.push(date);
    }
  }
  return joined;
}

function rangeOf(running: string, first: PlacedDate, last: PlacedDate): PlacedDate | undefined {
  if (!ENDS.includes(first.type) || !ENDS.includes(last.type) || first.value.startsWith('[') || last.value.startsWith('[') || /\//u.test(first.value + last.value)) return undefined;
  if (first.type !== last.type && [first, last].some(({ type }) => ALIKE.includes(type))) return undefined;
  const from = withYearOf(running, first, last) ?? first;
  const [begin, end] = [firstOf(from.value), firstOf(last.value)];
  const length = Math.min(begin.length, end.length);
  if (begin.slice(0, length) > end.slice(0, length) || from.value.startsWith('-') !== last.value.startsWith('-')) return undefined;
  const fiscal = first.interval !== undefined && last.interval !== undefined ? { interval: `${first.interval.split('/')[0]}/${last.interval.split('/')[1]}` } : {};
  // What the end took over from the beginning stands in the range itself.
  const reasons = [...(from.reasons ?? []), ...(last.reasons ?? []).filter((reason) => !('from' in reason) || reason.from?.start !== first.running.start)];
  return {
    type: 'range',
    running: { start: first.running.start, end: last.running.end },
    value: `${from.value}/${last.value}`,
    ...(first.inferred === true && last.inferred === true ? { inferred: true } : {}),
    ...(first.era === undefined ? {} : { era: first.era }),
    ...(reasons.length === 0 ? {} : { reasons }),
    ...fiscal,
  };
}

/** An English date without a year, with that of the date behind it. */
function withYearOf(running: string, first: PlacedDate, last: PlacedDate): PlacedDate | undefined {
  const isEnglish = /[A-Za-z]/u.test(running.slice(first.running.start, first.running.end));
  if (first.inferred !== true || last.inferred === true || !isEnglish || !/^(?:date|month)$/u.test(first.type) || !/^[0-9]{4}-[0-9]{2}/u.test(last.value) || last.value.includes('/')) return undefined;
  return { ...first, value: `${last.value.slice(0, 4)}${first.value.replace(/^(?:-|[0-9]{4})(?=-)/u, '')}`, reasons: [{ rule: 'other-end', from: last.running }] };
}

/** The first year of a decade or century, for comparing. */
function firstOf(value: string): string {
  return value.replace(/X/gu, '0');
}
