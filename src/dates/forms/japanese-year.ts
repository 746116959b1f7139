import { readNumeral } from '../../text/numerals';
import { christianYear, eras } from '../eras';
import { type DateContext, type DateForm, isDay, isMonth, isoDate, NUMBER, type ReadDate } from '../form';

const ERA = eras.map(({ name }) => name).join('|');
/** 2011年, 1960(昭和35)年, 09(同21)年, 平成23年, 令和元年, H23年; with era in brackets before or behind 年. */
const YEAR = `(?:([0-9]{4}|[0-9]{2}(?= ?\\())(?: ?\\((${ERA}|同)(${NUMBER})年?\\))?年?|(${ERA}|[MTSHR](?=[0-9]))(${NUMBER})年?)`;
const PATTERN = new RegExp(`(?<![0-9.])${YEAR}(?<=年)(度)?(?:\\((${ERA})(${NUMBER})年?\\))?(?:(${NUMBER})月(?:(${NUMBER})日)?|(春|夏|秋|冬)(?![期季学]))?`, 'gu');
const SEASONS = new Map([['春', 21], ['夏', 22], ['秋', 23], ['冬', 24]]);

/**
 * Dates with their year in Japanese.
 *
 * - `2011年6月21日`, `1960（昭和35）年1月19日`, `11(平成23)年6月`, `10(同22)年`, `令和六年度`, `2006年秋`
 * - not `4年ぶり`, `50周年`, `2年間`, `1990年代` (see decades)
 */
export const japaneseYear: DateForm = {
  pattern: PATTERN,
  read(match, context) {
    const [, western, bracketEra, bracketYear, era, eraYear, fiscal, lateEra, lateYear, monthText, dayText, season] = match;
    const after = match.input!.slice(match.index! + match[0].length, match.index! + match[0].length + 2);
    if (monthText === undefined && season === undefined && /^(?:代|間|目|ぶり|以上|余|生|期|分)/u.test(after)) return undefined;
    const eraName = fullEra(bracketEra === '同' ? context.era : bracketEra ?? lateEra ?? era);
    const yearOfEra = readNumeral(bracketYear ?? lateYear ?? eraYear ?? '');
    const year = yearOf(western, eraName, yearOfEra);
    if (year === undefined) return undefined;
    const month = monthText === undefined ? undefined : readNumeral(monthText);
    const day = dayText === undefined ? undefined : readNumeral(dayText);
    if ((monthText !== undefined && !isMonth(month)) || (dayText !== undefined && !isDay(day))) return undefined;
    const said: DateContext = { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), ...(eraName === undefined ? {} : { era: eraName }) };
    const common = { context: said, ...(eraName !== undefined && yearOfEra !== undefined ? { era: { name: eraName, year: yearOfEra } } : {}) };
    if (season !== undefined) return { type: 'season', value: `${isoDate(year)}-${SEASONS.get(season)}`, ...common };
    if (fiscal !== undefined && month === undefined) return fiscalYear(year, common);
    return { type: day !== undefined ? 'date' : month !== undefined ? 'month' : 'year', value: isoDate(year, month, day), ...common };
  },
};

/** A fiscal year of the Japanese state: April to March (財政法 第11条). */
function fiscalYear(year: number, common: Pick<ReadDate, 'context' | 'era'>): ReadDate {
  return { type: 'fiscal-year', value: isoDate(year), interval: `${year}-04-01/${year + 1}-03-31`, ...common };
}

function fullEra(name: string | undefined): string | undefined {
  return eras.find((era) => era.letter === name)?.name ?? name;
}

/** The Christian year; two digits are the end of the one that the era gives, and must agree with it. */
function yearOf(western: string | undefined, era: string | undefined, yearOfEra: number | undefined): number | undefined {
  const fromEra = era === undefined || yearOfEra === undefined ? undefined : christianYear(era, yearOfEra);
  if (western === undefined) return fromEra;
  if (western.length === 4) return Number(western) >= 1000 && Number(western) <= 2199 ? Number(western) : undefined;
  return fromEra !== undefined && fromEra % 100 === Number(western) ? fromEra : undefined;
}
