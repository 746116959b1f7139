import { MONTH, monthNumber } from '../english-months';
import { type DateForm, isoDate, yearInEffect, yearNamed } from '../form';

/**
 * English months without a day: ranges that share a year, and months of the year said before, behind a word that takes one.
 *
 * - `April to June 2024`, `April–June 2024`, `between March and October 2012`, `in March`, `since early April`, `in May of last year`
 * - not `the March`, `in May` before any year
 */
export const englishMonth: DateForm = {
  pattern: new RegExp(`\\b(?<from>${MONTH})(?: ?- ?| to | through |(?<=\\b[Bb]etween ${MONTH}) and )(?<until>${MONTH}),? (?<year>(?:19|20)[0-9]{2})\\b|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ii]n early|[Ii]n late|[Ii]n mid-?|[Ss]ince early|[Ss]ince late|[Tt]hat|[Bb]y the end of) )(?<month>${MONTH})(?:,? (?:of )?(?<ofYear>this|last|next) year\\b(?!['-]))?(?! ?[0-9]|-|,? (?:19|20)[0-9]{2}| [A-Z])(?:\\b|(?<=\\.))`, 'gu'),
  read(match, context) {
    const { from, until, year: printed, month: name, ofYear } = match.groups!;
    if (name !== undefined) {
      if (name === name.toUpperCase()) return undefined;
      const month = monthNumber(name);
      const { year, reasons } = yearNamed(ofYear, context) ?? yearInEffect(context);
      return year === undefined ? undefined : { type: 'month', value: isoDate(year, month), inferred: true, reasons: reasons!, context: { year, month } };
    }
    const [year, first, last] = [Number(printed), monthNumber(from!), monthNumber(until!)];
    return first < last ? { type: 'range', value: `${isoDate(year, first)}/${isoDate(year, last)}`, context: { year, month: last, countsInEra: false } } : undefined;
  },
};
