import { readNumeral } from '../../text/numerals';
import { type DateForm, isDay, isMonth, isoDate } from '../form';

/**
 * Month and day without a year; the year is the one said last. Two days of one month are a range.
 *
 * - `11月15日`, `3月22、23日`, `10月25日から27日`, `12月` after a year, `4~6月`
 * - not `3か月`, `6月間`, `1日` alone
 */
export const japaneseMonth: DateForm = {
  pattern: /(?<![0-9年一二三四五六七八九十]|[0-9][.~-])(?:([0-9]{1,2})[~-])?([0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日?(?:(?:[、,・~-]|から|及び|と)([0-9]{1,2}))?日)?(?!間|分の|雨)/gu,
  read(match, context) {
    const from = match[1] === undefined ? undefined : Number(match[1]);
    const month = readNumeral(match[2]!);
    const first = match[3] === undefined ? undefined : readNumeral(match[3]);
    const last = match[4] === undefined ? undefined : Number(match[4]);
    if (!isMonth(month) || (from !== undefined && (!isMonth(from) || from >= month || first !== undefined)) || (match[3] !== undefined && !isDay(first)) || (last !== undefined && !isDay(last))) return undefined;
    const year = context.year ?? context.present;
    if (year === undefined && first === undefined) return undefined;
    const said = { ...(year === undefined ? {} : { year }), month, ...(first === undefined ? {} : { day: first }) };
    if (from !== undefined) return { type: 'range', value: `${isoDate(year, from)}/${isoDate(year, month)}`, inferred: true, context: said };
    if (last !== undefined) return { type: 'range', value: `${isoDate(year, month, first)}/${isoDate(year, month, last)}`, inferred: true, context: said };
    return { type: first === undefined ? 'month' : 'date', value: isoDate(year, month, first), inferred: true, context: said };
  },
};
