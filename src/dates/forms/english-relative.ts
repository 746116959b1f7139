import { type DateForm, isoDate } from '../form';

/**
 * Dates that lean on the one said before.
 *
 * - `on the same day`, `in the same month`, `that same year`
 * - not `the same days`, `the same yearly report`
 */
export const englishRelative: DateForm = {
  pattern: /\b(?:the|that) same (day|month|year)\b/gu,
  read(match, { year, month, day }) {
    const unit = match[1];
    if (year === undefined || (unit !== 'year' && month === undefined) || (unit === 'day' && day === undefined)) return undefined;
    return { type: 'relative', value: unit === 'year' ? isoDate(year) : unit === 'month' ? isoDate(year, month) : isoDate(year, month, day), inferred: true };
  },
};
