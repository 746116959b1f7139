import { readNumeral } from '../../text/numerals';
import { type DateForm, fiscalYear, isDay, isMonth, isoDate, NUMBER } from '../form';

const PATTERN = new RegExp(`(同年度?|今年度?|本年度?|昨年度?|来年度?|一昨年|翌年度?(?![0-9])|前年度?|同月|翌月)(?:(${NUMBER})月)?(?:(?<=月)(${NUMBER})日)?|[同翌]日|(昨|今|来)(春|夏|秋|冬)(?![期季場])`, 'gu');
const SEASONS = new Map([['春', 21], ['夏', 22], ['秋', 23], ['冬', 24]]);
/** Years from the present of the text, or from the year named last. */
const FROM_PRESENT = new Map([['今年', 0], ['本年', 0], ['昨年', -1], ['来年', 1], ['一昨年', -2], ['昨', -1], ['今', 0], ['来', 1]]);
const FROM_LAST = new Map([['同年', 0], ['翌年', 1], ['前年', -1]]);

/**
 * Dates that lean on what was said before, or on the time of writing.
 *
 * - `同年5月28日`, `同日`, `翌日`, `翌年度`, `今年3月`, `昨年`, `本年2月`, `昨秋`
 * - not `同年代`, `同日本`, `本年次`
 */
export const japaneseRelative: DateForm = {
  pattern: PATTERN,
  read(match, context) {
    const [whole, word, monthText, dayText, seasonYear, season] = match;
    const after = match.input!.slice(match.index! + whole.length, match.index! + whole.length + 1);
    if (/[代次本齢]/u.test(after)) return undefined;
    if (whole === '同日' || whole === '翌日') {
      const { year, month, day } = context;
      if (year === undefined || month === undefined || day === undefined) return undefined;
      return { type: 'relative', value: whole === '同日' ? isoDate(year, month, day) : new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10), inferred: true };
    }
    // 今年 in a text that does not print its date names no year: none is invented.
    const { present } = context;
    if (season !== undefined) {
      return present === undefined ? undefined : { type: 'season', value: `${isoDate(present + FROM_PRESENT.get(seasonYear!)!)}-${SEASONS.get(season)}`, inferred: true, fromPresent: true };
    }
    const base = word!.replace(/度$/u, '');
    if (base === '同月' || base === '翌月') {
      if (context.year === undefined || context.month === undefined) return undefined;
      const months = context.year * 12 + context.month - 1 + (base === '翌月' ? 1 : 0);
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      return { type: 'relative', value: isoDate(year, month), inferred: true, context: { year, month } };
    }
    const shift = FROM_LAST.get(base) ?? FROM_PRESENT.get(base)!;
    const from = FROM_LAST.has(base) ? context.year : present;
    const month = monthText === undefined ? undefined : readNumeral(monthText);
    const day = dayText === undefined ? undefined : readNumeral(dayText);
    if ((monthText !== undefined && !isMonth(month)) || (dayText !== undefined && !isDay(day))) return undefined;
    if (from === undefined && month === undefined) return undefined;
    const year = from === undefined ? undefined : from + shift;
    const common = { inferred: true, ...(FROM_LAST.has(base) ? {} : { fromPresent: true }), context: { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) } };
    if (year !== undefined && month === undefined && word!.endsWith('度')) return { ...fiscalYear(year), ...common };
    return {
      type: day !== undefined ? 'date' : month !== undefined ? 'month' : 'year',
      value: isoDate(year, month, day),
      ...common,
    };
  },
};
