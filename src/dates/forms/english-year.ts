import { type DateForm } from '../form';

const BEFORE = '(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Oo]f|[Bb]efore|[Aa]fter|[Tt]he|[Cc]irca|[Mm]id|[Ee]nd of|[Ee]arly|[Ll]ate|[Dd]uring|[Tt]hrough|[Bb]etween (?:19|20)[0-9]{2} and|[Bb]etween)';
const SEASONS = new Map([['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24]]);

/**
 * Bare years in English prose, behind words that take one or in brackets, fiscal years and seasons.
 *
 * - `in 2015`, `since 1960`, `the 2022 National Security Strategy`, `(2006)`, `2015-2020`, `FY2024`, `FY24`, `fiscal year 2025`, `the fall of 2023`
 * - not `Resolution 1718`, `$2015`, `Section 2015`; `in 2015 cases` is read as a year: a count of that size is rarer
 */
export const englishYear: DateForm = {
  pattern: new RegExp(
    `(?<=\\b${BEFORE} )(?<year>(?:19|20)[0-9]{2})\\b(?![-,.]?[0-9]|s\\b)|(?<=\\()(?<bracketed>(?:19|20)[0-9]{2})(?=\\))`
    + '|(?<![\\p{L}\\p{N}./$-])(?<from>(?:19|20)[0-9]{2})-(?<until>(?:19|20)?[0-9]{2})(?![\\p{L}\\p{N}/-])'
    + '|\\b(?:J?FY ?|[Ff]iscal [Yy]ears? )(?<fiscal>(?:19|20)[0-9]{2}|(?<=FY)[0-9]{2})(?:-(?<fiscalUntil>(?:19|20)?[0-9]{2}))?\\b'
    + '|\\b(?:[Tt]he )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of| in)? (?<seasonYear>(?:19|20)[0-9]{2})\\b', 'gu'),
  read(match) {
    const { year, bracketed, from, until, fiscal, fiscalUntil, season, seasonYear } = match.groups!;
    if (season !== undefined) return { type: 'season', value: `${seasonYear}-${SEASONS.get(season.toLowerCase())}`, context: { year: Number(seasonYear) } };
    const first = year ?? bracketed ?? from ?? (fiscal!.length === 2 ? `20${fiscal}` : fiscal!);
    const last = until ?? fiscalUntil;
    const context = { year: Number(first) };
    if (last === undefined) return { type: fiscal === undefined ? 'year' : 'fiscal-year', value: first, context };
    const end = last.length === 2 ? `${first.slice(0, 2)}${last}` : last;
    return Number(end) > Number(first) ? { type: 'range', value: `${first}/${end}`, context: { year: Number(end) } } : undefined;
  },
};
