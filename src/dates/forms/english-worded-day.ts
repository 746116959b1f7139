import { MONTH, monthNumber } from '../english-months';
import { type DateForm, isInCalendar, isoDate } from '../form';

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINALS: readonly string[] = [
  ...UNITS, 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
  ...UNITS.map((unit) => `twenty-${unit}`), 'thirtieth', 'thirty-first',
];

/**
 * Days in words, as treaties close.
 *
 * - `this fourteenth day of September 2011`, `the twenty-first day of May, in the year 2012`, `the 14th day of June, 1999`
 * - not `the first day of September` (no year), `the fortieth day of May 2010`
 */
export const englishWordedDay: DateForm = {
  // The longest ordinal first: `fourteenth` begins with `fourth`'s letters, `twenty-first` ends with `first`.
  pattern: new RegExp(`(?<![\\p{L}-])(?:(?<word>${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')})|(?<number>[0-9]{1,2})(?:st|nd|rd|th)) day of (?<month>${MONTH}),?(?: in the year(?: of our Lord)?)? (?<year>(?:1[5-9]|2[01])[0-9]{2})\\b`, 'giu'),
  read(match) {
    const { word, number, month: name, year: yearText } = match.groups!;
    const [year, month, day] = [Number(yearText), monthNumber(name!), word === undefined ? Number(number) : ORDINALS.indexOf(word.toLowerCase()) + 1];
    return isInCalendar(year, month, day) ? { type: 'date', value: isoDate(year, month, day), context: { year, month, day, countsInEra: false } } : undefined;
  },
};
