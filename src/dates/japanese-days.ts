import { readNumeral } from '../text/numerals';

const DAY = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})';

/** Behind 月, for patterns: one day, or two of the same month (`22、23日`, `22、23両日`, `25日から27日`, `1日(火)~3日`, `5、12日`, `3、4、5日`, `19日と20日`). Groups `day`, `between`, `lastDay`. */
export const DAYS = `(?:(?<day>${DAY})(?:(?<between>日?(?:\\([月火水木金土日]\\))?(?:[~-]|から)|[、,・]|及び)(?<lastDay>${DAY})両?)?日|(?<firstOfList>${DAY})(?=[、・]${DAY}[、・]${DAY}日|(?:[、・]${DAY}){3,9}日))?`;

/** The days of a match of `DAYS`. */
export interface Days {
  readonly day?: number;
  /** Last day of a range. */
  readonly last?: number;
  /** Units at the end of the match that belong to another date: `12日` of `5、12日`, with its separator. */
  readonly surplus: number;
}

/** Two days in a row, or with から or a dash between them, are a range; others are two dates, of which this is the first. */
export function readDays(match: RegExpMatchArray): Days {
  const { firstOfList, between, lastDay } = match.groups!;
  const first = match.groups!.day ?? firstOfList;
  const day = first === undefined ? undefined : readNumeral(first);
  if (day === undefined) return { surplus: 0 };
  if (lastDay === undefined) return { day, surplus: 0 };
  const last = readNumeral(lastDay);
  const isRange = last !== undefined && last > day && (/[~-]|から/u.test(between!) || last === day + 1);
  const both = match[0].endsWith('両日') ? 1 : 0;
  return isRange ? { day, last, surplus: 0 } : { day, surplus: between!.length + lastDay.length + both + 1 };
}
