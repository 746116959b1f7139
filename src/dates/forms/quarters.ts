import { readNumeral } from '../../text/numerals';
import { type DateForm } from '../form';

/**
 * Quarters of a year (EDTF: 33 to 36 in the place of the month).
 *
 * - `2024年第1四半期` = 2024-33, `Q3 2023` = 2023-35, `the second quarter of 2022`
 * - not `四半世紀`, `Q1` alone
 */
export const quarters: DateForm = {
  pattern: /(?<![0-9])([12][0-9]{3})年(?:の)?第([1-4一二三四])四半期|\bQ([1-4])(?: of)?,? ((?:19|20)[0-9]{2})\b|\b(first|second|third|fourth) quarter of ((?:19|20)[0-9]{2})\b/gu,
  read(match) {
    const year = match[1] ?? match[4] ?? match[6]!;
    const quarter = readNumeral(match[2] ?? match[3] ?? '') ?? ['first', 'second', 'third', 'fourth'].indexOf(match[5] ?? '') + 1;
    return { type: 'quarter', value: `${year}-${32 + quarter}`, context: { year: Number(year) } };
  },
};
