import { readNumeral } from '../../text/numerals';
import { christianYear, eras } from '../eras';
import { type DateForm, fromOf, isoDate, monthAfter, type ReadDate } from '../form';

const ERA = eras.map(({ name }) => name).join('|');
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/**
 * Quarters and halves of years (EDTF 33–36 and 40–41); those of fiscal years, which begin in April, as their months.
 *
 * - `2024年第1四半期` = 2024-33, `2024年度第2四半期` = 2024-07/2024-09, `令和6年上半期` = 2024-40, `Q3 2024`, `3Q 2024`, `2024年3Q`, `the third quarter of 2024`, `the first half of 2024`, `同年第3四半期`
 * - not `第3四半期` before any year, `the third quarter of the fleet`
 */
export const quarters: DateForm = {
  pattern: new RegExp(
    `(?<![0-9])(?:(?<western>[0-9]{4})|(?<era>${ERA})(?<eraYear>[0-9]{1,2}|元|[一二三四五六七八九十]{1,3})|(?<same>同))年(?<fiscal>度)?の?(?:第(?<quarter>[1-4一二三四])四半期|(?<qBehind>[1-4])Q|(?<half>[上下])(?:半)?期)`
    + '|\\b(?<fy>FY ?)?(?:(?:Q(?<q>[1-4])|(?<qAhead>[1-4])Q)(?: of)? (?<qFy>FY ?)?(?<qYear>(?:19|20)[0-9]{2})|(?<yearQ>(?:19|20)[0-9]{2})[ -]?Q(?<q2>[1-4])|(?:[Tt]he )?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) (?<unit>quarter|half) of (?<ofFy>FY ?|fiscal year )?(?<ofYear>(?:19|20)[0-9]{2}))\\b', 'gu'),
  read(match, context) {
    const { western, era, eraYear, same, fiscal, quarter, half, fy, q, qFy, qYear, yearQ, q2, qAhead, qBehind, ordinal, unit, ofFy, ofYear } = match.groups!;
    const printed = western ?? qYear ?? yearQ ?? ofYear;
    const eraNumber = eraYear === undefined ? undefined : readNumeral(eraYear);
    const year = same !== undefined ? context.year : era === undefined ? Number(printed) : christianYear(era, eraNumber!);
    if (year === undefined) return undefined;
    const number = ordinal !== undefined ? ORDINALS.indexOf(ordinal.toLowerCase()) + 1 : half !== undefined ? (half === '上' ? 1 : 2) : readNumeral(quarter ?? q ?? q2 ?? qAhead ?? qBehind!)!;
    const isHalf = half !== undefined || unit === 'half';
    if (isHalf && number > 2) return undefined;
    const said: Omit<ReadDate, 'type' | 'value'> = {
      context: { year, ...(era === undefined ? {} : { era }), ...(same === undefined ? { countsInEra: era !== undefined } : {}) },
      ...(era === undefined ? {} : { era: { name: era, year: eraNumber! }, reasons: [{ rule: 'era', era, eraYear: eraNumber! }] }),
      ...(same === undefined ? {} : { inferred: true, reasons: [{ rule: 'said-before', unit: 'year', shift: 0, ...fromOf(context.yearFrom) }] }),
    };
    const isFiscal = [fiscal, fy, qFy, ofFy].some((word) => word !== undefined);
    return { type: isHalf ? 'half-year' : 'quarter', value: isFiscal ? monthsOf(year, number, isHalf ? 6 : 3) : `${isoDate(year)}-${(isHalf ? 39 : 32) + number}`, ...said };
  },
};

/** Months of the part of a fiscal year. */
function monthsOf(year: number, number: number, length: number): string {
  const first = monthAfter(year, 4, (number - 1) * length);
  const last = monthAfter(first.year, first.month, length - 1);
  return `${isoDate(first.year, first.month)}/${isoDate(last.year, last.month)}`;
}
