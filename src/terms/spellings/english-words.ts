import { type Spelling } from './spelling';

/** American and British spellings; the first is replaced by the second and the other way round. */
const PAIRS: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [/\b(de|of)fense\b/giu, '$1fence', /\b(de|of)fence\b/giu, '$1fense'],
  [/\bcenter(s?)\b/giu, 'centre$1', /\bcentre(s?)\b/giu, 'center$1'],
  [/\bprogram(s?)\b/giu, 'programme$1', /\bprogramme(s?)\b/giu, 'program$1'],
  [/\b(lab|neighb|behavi|harb)or/giu, '$1our', /\b(lab|neighb|behavi|harb)our/giu, '$1or'],
  [/(?<=[a-z]{3})iz(ations?|e[ds]?|ing)\b/giu, 'is$1', /(?<=[a-z]{3})is(ations?)\b/giu, 'iz$1'],
];

/** What every pair has in it: nearly all names stop here. */
const VARIES = /fen[sc]e|cent(?:er|re)|program|ou?r|i[sz](?:ation|e|ing)/iu;

/** American and British spelling: Defense Cooperation / Defence Cooperation, organization / organisation. Whole words only: offensive stays. */
export const englishWords: Spelling = {
  alternatives(name) {
    if (!VARIES.test(name)) return [];
    const british = PAIRS.reduce((text, [american, replacement]) => text.replace(american, replacement), name);
    const american = PAIRS.reduce((text, [, , pattern, replacement]) => text.replace(pattern, replacement), name);
    return [british, american].filter((other) => other !== name);
  },
};
