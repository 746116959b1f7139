import { type Evidence } from './evidence';

/** Units between the mention and another name that still read as one phrase: 国家安全保障戦略 National Security Strategy (NSS). */
const BESIDE = 3;

/**
 * Another name of the term in the same sentence, one that no other candidate has: beside the mention it is plain (内閣の国家安全保障局（NSS）), elsewhere in the
 * sentence a hint.
 */
export const ownNames: Evidence = {
  reason: 'name',

  weigh({ formBefore, formBehind }, term, candidates) {
    let best = 0;
    for (const form of term.forms) {
      if (form.length < 3 || candidates.some((other) => other !== term && other.forms.has(form))) continue;
      const left = formBefore.lastIndexOf(form);
      const right = formBehind.indexOf(form);
      if (left >= 0) best = Math.max(best, formBefore.length - left - form.length <= BESIDE ? 3 : 1);
      if (right >= 0) best = Math.max(best, right <= BESIDE ? 3 : 1);
    }
    return best;
  },
};
