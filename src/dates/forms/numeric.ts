import { christianYear, eras } from '../eras';
import { type DateForm, isInCalendar, isMonth, isoDate } from '../form';

const NAMES = eras.flatMap(({ letter, name }) => [letter, name, name.slice(0, 1)]).join('|');

/**
 * Dates in figures alone, year first, as tables and press releases have them.
 *
 * - `2024/05/03`, `2024.5.3`, `1945. 8.15`, `2024-05-03`, `2024-05-03T09:00`, `H23.3.11`, `R6.4.1`, `平23.6.21`, `平成23.6.21`, `(2011.6)`, `R5.4～R6.3`
 * - not `3.1.2` (a heading's number), `192.168.2024.1`, `Ⅲ-2-1-1`, `2024.13.1`, `version 2024.1.2`, `2023-02-30`
 */
export const numeric: DateForm = {
  pattern: new RegExp(`(?<![A-Za-z0-9./-]|\\b[Vv]er(?:sion|\\.)? ?)(?:((?:1[89]|20)[0-9]{2})|(${NAMES})([0-9]{1,2}|元))([./-]) ?([0-9]{1,2})\\4 ?([0-9]{1,2})(?![0-9]|[./-][0-9])|(?<![A-Za-z0-9./-])(?:(?<bracketed>(?:19|20)[0-9]{2})|(?<monthEra>${NAMES})(?<monthYear>[0-9]{1,2}))[./](?<month>[0-9]{1,2})(?:(?<=\\([^(]{4,8})(?=\\))|(?=~(?:(?:19|20)[0-9]{2}|(?:${NAMES})[0-9]{1,2})[./][0-9]{1,2}(?![0-9./]))|(?<=[0-9][./][0-9]{1,2}~[^~]{4,8})(?![0-9./-]))`, 'gu'),
  read(match) {
    const [, western, eraText, yearText, , monthText, dayText] = match;
    const { bracketed, monthEra, monthYear, month: monthAlone } = match.groups!;
    if (monthAlone !== undefined) {
      const era = eras.find(({ letter, name }) => monthEra !== undefined && (letter === monthEra || name.startsWith(monthEra)));
      const year = era === undefined ? Number(bracketed) : christianYear(era.name, Number(monthYear));
      const month = Number(monthAlone);
      if (year === undefined || !isMonth(month)) return undefined;
      return {
        type: 'month', value: isoDate(year, month), ...(era === undefined ? {} : { era: { name: era.name, year: Number(monthYear) }, reasons: [{ rule: 'era', era: era.name, eraYear: Number(monthYear) }] }),
        context: { year, month, ...(era === undefined ? {} : { era: era.name }), countsInEra: era !== undefined },
      };
    }
    const era = eras.find(({ letter, name }) => eraText !== undefined && (letter === eraText || name.startsWith(eraText)));
    const eraYear = yearText === '元' ? 1 : Number(yearText);
    const year = western === undefined ? christianYear(era!.name, eraYear) : Number(western);
    const [month, day] = [Number(monthText), Number(dayText)];
    if (year === undefined || !isInCalendar(year, month, day)) return undefined;
    return {
      type: 'date', value: isoDate(year, month, day),
      ...(era === undefined ? {} : { era: { name: era.name, year: eraYear }, reasons: [{ rule: 'era', era: era.name, eraYear }] }),
      context: { year, month, day, ...(era === undefined ? {} : { era: era.name }), countsInEra: era !== undefined },
    };
  },
};
