import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type ReferenceKind, spanOfMatch } from '../found-reference';

const MARK = /\(注 ?([0-9]{1,2})\)|(?<![\p{Script=Han}(])注([0-9]{1,2})(?=参照|を参照|に)/uy;
const opensMark = unitSet(/[(注]/u);

/**
 * Marks of numbered notes.
 *
 * - `国防長官(注1)`, `（注２）`, `注3参照`
 * - not `(注) 1 …` (a note itself), `発注2件`
 */
export const note: ReferenceKind = {
  find: (running) => matchesWhere(running, opensMark, MARK)
    .map((match) => ({ type: 'note', span: spanOfMatch(match), targets: [{ kind: 'note', number: (match[1] ?? match[2])! }] })),
};
