import { type DateForm, isDay, isoDate } from '../form';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';

/**
 * English dates.
 *
 * - `April 27, 2015`, `27 April 2015`, `June 2011`, `January 11` (year said before), `FY2024`, `fiscal year 2025`
 * - not `May I`, `March toward`, `section 2015`
 */
export const english: DateForm = {
  pattern: new RegExp(`\\b(?:${MONTH} ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})|([0-9]{1,2})(?:st|nd|rd|th)? ${MONTH},? ([0-9]{4})|${MONTH},? ([0-9]{4})|${MONTH} ([0-9]{1,2})(?![0-9,.]?[0-9])|(?:FY ?|[Ff]iscal [Yy]ear )([0-9]{4}))\\b`, 'gu'),
  read(match, context) {
    const [, m1, d1, y1, d2, m2, y2, m3, y3, m4, d4, fiscal] = match;
    if (fiscal !== undefined) return { type: 'fiscal-year', value: fiscal, context: { year: Number(fiscal) } };
    const month = monthOf((m1 ?? m2 ?? m3 ?? m4)!);
    const dayText = d1 ?? d2 ?? d4;
    const day = dayText === undefined ? undefined : Number(dayText);
    const yearText = y1 ?? y2 ?? y3;
    const year = yearText === undefined ? context.year ?? context.present : Number(yearText);
    if (month === undefined || (day !== undefined && !isDay(day))) return undefined;
    return {
      type: day === undefined ? 'month' : 'date',
      value: isoDate(year, month, day),
      ...(yearText === undefined ? { inferred: true } : {}),
      context: { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) },
    };
  },
};

/**
 * Bare years in English prose, behind words that take one.
 *
 * - `in 2015`, `since 1960`, `the 2022 National Security Strategy`
 * - not `in 2015 cases` is accepted as read: a count of that size is rarer than a year; `Resolution 1718`, `$2015` are not years
 */
export const englishYear: DateForm = {
  pattern: /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Bb]efore|[Aa]fter|[Tt]he|[Ee]arly|[Ll]ate) (?=((?:19|20)[0-9]{2})\b(?![-,.]?[0-9]|s\b))/gu,
  read: (match) => ({ type: 'year', value: match[1]!, context: { year: Number(match[1]) } }),
};

function monthOf(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(/\.$/u, '').slice(0, 3)));
  return index < 0 ? undefined : index + 1;
}
