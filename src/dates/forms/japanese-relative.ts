import { readNumeral } from '../../text/numerals';
import { type DateReason, type DateUnit } from '../date-reason';
import { type DateContext, type DateForm, fiscalYear, fromOf, isInCalendar, isoDate, monthAfter, NUMBER, type ReadDate } from '../form';
import { SEASONS } from '../seasons';

/** What each word counts, how far on, and from where: the date said last, or the time of writing. */
const WORDS: ReadonlyMap<string, { unit: DateUnit; shift: number; from: 'said' | 'present' }> = new Map([
  ['同年', { unit: 'year', shift: 0, from: 'said' }], ['翌年', { unit: 'year', shift: 1, from: 'said' }], ['翌々年', { unit: 'year', shift: 2, from: 'said' }],
  ['前年', { unit: 'year', shift: -1, from: 'said' }], ['今年', { unit: 'year', shift: 0, from: 'present' }], ['本年', { unit: 'year', shift: 0, from: 'present' }],
  ['昨年', { unit: 'year', shift: -1, from: 'present' }], ['一昨年', { unit: 'year', shift: -2, from: 'present' }], ['来年', { unit: 'year', shift: 1, from: 'present' }],
  ['再来年', { unit: 'year', shift: 2, from: 'present' }], ['同月', { unit: 'month', shift: 0, from: 'said' }], ['翌月', { unit: 'month', shift: 1, from: 'said' }],
  ['前年同月', { unit: 'month', shift: -12, from: 'said' }], ['翌年同月', { unit: 'month', shift: 12, from: 'said' }], ['同年同月', { unit: 'month', shift: 0, from: 'said' }],
  ['前月', { unit: 'month', shift: -1, from: 'said' }], ['今月', { unit: 'month', shift: 0, from: 'present' }], ['本月', { unit: 'month', shift: 0, from: 'present' }],
  ['先月', { unit: 'month', shift: -1, from: 'present' }], ['来月', { unit: 'month', shift: 1, from: 'present' }], ['同日', { unit: 'day', shift: 0, from: 'said' }],
  ['翌日', { unit: 'day', shift: 1, from: 'said' }], ['前日', { unit: 'day', shift: -1, from: 'said' }],
  ['本日', { unit: 'day', shift: 0, from: 'present' }], ['今日', { unit: 'day', shift: 0, from: 'present' }], ['昨日', { unit: 'day', shift: -1, from: 'present' }], ['一昨日', { unit: 'day', shift: -2, from: 'present' }],
  ['今', { unit: 'year', shift: 0, from: 'present' }], ['昨', { unit: 'year', shift: -1, from: 'present' }], ['来', { unit: 'year', shift: 1, from: 'present' }], ['翌', { unit: 'year', shift: 1, from: 'said' }],
]);
const YEARS = '(?:同|翌|前)年同月(?!比)|同年度?|今年度?|本年度?|一昨年度?|昨年度?|再来年度?|来年度?|翌々年度?|翌年度?|前年度?';
const PATTERN = new RegExp(`(?<word>${YEARS}|[同翌前今本先来]月)(?:の?(?:(?<fromMonth>[0-9]{1,2})[~-](?=[0-9]{1,2}月(?![0-9]{1,2}日)))?(?<month>${NUMBER})月(?!間)(?:(?<=[~-][0-9]{1,2}月)期)?)?(?:(?<=月)(?<day>${NUMBER})日(?!間)|(?<=年)の?(?<within>[春夏秋冬])(?![期季場至]))?|(?<date>[同翌前]日|(?:本日|今日(?=は|未明|早朝|午[前後]|[朝昼夕夜]|中に|付|初めて|発表|[0-9]{1,2}日)|(?<!一)昨日|一昨日)(?:(?<thisDay>[0-9]{1,2})日)?)|(?<seasonYear>[昨今来翌])(?<season>[春夏秋冬])(?![期季場至])`, 'gu');

/**
 * Dates that lean on what was said before, or on the time of writing. In a text that does not print its date 今年 names no year: none is invented.
 *
 * - `同年5月28日`, `同日`, `翌日`, `前日`, `翌年度`, `翌々年`, `前年同月`, `今年3月`, `昨年`, `本年2月`, `来月`, `先月5日`, `昨秋`, `翌春`, `本年秋`, `昨日`, `今日3日`, `今日未明`, `同年4~6月期`
 * - not `同年代`, `同日本`, `本年次`, `前年比`, `前年同期`, `前年同月比`, `同月額`, `今日の国際社会`
 */
