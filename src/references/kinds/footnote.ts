import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';

/** Marks that can be nothing else. */
const SURE = /<sup>\[?([0-9]{1,3})\]?\)?<\/sup>|(?<=[\p{L}\p{P}]|\], )\[\^?([0-9]{1,3})\](?![:(])|※([0-9]{1,2})(?![0-9])|(?<=[\p{L}\p{P}])([¹²³⁰⁴-⁹]{1,3})(?<![km][²³])/uy;
/** Marks that count only where such a footnote is printed: `会談1において`, `会談1)において`, `会談*1`, `the alliance.12 The`. */
const GLUED = [
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』])(?<![注第同約計])([0-9]{1,3})\)?(?=[でにをはがのと、。])/uy,
  /(?<=[\p{L}\p{P}])\*([0-9]{1,2})(?![0-9*])/uy,
  /(?<=[a-z)\]"'’][.,;:]?)([0-9]{1,3})(?=[ \n]|$)/uy,
];
const opensSure = unitSet(/[<[※¹²³⁰⁴-⁹]/u);
const opensGlued = unitSet(/[0-9*]/u);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Marks of footnotes.
 *
 * - `訪問した<sup>1</sup>。`, `the alliance.[3]`, `協定※2`, `see[^4]`, `述べた³。`
 * - `首脳会談1において`, `会談1)において`, `会談*1`, `the alliance.12 The`: where a footnote with that number is printed
 * - not `2+2`, `5条`, `10年`, `G7`, `10km²`, `[1](address)`
 */
export const footnote: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    for (const match of matchesWhere(running, opensSure, SURE)) {
      const number = match[1] ?? match[2] ?? match[3] ?? [...match[4]!].map((sign) => RAISED.indexOf(sign)).join('');
      found.push({ type: 'footnote', span: spanOfMatch(match), targets: [{ kind: 'footnote', number }] });
    }
    for (const mark of GLUED) {
      for (const match of matchesWhere(running, opensGlued, mark)) found.push({ type: 'footnote', span: spanOfMatch(match), onlyIfResolved: true, targets: [{ kind: 'footnote', number: match[1]! }] });
    }
    return found;
  },
};
