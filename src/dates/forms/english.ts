import { MONTH, monthNumber } from '../english-months';
import { type DateForm, isInCalendar, isoDate, yearInEffect, yearNamed } from '../form';

const DAY = '([0-9]{1,2})(?:st|nd|rd|th)?';
/** `June 5-7`, `5–7 June`, `October 29 and 30`; a comma would begin the year. */
const DAYS = `${DAY}(?:(?:-| - | to | through | and )${DAY})?`;
const YEAR = '((?:1[5-9]|2[01])[0-9]{2})';
/** What a number behind a month counts when it is no day. */
const COUNTED = '(?![0-9]|[,.][0-9]| ?%| per ?cent| (?:units?|million|billion|thousand|times|years?|months?|days?|items|points|people)\\b)';

/**
 * English dates with their month.
 *
 * - `April 27, 2015`, `27 April 2015`, `the 10th of April 2024`, `June 2011`, `January 11` and `5 January` (year said before), `June 5-7, 2023`, `11 Sept 2001`, `3-Mar-2024`, `January 6 this year`, `April of 2024`
 * - not `May I`, `March toward`, `may 5 percent`, `section 2015`, `February 30, 2023`
 */
export const english: DateForm = {
  pattern: new RegExp(`\\b(?:(${MONTH}) ${DAYS},? ${YEAR}|${DAYS}(?: of)?[ -](${MONTH})(?:,? |-)${YEAR}|(${MONTH})(?:,| of)? ${YEAR}|(${MONTH}) ${DAYS}${COUNTED}|${DAYS}(?: of)? (${MONTH})(?! [0-9]))(?![0-9])(?:\\b|(?<=\\.))(?: (?<ofYear>this|last|next) year\\b(?!['-]))?`, 'gu'),
  read(match, context) {
    const [, m1, d1, e1, y1, d2, e2, m2, y2, m3, y3, m4, d4, e4, d5, e5, m5] = match;
    const name = (m1 ?? m2 ?? m3 ?? m4 ?? m5)!;
    const month = monthNumber(name);
    const day = optionalNumber(d1 ?? d2 ?? d4 ?? d5);
    const last = optionalNumber(e1 ?? e2 ?? e4 ?? e5);
    const said = optionalNumber(y1 ?? y2 ?? y3);
    // `YOU MAY 5`: among capitals only a year makes a month of it.
    if (said === undefined && name === name.toUpperCase()) return undefined;
    const { year, reasons } = said !== undefined ? { year: said, reasons: undefined } : yearNamed(match.groups!.ofYear, context) ?? yearInEffect(context);
    if (!isInCalendar(year, month, day) || (last !== undefined && (last <= day! || !isInCalendar(year, month, last)))) return undefined;
    const common = {
      ...(said === undefined ? { inferred: true } : {}),
      ...(reasons === undefined ? {} : { reasons }),
      context: { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day: last ?? day }), countsInEra: false },
    };
    if (last !== undefined) return { type: 'range', value: `${isoDate(year, month, day)}/${isoDate(year, month, last)}`, ...common };
    return { type: day === undefined ? 'month' : 'date', value: isoDate(year, month, day), ...common };
  },
};

function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
