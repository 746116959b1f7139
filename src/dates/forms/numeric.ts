import { christianYear, eras } from '../eras';
import { type DateForm, isDay, isMonth, isoDate } from '../form';

const LETTERS = eras.map(({ letter }) => letter).join('');

/**
 * Dates in figures alone, year first, as tables and press releases have them.
 *
 * - `2024/05/03`, `2024.5.3`, `2024-05-03`, `H23.3.11`, `R6.4.1`
 * - not `3.1.2` (a heading's number), `192.168.2024.1`, `Ⅲ-2-1-1`, `2024.13.1`
 */
export const numeric: DateForm = {
  pattern: new RegExp(`(?<![\\p{L}\\p{N}./-])(?:((?:19|20)[0-9]{2})|([${LETTERS}])([0-9]{1,2}))([./-])([0-9]{1,2})\\4([0-9]{1,2})(?![0-9]|[./-][0-9])`, 'gu'),
  read(match) {
    const [, western, era, yearOfEra, , monthText, dayText] = match;
    const year = western === undefined ? christianYear(era!, Number(yearOfEra)) : Number(western);
    const [month, day] = [Number(monthText), Number(dayText)];
    if (year === undefined || !isMonth(month) || !isDay(day)) return undefined;
    const name = eras.find(({ letter }) => letter === era)?.name;
    return {
      type: 'date', value: isoDate(year, month, day),
      ...(name === undefined ? {} : { era: { name, year: Number(yearOfEra) } }),
      context: { year, month, day, ...(name === undefined ? {} : { era: name }) },
    };
  },
};