export const japaneseRelative: DateForm = {
  pattern: PATTERN,
  read(match, context) {
    const { word, fromMonth: fromText, month: monthText, day: dayText, date, seasonYear, within, thisDay } = match.groups!;
    const season = match.groups!.season ?? within;
    const behind = match.input!.slice(match.index! + match[0].length, match.index! + match[0].length + 2);
    if (/^(?:[代次本齢額刊号比面米韓朝欧豪印]|中[国韓]|同[期月])/u.test(behind)) return undefined;
    const rule = WORDS.get((word ?? date?.replace(/[0-9]+日$/u, '') ?? seasonYear!).replace(/度$/u, ''))!;
    const start = startOf(rule, context);
    if (date !== undefined) {
      const read = start?.day === undefined ? undefined : aDayOn(start as { year: number; month: number; day: number }, rule.shift, reasonOf(rule, context));
      // `今日3日`: the number has to be that of the day.
      return read === undefined || thisDay === undefined || Number(read.value.slice(8)) === Number(thisDay) ? read : { ...read, length: date.length - thisDay.length - 1 };
    }
    const reasons = [reasonOf(rule, context)];
    if (season !== undefined) return start === undefined ? undefined : { type: 'season', value: `${isoDate(start.year + rule.shift)}-${SEASONS.get(season)}`, inferred: true, reasons, context: { year: start.year + rule.shift } };
    const day = dayText === undefined ? undefined : readNumeral(dayText);
    if (rule.unit === 'month') {
      if (start?.month === undefined || monthText !== undefined) return undefined;
      const { year, month } = monthAfter(start.year, start.month, rule.shift);
      if (!isInCalendar(year, month, day)) return undefined;
      return { type: day === undefined ? 'relative' : 'date', value: isoDate(year, month, day), inferred: true, reasons, context: { year, month, ...(day === undefined ? {} : { day }) } };
    }
    const month = monthText === undefined ? undefined : readNumeral(monthText);
    const year = start === undefined ? undefined : start.year + rule.shift;
    if (monthText !== undefined && !isInCalendar(year, month, day)) return undefined;
    if (year === undefined && month === undefined) return undefined;
    const common: Omit<ReadDate, 'type' | 'value'> = {
      inferred: true, ...(year === undefined ? {} : { reasons }),
      context: { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
    };
    const first = fromText === undefined ? undefined : Number(fromText);
    if (first !== undefined) return isInCalendar(year, first) && first < month! ? { type: 'range', value: `${isoDate(year, first)}/${isoDate(year, month)}`, ...common } : undefined;
    if (year !== undefined && month === undefined && word!.endsWith('度')) return { ...fiscalYear(start!.month !== undefined && start!.month < 4 ? year - 1 : year), ...common };
    return { type: day !== undefined ? 'date' : month !== undefined ? 'month' : 'year', value: isoDate(year, month, day), ...common };
  },
};

type Rule = { unit: DateUnit; shift: number; from: 'said' | 'present' };

/** The date that a word counts from, as far as it is known. */
function startOf({ unit, from }: Rule, { year, month, day, present }: DateContext): { year: number; month?: number; day?: number } | undefined {
  if (from === 'present') return present === undefined || (unit === 'month' && present.month === undefined) ? undefined : present;
  if (year === undefined || (unit !== 'year' && month === undefined) || (unit === 'day' && day === undefined)) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function reasonOf({ unit, shift, from }: Rule, { yearFrom, last, present }: DateContext): DateReason {
  if (from === 'present') return { rule: 'time-of-writing', unit, shift, ...fromOf(present?.from) };
  return { rule: 'said-before', unit, shift, ...fromOf(unit === 'year' ? yearFrom : last) };
}

function aDayOn({ year, month, day }: { year: number; month: number; day: number }, shift: number, reason: DateReason): ReadDate {
  const there = new Date(Date.UTC(year, month - 1, day + shift));
  return { type: 'relative', value: there.toISOString().slice(0, 10), inferred: true, reasons: [reason] };
}
