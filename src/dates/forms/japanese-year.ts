import { readNumeral } from '../../text/numerals';
import { type DateReason } from '../date-reason';
import { christianYear, eras } from '../eras';
import { type DateForm, fiscalYear, fromOf, isInCalendar, isoDate, NUMBER, type ReadDate } from '../form';
import { DAYS, readDays } from '../japanese-days';
import { SEASONS } from '../seasons';

const ERA = eras.map(({ name }) => name).join('|');
/** 2011年, 1960(昭和35)年, 09(同21)年, 平成23年, 令和元年, H23年, 同23年; the other calendar in brackets before or behind 年, 二〇二四年, 千九百六十年. */
const YEAR = [
  `(?<western>[0-9]{4}|[0-9]{2}(?= ?\\()|[一二][〇零一二三四五六七八九]{3}|[二]?千[〇一二三四五六七八九十百]{0,8})(?: ?\\((?<bracketEra>${ERA}|[明大昭平令同])(?<bracketYear>${NUMBER})年?\\))?年?`,
  `(?<era>${ERA}|[MTSHR](?=[0-9])|同(?=[0-9]{1,2}年))(?<eraYear>${NUMBER})(?:\\([0-9]{4}年?\\))?年?`,
].join('|');
const BEHIND = `(?:\\((?:(?<lateEra>${ERA})(?<lateYear>${NUMBER})|[0-9]{4})年?\\))?`;
const WITHIN = `(?:の?(?:(?<from>[0-9]{1,2})[~-](?=[0-9]{1,2}月(?![0-9]{1,2}日)))?(?<month>${NUMBER})月(?!間)${DAYS}(?:(?<=[~-][0-9]{1,2}月)期)?|の?(?<season>[春夏秋冬])(?![期季学]))?`;
const PATTERN = new RegExp(`(?<![0-9.,〇一二三四五六七八九十百千])(?:${YEAR})(?<=年\\)?|[0-9]{4}\\)|(?:${ERA})[0-9元]{1,2}\\))(?<fiscal>度)?${BEHIND}${WITHIN}`, 'gu');

/**
 * Dates with their year in Japanese.
 *
 * - `2011年6月21日`, `1960（昭和35）年1月19日`, `11(平成23)年6月`, `10(同22)年`, `同23年`, `昭和20(1945)`, `令和六年度`, `令和6（2024）年度`, `二〇二四年`, `千九百六十年`, `2006年秋`, `2024年の春`,
 *   `2019年3月22、23日`, `2024年の4月`, `2024年4~6月`, `2024年4－6月期`, `2011(平23)年`
 * - not `4年ぶり`, `50周年`, `2年間`, `1990年代` (see decades), `2023年2月30日`, `2000年問題`
 */
export const japaneseYear: DateForm = {
  pattern: PATTERN,
  read(match, context) {
    const { western, bracketEra, bracketYear, era, eraYear, fiscal, lateEra, lateYear, from: fromText, month: monthText, season } = match.groups!;
    const after = match.input!.slice(match.index! + match[0].length, match.index! + match[0].length + 2);
    if (monthText === undefined && season === undefined && /^(?:代|間|目|ぶり|以上|余|生|期|分|問題)/u.test(after)) return undefined;
    const named = bracketEra ?? lateEra ?? era;
    const yearOfEra = readNumeral(bracketYear ?? lateYear ?? eraYear ?? '');
    const eraName = fullEra(named !== '同' ? named : eraAgreeing(western, yearOfEra, context.era));
    const year = yearOf(western, eraName, yearOfEra);
    if (year === undefined) return undefined;
    const month = monthText === undefined ? undefined : readNumeral(monthText);
    const days = readDays(match);
    if (monthText !== undefined && !isInCalendar(year, month, days.day)) return undefined;
    const fromMonth = fromText === undefined ? undefined : Number(fromText);
    // `2024年6～4月` are no months in a row: the year alone.
    if (fromMonth !== undefined && (!isInCalendar(year, fromMonth) || fromMonth >= month!)) return { type: 'year', value: isoDate(year), length: match[0].search(/の?[0-9]{1,2}[~-][0-9]{1,2}月期?$/u), context: { year } };
    const reasons: DateReason[] = [];
    if (named === '同') reasons.push({ rule: 'era-before', era: eraName!, ...(eraName === context.era ? fromOf(context.yearFrom) : {}) });
    if (western === undefined) reasons.push({ rule: 'era', era: eraName!, eraYear: yearOfEra! });
    const common: Omit<ReadDate, 'type' | 'value'> = {
      context: { year, ...(month === undefined ? {} : { month }), ...(days.day === undefined ? {} : { day: days.last ?? days.day }), ...(eraName === undefined ? {} : { era: eraName }), countsInEra: western === undefined },
      ...(eraName !== undefined && yearOfEra !== undefined ? { era: { name: eraName, year: yearOfEra } } : {}),
      ...(reasons.length === 0 ? {} : { reasons }),
      ...(days.surplus === 0 ? {} : { length: match[0].length - days.surplus }),
    };
    if (days.last !== undefined && isInCalendar(year, month, days.last)) return { type: 'range', value: `${isoDate(year, month, days.day)}/${isoDate(year, month, days.last)}`, ...common };
    if (fromMonth !== undefined) return { type: 'range', value: `${isoDate(year, fromMonth)}/${isoDate(year, month)}`, ...common };
    if (season !== undefined) return { type: 'season', value: `${isoDate(year)}-${SEASONS.get(season)}`, ...common };
    if (fiscal !== undefined && month === undefined) return { ...fiscalYear(year), ...common };
    return { type: days.day !== undefined ? 'date' : month !== undefined ? 'month' : 'year', value: isoDate(year, month, days.day), ...common };
  },
};

function fullEra(name: string | undefined): string | undefined {
  return eras.find((era) => era.letter === name || era.name.startsWith(name ?? '-'))?.name ?? name;
}

/** The era that 同 takes up: the one named before, unless a Christian year beside it says otherwise; then the last one that agrees, `96(同8)年` = 平成. */
function eraAgreeing(western: string | undefined, yearOfEra: number | undefined, before: string | undefined): string | undefined {
  if (western === undefined || yearOfEra === undefined) return before;
  const agrees = (name: string | undefined): boolean => name !== undefined && String(christianYear(name, yearOfEra) ?? '').endsWith(western);
  return agrees(before) ? before : eras.findLast(({ name }) => agrees(name))?.name ?? before;
}

/** The Christian year; two digits are the end of the one that the era gives, and must agree with it. */
function yearOf(western: string | undefined, era: string | undefined, yearOfEra: number | undefined): number | undefined {
  const fromEra = era === undefined || yearOfEra === undefined ? undefined : christianYear(era, yearOfEra);
  if (western === undefined) return fromEra;
  if (!/^[0-9]{2}$/u.test(western)) {
    const year = readNumeral(western);
    return year !== undefined && year >= 1000 && year <= 2199 ? year : undefined;
  }
  return fromEra !== undefined && fromEra % 100 === Number(western) ? fromEra : undefined;
}
