import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';

const MARK = /<sup>([0-9]{1,3})<\/sup>|(?<=[\p{L}\p{P}])\[\^?([0-9]{1,3})\](?![:(])|※([0-9]{1,2})/uy;
const opensMark = unitSet(/[<[※]/u);
const GLUED = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』])([0-9]{1,3})(?=[でにをはがのと、。])/uy;
const isDigit = unitSet(/[0-9]/u);

/**
 * Marks of footnotes.
 *
 * - `訪問した<sup>1</sup>。`, `the alliance.[3]`, `協定※2`, `see[^4]`
 * - `首脳会談1において`: a digit glued behind a word, where a footnote `1)` or `1 ` with that number is printed at the start of a line
 * - not `2+2`, `5条`, `10年`, `G7`
 */
export const footnote: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = matchesWhere(running, opensMark, MARK)
      .map((match) => ({ type: 'footnote', span: spanOfMatch(match), targets: [{ kind: 'footnote', number: (match[1] ?? match[2] ?? match[3])! }] }));
    const printed = new Set([...running.matchAll(/^([0-9]{1,3})\)(?=[ <\p{L}])/gmu)].map((match) => match[1]!));
    if (printed.size > 0) {
      for (const match of matchesWhere(running, isDigit, GLUED)) {
        if (printed.has(match[1]!)) found.push({ type: 'footnote', span: spanOfMatch(match), targets: [{ kind: 'footnote', number: match[1]! }] });
      }
    }
    return found;
  },
};
