import { readNumeral } from '../../text/numerals';
import { type DateForm, isDay, isMonth, isoDate } from '../form';

/**
 * Ranges of years, months and days with their year.
 *
 * - `2015年4月から5月`, `2020年~2023年`, `2017年3月22日から24日`, `1978年から1997年まで` (まで is outside)
 * - not `2015年から続く`, `4月から施行`
 */
export const japaneseRange: DateForm = {
  pattern: /(?<![0-9])([0-9]{4})年(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?)?(?:から|~|-|より)(?:([0-9]{4})年)?(?:([0-9]{1,2})月)?(?:([0-9]{1,2})日)?(?<=[年月日])/gu,
  read(match) {
    const [year, month, day, endYear, endMonth, endDay] = match.slice(1).map((text) => (text === undefined ? undefined : readNumeral(text)));
    if (year === undefined || (endYear === undefined && endMonth === undefined && endDay === undefined)) return undefined;
    if ((month !== undefined && !isMonth(month)) || (endMonth !== undefined && !isMonth(endMonth)) || (endDay !== undefined && !isDay(endDay))) return undefined;
    const until = isoDate(endYear ?? year, endMonth ?? (endYear === undefined ? month : undefined), endDay);
    return { type: 'range', value: `${isoDate(year, month, day)}/${until}`, context: { year: endYear ?? year, ...(endMonth === undefined ? {} : { month: endMonth }) } };
  },
};
