import { readNumeral } from '../../text/numerals';
import { type DateForm, isInCalendar, isMonth, isoDate, yearInEffect } from '../form';
import { DAYS, readDays } from '../japanese-days';

/**
 * Month and day without a year; the year is the one said last. Two days of one month are a range.
 *
 * - `11月15日`, `3月22、23日`, `10月25日から27日`, `12月` after a year, `4~6月`
 * - not `3か月`, `6月間`, `三月を超えない` and `六月以内` (months of a statute), `5月号`, `1月当たり`, `1日` alone, `11月31日`
 */
export const japaneseMonth: DateForm = {
  pattern: new RegExp(`(?<![0-9年一二三四五六七八九十]|[0-9][.~-])(?:(?<from>[0-9]{1,2})月?[~-])?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月${DAYS}(?!間|分の|雨|を超え|を経過|以内|以上|以下|未満|ごと|につき|号|あ?当?たり|平均)`, 'gu'),
  read(match, context) {
    const { from: fromText, month: monthText } = match.groups!;
    const from = fromText === undefined ? undefined : Number(fromText);
    const month = readNumeral(monthText!);
    const { day, last, surplus } = readDays(match);
    if (from !== undefined && (!isMonth(from) || !isMonth(month) || from >= month || day !== undefined)) return undefined;
    const { year, reasons } = yearInEffect(context);
    if (!isInCalendar(year, month, day) || !isMonth(month) || (year === undefined && day === undefined)) return undefined;
    const common = {
      inferred: true,
      ...(reasons === undefined ? {} : { reasons }),
      ...(surplus === 0 ? {} : { length: match[0].length - surplus }),
      context: { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day: last ?? day }) },
    };
    if (from !== undefined) return { type: 'range', value: `${isoDate(year, from)}/${isoDate(year, month)}`, ...common };
    if (last !== undefined && isInCalendar(year, month, last)) return { type: 'range', value: `${isoDate(year, month, day)}/${isoDate(year, month, last)}`, ...common };
    return { type: day === undefined ? 'month' : 'date', value: isoDate(year, month, day), ...common };
  },
};
