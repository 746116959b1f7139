import { MONTH, monthNumber } from '../english-months';
import { type DateReason, type DateUnit } from '../date-reason';
import { type DateForm, fromOf, isoDate, monthAfter, type Present, type ReadDate } from '../form';
import { SEASONS } from '../seasons';

const FROM_SAID: ReadonlyMap<string, number> = new Map([['same', 0], ['', 0], ['following', 1], ['next', 1], ['previous', -1], ['preceding', -1]]);
const FROM_PRESENT: ReadonlyMap<string, number> = new Map([['this', 0], ['last', -1], ['next', 1]]);

/**
 * Dates that lean on the one said before, or on the time of writing.
 *
 * - `on the same day`, `in the same month`, `that same year`, `that year`, `the following year`, `the previous month`, `the next day`
 * - `this year`, `last month`, `next year`, `yesterday`, `last December`, `this spring`, `next fall` in a text that prints its date
 * - not `the same days`, `the same yearly report`, `the next year-end`, `this year's`
 */
export const englishRelative: DateForm = {
  pattern: new RegExp(`\\b(?<near>[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past) (?:(?<month>${MONTH})|(?<season>spring|summer|autumn|fall|winter))\\b(?!['-]| [A-Z0-9])|${/\b(?:(?<the>[Tt]he|[Tt]hat) (?:(?<said>same|following|next|previous|preceding) )?|(?<present>[Tt]his|[Ll]ast|[Nn]ext) )(?<unit>day|month|year)\b(?!['-])|\b[Yy]esterday\b(?!')/u.source}`, 'gu'),
  read(match, context) {
    const { near, month: monthName, season, the, said, present: presentWord } = match.groups!;
    if (near !== undefined) return context.present === undefined ? undefined : nearWriting(near.toLowerCase(), monthName, season, context.present);
    if (match.groups!.unit === undefined) {
      const { year, month, day, from } = context.present ?? {};
      if (year === undefined || month === undefined || day === undefined) return undefined;
      return { type: 'relative', value: new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10), inferred: true, reasons: [{ rule: 'time-of-writing', unit: 'day', shift: -1, ...fromOf(from) }] };
    }
    const unit = match.groups!.unit as DateUnit;
    // `the year` and `the day` are no dates.
    if (the?.toLowerCase() === 'the' && said === undefined) return undefined;
    if (presentWord !== undefined) {
      const { present } = context;
      const shift = FROM_PRESENT.get(presentWord.toLowerCase())!;
      if (present === undefined || unit === 'day' || (unit === 'month' && present.month === undefined)) return undefined;
      return { type: 'relative', inferred: true, reasons: [{ rule: 'time-of-writing', unit, shift, from: present.from }], ...shifted(unit, shift, present.year, present.month) };
    }
    const { year, month, day, yearFrom, last } = context;
    const shift = FROM_SAID.get(said ?? '')!;
    if (year === undefined || (unit !== 'year' && month === undefined) || (unit === 'day' && day === undefined)) return undefined;
    const reasons: DateReason[] = [{ rule: 'said-before', unit, shift, ...fromOf(unit === 'year' ? yearFrom : last) }];
    if (unit === 'day') return { type: 'relative', value: new Date(Date.UTC(year, month! - 1, day! + shift)).toISOString().slice(0, 10), inferred: true, reasons };
    return { type: 'relative', inferred: true, reasons, ...shifted(unit, shift, year, month) };
  },
};

/** `last December` is the nearest one before the month of writing, `next March` the nearest behind it, `this May` that of the year; seasons lie in the year that the word names. */
function nearWriting(near: string, monthName: string | undefined, season: string | undefined, { year, month: presentMonth, from }: Present): ReadDate | undefined {
  const shift = near === 'last' ? -1 : near === 'next' ? 1 : 0;
  if (monthName === undefined) {
    const there = year + shift;
    return { type: 'season', value: `${isoDate(there)}-${SEASONS.get(season!)}`, inferred: true, reasons: [{ rule: 'time-of-writing', unit: 'year', shift, from }], context: { year: there } };
  }
  const month = monthNumber(monthName);
  const isWithinYear = presentMonth !== undefined && (shift < 0 ? month < presentMonth : month > presentMonth);
  const there = year + (isWithinYear ? 0 : shift);
  return { type: 'month', value: isoDate(there, month), inferred: true, reasons: [{ rule: 'time-of-writing', unit: 'year', shift: there - year, from }], context: { year: there, month } };
}

function shifted(unit: DateUnit, shift: number, year: number, month: number | undefined): { value: string; context: { year: number; month?: number } } {
  if (unit === 'year') return { value: isoDate(year + shift), context: { year: year + shift } };
  const there = monthAfter(year, month!, shift);
  return { value: isoDate(there.year, there.month), context: there };
}
