import { readNumeral } from '../../text/numerals';
import { christianYear, eras } from '../eras';
import { type DateForm, isoDate } from '../form';

const ERA = eras.map(({ name }) => name).join('|');
const NUMBER = '(?:[0-9]{1,2}|元|[一二三四五六七八九十]{1,3})';
const JOINT = '(?:[~-]|から)';

/**
 * Ranges of years that share their century, their era or one 年. Ranges whose ends are dates by themselves are joined later (see
 * `joinRanges`), two days of one month are read with the month.
 *
 * - `2020~2023年`, `2015~16年`, `2024-2025年度`, `2015年から17年`, `平成23年~25年`, `令和2~4年度`
 * - not `2023~2020年`, `資料2020~2023`, `令和5年から3年間`
 */
export const japaneseRange: DateForm = {
  pattern: new RegExp(`(?<![0-9.-])(?:(?<from>[0-9]{4})(?:年?度?[~-]|年度?から)(?<until>(?:[0-9]{2}){1,2})年(?<fiscal>度?)|(?<era>${ERA})(?<fromEra>${NUMBER})(?:年度?)?${JOINT}(?<untilEra>${NUMBER})年(?<fiscalEra>度?))(?!間|代|ぶり|以内|後|[0-9]{1,2}月)`, 'gu'),
  read(match) {
    const { from, until, era, fromEra, untilEra } = match.groups!;
    const isFiscal = match[0].endsWith('度');
    if (era === undefined) {
      const last = until!.length === 2 ? `${from!.slice(0, 2)}${until}` : until!;
      return Number(from) < Number(last) ? { type: 'range', value: `${from}/${last}`, ...years(Number(from), Number(last), isFiscal), context: { year: Number(last), countsInEra: false } } : undefined;
    }
    const [first, last] = [readNumeral(fromEra!)!, readNumeral(untilEra!)!];
    const [begin, end] = [christianYear(era, first), christianYear(era, last)];
    if (begin === undefined || end === undefined || begin >= end) return undefined;
    return {
      type: 'range', value: `${isoDate(begin)}/${isoDate(end)}`, ...years(begin, end, isFiscal), era: { name: era, year: first },
      reasons: [{ rule: 'era', era, eraYear: first }], context: { year: end, era, countsInEra: true },
    };
  },
};

/** First and last day of a row of fiscal years. */
function years(from: number, last: number, isFiscal: boolean): { interval?: string } {
  return isFiscal ? { interval: `${isoDate(from)}-04-01/${isoDate(last + 1)}-03-31` } : {};
}
