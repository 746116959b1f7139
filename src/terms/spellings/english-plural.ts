import { type Spelling } from './spelling';

/** Plurals that do more than add an s, which the matcher allows by itself: strategy – strategies, process – processes. Not after a vowel: surveys. */
export const englishPlural: Spelling = {
  alternatives(name) {
    if (/[a-z][bcdfghjklmnpqrstvwxz]y$/u.test(name)) return [`${name.slice(0, -1)}ies`];
    return /[a-z](?:ss|x|ch|sh)$/u.test(name) ? [`${name}es`] : [];
  },
};
