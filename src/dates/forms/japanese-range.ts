import { christianYear, eras } from '../eras';
import { type DateForm } from '../form';

/**
 * Ranges of years that share one 年. Ranges whose ends are dates by themselves are joined later (see `joinRanges`), two days of one
 * month are read with the month.
 *
 * - `2020~2023年`, `2015~16年`, `2024-2025年度`, `平成23~25年`
 * - not `2023~2020年`, `資料2020~2023`
 */
export const japaneseRange: DateForm = {
  pattern: new RegExp(`(?<![0-9.-])([0-9]{4})[~-]((?:[0-9]{2}){1,2})年度?|(${eras.map(({ name }) => name).join('|')})([0-9]{1,2})年?度?[~-]([0-9]{1,2})年度?(?![0-9]*月)`, 'gu'),
  read(match) {
    const [, from, last, era, firstYear, lastYear] = match;
    if (era !== undefined) {
      const [begin, end] = [christianYear(era, Number(firstYear)), christianYear(era, Number(lastYear))];
      return begin !== undefined && end !== undefined && begin < end ? { type: 'range', value: `${begin}/${end}`, era: { name: era, year: Number(firstYear) }, context: { year: end, era } } : undefined;
    }
    const until = last!.length === 2 ? `${from!.slice(0, 2)}${last}` : last!;
    return Number(from) < Number(until) ? { type: 'range', value: `${from}/${until}`, context: { year: Number(until) } } : undefined;
  },
};
