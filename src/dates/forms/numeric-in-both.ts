import { readNumeral } from '../../text/numerals';
import { christianYear, eras } from '../eras';
import { type DateForm, fromOf, isInCalendar, isoDate } from '../form';

/**
 * Dates in figures with the year in both calendars, as chronological tables print them.
 *
 * - `60(昭和35).1.19`, `1960(昭和35).1.19`, `78(同53).11.27`, `96(平成8).4`
 * - not `61(昭和35).1.19` (the calendars disagree), `60(35).1.19`
 */
export const numericInBoth: DateForm = {
  pattern: new RegExp(`(?<![A-Za-z0-9.])(?<western>[0-9]{4}|[0-9]{2})\\((?<era>${eras.map(({ name }) => name).join('|')}|同)(?<eraYear>[0-9]{1,2}|元)\\)[./](?<month>[0-9]{1,2})(?:[./](?<day>[0-9]{1,2}))?(?![0-9])`, 'gu'),
  read(match, context) {
    const { western, era: eraText, eraYear: yearText, month: monthText, day: dayText } = match.groups!;
    const era = eraText === '同' ? context.era : eraText!;
    const eraYear = readNumeral(yearText!)!;
    const year = era === undefined ? undefined : christianYear(era, eraYear);
    const [month, day] = [Number(monthText), dayText === undefined ? undefined : Number(dayText)];
    if (year === undefined || !String(year).endsWith(western!) || !isInCalendar(year, month, day)) return undefined;
    return {
      type: day === undefined ? 'month' : 'date', value: isoDate(year, month, day), era: { name: era!, year: eraYear },
      ...(eraText === '同' ? { reasons: [{ rule: 'era-before', era: era!, ...fromOf(context.yearFrom) }] } : {}),
      context: { year, month, ...(day === undefined ? {} : { day }), era: era!, countsInEra: false },
    };
  },
};
