import { christianYear, eraIn } from '../eras';
import { type DateForm, fromOf, isInCalendar, isoDate } from '../form';

/**
 * Years shortened to two digits behind a full one, with their month: newspapers print `2014年…15年4月`, and `平成23年…24年4月` counts in the era.
 *
 * - `15年4月`, `翌97年9月`, `05年10月`, `24年4月10日` behind a year
 * - not `15年` alone, which is a span of time, `3年4月` and `15年4か月`, and none before the first full year
 */
export const twoDigitYear: DateForm = {
  pattern: /(?<![0-9.,〇一二三四五六七八九十百千])(?:翌(?=[0-9]{2}年))?([0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})日)?(?!間)/gu,
  read(match, context) {
    const [, short, monthText, dayText] = match;
    if (context.year === undefined) return undefined;
    const { era, countsInEra } = context;
    const western = nearestYear(Number(short), context.year);
    const eraOfYear = countsInEra === true && era !== undefined ? era : eraIn(context.year);
    const inEra = eraOfYear === undefined ? undefined : christianYear(eraOfYear, Number(short));
    // `2014年7月…26年7月1日`: the very year before, counted in its era.
    const isEra = inEra !== undefined && (countsInEra === true || (Math.abs(inEra - context.year) <= 1 && Math.abs(western - context.year) > 5));
    const year = isEra ? inEra : western;
    const month = Number(monthText);
    const day = dayText === undefined ? undefined : Number(dayText);
    if (Math.abs(year - context.year) > 40 || !isInCalendar(year, month, day)) return undefined;
    return {
      type: day === undefined ? 'month' : 'date', value: isoDate(year, month, day), inferred: true,
      ...(isEra ? { era: { name: eraOfYear!, year: Number(short) } } : {}),
      reasons: [{ rule: 'two-digit-year', ...fromOf(context.yearFrom) }],
      context: { year, month, ...(day === undefined ? {} : { day }), countsInEra: isEra },
    };
  },
};

/** The year with these last two digits that is nearest to another: 15 beside 2014 is 2015, 98 beside 2003 is 1998. */
export function nearestYear(short: number, beside: number): number {
  const century = Math.floor(beside / 100) * 100;
  return [century - 100, century, century + 100].map((start) => start + short).sort((a, b) => Math.abs(a - beside) - Math.abs(b - beside))[0]!;
}
