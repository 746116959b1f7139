import { christianYear } from '../eras';
import { type DateForm, fromOf, isoDate } from '../form';
import { nearestYear } from './two-digit-year';

/** Behind these two digits and 年 are a year: something happened in it. A span of time counts, or goes on: 10年に一度, 20年に及ぶ, 30年にわたり. */
const HAPPENED = '(?=に(?![一二三四0-9わ渡及満相当達延短])|の?[春夏秋冬末](?![期季])|以降|以来|頃|ごろ|まで|から(?![0-9]))';
const NO_SPAN = '(?![0-9間後前代目]|ぶり|以[上内]|ごと|余|度?に?わた)';
const ALONE = '(?<![0-9A-Za-z.,〇一二三四五六七八九十百千第約計各後])';
const WAYS: readonly string[] = [
  `(?<first>[0-9]{2})年?[~-](?<last>[0-9]{2})年${NO_SPAN}`,
  '(?<next>翌)(?<nextYear>[0-9]{2})年',
  `(?<told>(?<=[、。「(\\n]|^)[0-9]{2}|(?<=[はがも])[0-9][1-9])年${HAPPENED}`,
  // 05 counts nothing, and spans of 90 years and more are seldom told.
  '(?<sure>0[1-9]|9[1-9])年(?=[にのはまを、・春夏秋冬末以「『]|から)',
  `(?<listed>(?<=[、・と及び/])[0-9]{2})年${NO_SPAN}`,
  '(?<full>(?:19|20)[0-9]{2})(?=[、・][0-9]{2}年(?![0-9間]|ぶり))',
];
const APOSTROPHE = "(?<![\\p{L}\\p{N}])(?:(?<=\\b(?:of|in|since|from|by|until|before|after|and|to) )'(?<english>[0-9]{2})(?![0-9s]|[ -][a-z]*s\\b)|'(?<marked>[0-9]{2})年)";
/** Farther from the year said before than this it is no year that was shortened. */
const REACH = 25;
/** … unless the digits can be nothing else. */
const FAR_REACH = 50;

/**
 * Years shortened to two digits, without a month.
 *
 * - `’98年`, `the summer of '98`: the apostrophe tells
 * - `2024年、25年、26年`, `2023、24年`: further years of a list
 * - `93~94年`, `翌97年`, `05年の`, `95年に` and `、15年に` behind a full year
 * - not `15年の歴史`, `10年に一度`, `任期を10年に延長`, `20年にわたり`, `'24 members'`, and none before the first full year
 */
export const shortYear: DateForm = {
  pattern: new RegExp(`${ALONE}(?:${WAYS.join('|')})|${APOSTROPHE}`, 'gu'),
  read(match, context) {
    const { first, last, next, nextYear, listed, told, sure, full, english, marked } = match.groups!;
    if (full !== undefined) return { type: 'year', value: full, context: { year: Number(full), countsInEra: false } };
    if (english !== undefined || marked !== undefined) {
      const short = Number(english ?? marked);
      const year = context.year === undefined ? (short >= 50 ? 1900 : 2000) + short : nearestYear(short, context.year);
      return { type: 'year', value: isoDate(year), reasons: [{ rule: 'two-digit-year', ...fromOf(context.yearFrom) }], context: { year, countsInEra: false } };
    }
    if (context.year === undefined) return undefined;
    if (listed !== undefined && told === undefined && !isDirectlyBehind(match, context.last?.end)) return undefined;
    const short = Number(last ?? nextYear ?? listed ?? told ?? sure);
    const inEra = context.countsInEra === true && context.era !== undefined ? christianYear(context.era, short) : undefined;
    const year = inEra ?? nearestYear(short, context.year);
    if (Math.abs(year - context.year) > (sure === undefined && first === undefined ? REACH : FAR_REACH) || (next !== undefined && year !== context.year + 1)) return undefined;
    const common = {
      inferred: true, ...(inEra === undefined || first !== undefined ? {} : { era: { name: context.era!, year: short } }),
      reasons: [{ rule: 'two-digit-year' as const, ...fromOf(context.yearFrom) }], context: { year, countsInEra: inEra !== undefined },
    };
    if (first === undefined) return { type: 'year', value: isoDate(year), ...common };
    const begin = inEra === undefined ? nearestYear(Number(first), year) : year - (short - Number(first));
    return begin < year ? { type: 'range', value: `${isoDate(begin)}/${isoDate(year)}`, ...common } : undefined;
  },
};

/** A list goes on: nothing but its separator stands between this year and the date before. */
function isDirectlyBehind(match: RegExpMatchArray, end: number | undefined): boolean {
  return end !== undefined && /^(?:[、・と/]|及び)$/u.test(match.input!.slice(end, match.index));
}
