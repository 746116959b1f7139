import { type DateForm, isInCalendar, isoDate } from '../form';

/**
 * Dates in figures with the year last. Which number is the day tells itself above 12; otherwise both readings are given (EDTF, one of a set).
 *
 * - `25/04/2024`, `04/25/2024`, `10/04/2024` = `[2024-04-10,2024-10-04]`, `10.04.2024` (day first: the dotted form is European)
 * - not `1/2`, `31/12`, `10/04/24`, `2/3/1203456`, `31/02/2024`, `version 1.2.2024`, `section 5.1.2024`
 */
export const dayFirst: DateForm = {
  pattern: /(?<![\p{L}\p{N}./§-]|\b[Vv]er(?:sion|\.)? ?|\b[Ss]ections? |\b[Ss]ec\. )([0-9]{1,2})([./])([0-9]{1,2})\2((?:19|20)[0-9]{2})(?![0-9]|[./-][0-9])/gu,
  read(match) {
    const [, first, separator, second, yearText] = match;
    const [a, b, year] = [Number(first), Number(second), Number(yearText)];
    const dayFirst = isInCalendar(year, b, a);
    const monthFirst = separator === '/' && isInCalendar(year, a, b);
    if (!dayFirst && !monthFirst) return undefined;
    if (dayFirst && monthFirst && a !== b) {
      const readings = [isoDate(year, b, a), isoDate(year, a, b)].sort();
      return { type: 'date', value: `[${readings.join(',')}]`, reasons: [{ rule: 'day-or-month-first' }], context: { year } };
    }
    const [month, day] = dayFirst ? [b, a] : [a, b];
    return { type: 'date', value: isoDate(year, month, day), context: { year, month, day } };
  },
};
