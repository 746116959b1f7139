import { readNumeral } from '../../text/numerals';
import { type DateForm, isDay, isMonth, isoDate } from '../form';

/**
 * Month and day without a year; the year is the one said last. Two days of one month are a range.
 *
 * - `11月15日`, `3月22、23日`, `10月25日から27日`, `12月` after a year
 * - not `3か月`, `6月間`, `1日` alone
 */
export const japaneseMonth: DateForm = {
  pattern: /(?<![0-9年一二三四五六七八九十])([0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日?(?:(?:[、,・~-]|から|及び|と)([0-9]{1,2}))?日)?(?!間|分の)/gu,
  read(match, context) {
    const month = readNumeral(match[1]!);
    const first = match[2] === undefined ? undefined : readNumeral(match[2]);
    const last = match[3] === undefined ? undefined : Number(match[3]);
    if (!isMonth(month) || (match[2] !== undefined && !isDay(first)) || (last !== undefined && !isDay(last))) return undefined;
    const year = context.year ?? context.present;
    if (year === undefined && first === undefined) return undefined;
    const said = { ...(year === undefined ? {} : { year }), month, ...(first === undefined ? {} : { day: first }) };
    if (last !== undefined) return { type: 'range', value: `${isoDate(year, month, first)}/${isoDate(year, month, last)}`, inferred: true, context: said };
    return { type: first === undefined ? 'month' : 'date', value: isoDate(year, month, first), inferred: true, context: said };
  },
};
