import { type DateForm } from '../form';
import { SEASONS } from '../seasons';

const BEFORE = '(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Oo]f|[Bb]efore|[Aa]fter|[Tt]he|[Ee]arly|[Ll]ate|[Dd]uring|[Tt]hrough|[Cc]irca|c\\.|ca\\.|[Bb]etween (?:19|20)[0-9]{2} and|[Bb]etween)';
/** Behind these a number of that size may be a count too: only where nothing follows that it could count. */
const ROUGHLY = '(?:[Ff]or|[Aa]round|[Aa]bout|[Rr]oughly)';

/**
 * Bare years in English prose, behind words that take one or in brackets, fiscal years and seasons.
 *
 * - `in 2015`, `since 1960`, `circa 1950`, `figures for 2018 are`, `the years 2010, 2011 and 2012`, `mid-2024`, `end-2030`, `below 2005 levels`, `the 2022 National Security Strategy`, `(2006)`, `2015-2020`, `2019/20`, `FY2024`, `FY24`, `fiscal year 2025`, `fiscal 2025`,
 *   `the 2024 fiscal year`, `the fall of 2023`, `winter of 2023-24`
 * - `2024-04`, whose last two digits are no later year, is a month
 * - not `Resolution 1718`, `$2015`, `Section 2015`, `around 2000 troops`; `in 2015 cases` is read as a year: a count of that size is rarer
 */
export const englishYear: DateForm = {
  pattern: new RegExp(
    '(?<![\\p{L}\\p{N}./$-])(?<fiscalBefore>(?:19|20)[0-9]{2}) (?:fiscal|financial) year\\b'
    + `|(?:(?<=\\b${BEFORE}[ \\n])|(?<=\\byears )|(?<=\\b(?:19|20)[0-9]{2}(?:, | and |, and )(?=[0-9]{4}(?:[.;)]|,? (?:and|as|when|the|to)\\b|, (?:19|20)[0-9]{2}|$)))|(?<=\\b(?:mid|end)[ -])|(?<= )(?=[0-9]{4} (?:levels?|baselines?|prices|elections?|editions?)\\b)|(?<=\\b${ROUGHLY} (?=[0-9]{4}(?:[,.;:)\\n]|$| (?:when|and|are|is|were|was|to|by|in|as|on|the|of)\\b))))(?<year>(?:1[6-9]|2[01])[0-9]{2})\\b(?![-,./]?[0-9]|s\\b)|(?<=\\()(?<bracketed>(?:19|20)[0-9]{2})(?=\\))`
    + '|(?<![\\p{L}\\p{N}./$-])(?<from>(?:19|20)[0-9]{2})(?:-(?<until>(?:19|20)?[0-9]{2})|/(?<next>[0-9]{2}))(?![\\p{L}\\p{N}/-])'
    + '|\\b(?:J?FYs? ?|[Ff]iscal (?:[Yy]ears? )?)(?<fiscal>(?:19|20)[0-9]{2}|(?<=FY)[0-9]{2})(?:(?:[-/]| to | through )(?:FY ?)?(?<fiscalUntil>(?:19|20)?[0-9]{2}))?\\b'
    + '|\\b(?:[Tt]he )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of| in)? (?<seasonYear>(?:19|20)[0-9]{2})(?:[-/](?:20)?[0-9]{2})?\\b', 'gu'),
  read(match) {
    const { fiscalBefore, year, bracketed, from, until, next, fiscal, fiscalUntil, season, seasonYear } = match.groups!;
    if (season !== undefined) return { type: 'season', value: `${seasonYear}-${SEASONS.get(season.toLowerCase())}`, context: { year: Number(seasonYear), countsInEra: false } };
    const first = fiscalBefore ?? year ?? bracketed ?? from ?? (fiscal!.length === 2 ? `20${fiscal}` : fiscal!);
    const last = until ?? next ?? fiscalUntil;
    if (last === undefined) return { type: fiscal === undefined && fiscalBefore === undefined ? 'year' : 'fiscal-year', value: first, context: { year: Number(first), countsInEra: false } };
    const end = last.length === 2 ? `${Number(last) < Number(first.slice(2)) ? Number(first.slice(0, 2)) + 1 : first.slice(0, 2)}${last}` : last;
    if (until !== undefined && /^0[1-9]$/u.test(until) && until <= first.slice(2)) return { type: 'month', value: `${first}-${until}`, context: { year: Number(first), month: Number(until), countsInEra: false } };
    if (Number(end) <= Number(first) || Number(end) - Number(first) > 60 || (next !== undefined && Number(end) !== Number(first) + 1)) return undefined;
    return { type: 'range', value: `${first}/${end}`, context: { year: Number(end), countsInEra: false } };
  },
};
