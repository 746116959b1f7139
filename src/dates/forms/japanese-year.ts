import { readNumeral } from '../../text/numerals';
import { christianYear, eras } from '../eras';
import { type DateContext, type DateForm, fiscalYear, isDay, isMonth, isoDate, NUMBER, YEAR_IN_WORDS } from '../form';

const ERA = eras.map(({ name }) => name).join('|');
/** 2011年, 1960(昭和35)年, 09(同21)年, 平成23年, 令和元年, H23年, 同23年; the other calendar in brackets before or behind 年, 二〇二四年. */
const YEAR = [
  `(?<western>[0-9]{4}|[0-9]{2}(?= ?\\()|[一二][〇一二三四五六七八九]{3}|${YEAR_IN_WORDS}(?=年))(?: ?\\((?<bracketEra>${ERA}|同)(?<bracketYear>${NUMBER})年?\\))?年?`,
  `(?<era>${ERA}|[MTSHR](?=[0-9])|同(?=[0-9]{1,2}年))(?<eraYear>${NUMBER})(?:\\([0-9]{4}年?\\))?年?`,
].join('|');
const BEHIND = `(?:\\((?:(?<lateEra>${ERA})(?<lateYear>${NUMBER})|[0-9]{4})年?\\))?`;
const WITHIN = `(?:(?<month>${NUMBER})月(?:(?<day>${NUMBER})(?:日?(?:[、・~-]|から|及び)(?<lastDay>${NUMBER}))?日)?|(?<season>[春夏秋冬])(?![期季学]))?`;
const PATTERN = new RegExp(`(?<![0-9.〇一二三四五六七八九十])(?:${YEAR})(?<=年\\)?)(?<fiscal>度)?${BEHIND}${WITHIN}`, 'gu');
const SEASONS = new Map([['春', 21], ['夏', 22], ['秋', 23], ['冬', 24]]);

/**
 * Dates with their year in Japanese.
 *
 * - `2011年6月21日`, `1960（昭和35）年1月19日`, `11(平成23)年6月`, `10(同22)年`, `同23年`, `令和六年度`, `令和6（2024）年度`, `二〇二四年`, `2006年秋`, `2019年3月22、23日`
 * - not `4年ぶり`, `50周年`, `2年間`, `1990年代` (see decades)
 */
export const japaneseYear: DateForm = {
  pattern: PATTERN,
  read(match, context) {
    const { western, bracketEra, bracketYear, era, eraYear, fiscal, lateEra, lateYear, month: monthText, day: dayText, lastDay: lastText, season } = match.groups!;
    const after = match.input!.slice(match.index! + match[0].length, match.index! + match[0].length + 2);
    if (monthText === undefined && season === undefined && /^(?:代|間|目|ぶり|以上|余|生|期|分|問題)/u.test(after)) return undefined;
    const eraName = fullEra([bracketEra, era].includes('同') ? context.era : bracketEra ?? lateEra ?? era);
    const yearOfEra = readNumeral(bracketYear ?? lateYear ?? eraYear ?? '');
    const year = yearOf(western, eraName, yearOfEra);
    if (year === undefined) return undefined;
    const month = monthText === undefined ? undefined : readNumeral(monthText);
    const day = dayText === undefined ? undefined : readNumeral(dayText);
    const lastDay = lastText === undefined ? undefined : readNumeral(lastText);
    if ((monthText !== undefined && !isMonth(month)) || (dayText !== undefined && !isDay(day)) || (lastText !== undefined && !isDay(lastDay))) return undefined;
    const said: DateContext = { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), ...(eraName === undefined ? {} : { era: eraName }) };
    const common = { context: said, ...(eraName !== undefined && yearOfEra !== undefined ? { era: { name: eraName, year: yearOfEra } } : {}) };
    if (lastDay !== undefined) return { type: 'range', value: `${isoDate(year, month, day)}/${isoDate(year, month, lastDay)}`, ...common };
    if (season !== undefined) return { type: 'season', value: `${isoDate(year)}-${SEASONS.get(season)}`, ...common };
    if (fiscal !== undefined && month === undefined) return { ...fiscalYear(year), ...common };
    return { type: day !== undefined ? 'date' : month !== undefined ? 'month' : 'year', value: isoDate(year, month, day), ...common };
  },
};

function fullEra(name: string | undefined): string | undefined {
  return eras.find((era) => era.letter === name)?.name ?? name;
}

/** The Christian year; two digits are the end of the one that the era gives, and must agree with it. */
function yearOf(western: string | undefined, era: string | undefined, yearOfEra: number | undefined): number | undefined {
  const fromEra = era === undefined || yearOfEra === undefined ? undefined : christianYear(era, yearOfEra);
  if (western === undefined) return fromEra;
  if (western.length === 4 || western.includes('千')) {
    const year = readNumeral(western);
    return year !== undefined && year >= 1000 && year <= 2199 ? year : undefined;
  }
  return fromEra !== undefined && fromEra % 100 === Number(western) ? fromEra : undefined;
}
