import { type DateForm, isDay, isoDate } from '../form';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '([0-9]{1,2})(?:st|nd|rd|th)?';
/** `June 5-7`, `5–7 June`, `October 29 and 30`; a comma would begin the year. */
const DAYS = `${DAY}(?:(?:-| - | to | and )${DAY})?`;

/**
 * English dates with their month.
 *
 * - `April 27, 2015`, `27 April 2015`, `June 2011`, `January 11` (year said before), `June 5-7, 2023`, `11 Sept 2001`
 * - not `May I`, `March toward`, `section 2015`
 */
export const english: DateForm = {
  pattern: new RegExp(`\\b(?:${MONTH} ${DAYS},? ([0-9]{4})|${DAYS}(?: of)? ${MONTH},? ([0-9]{4})|${MONTH},? ([0-9]{4})|${MONTH} ${DAYS}(?![0-9,.]?[0-9]))\\b`, 'gu'),
  read(match, context) {
    const [, m1, d1, e1, y1, d2, e2, m2, y2, m3, y3, m4, d4, e4] = match;
    const month = MONTHS.indexOf((m1 ?? m2 ?? m3 ?? m4)!.toLowerCase().slice(0, 3)) + 1;
    const day = optionalNumber(d1 ?? d2 ?? d4);
    const last = optionalNumber(e1 ?? e2 ?? e4);
    const said = optionalNumber(y1 ?? y2 ?? y3);
    const year = said ?? context.year ?? context.present;
    if ((day !== undefined && !isDay(day)) || (last !== undefined && (!isDay(last) || last <= day!))) return undefined;
    const common = {
      ...(said === undefined ? { inferred: true } : {}),
      context: { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) },
    };
    if (last !== undefined) return { type: 'range', value: `${isoDate(year, month, day)}/${isoDate(year, month, last)}`, ...common };
    return { type: day === undefined ? 'month' : 'date', value: isoDate(year, month, day), ...common };
  },
};

function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
