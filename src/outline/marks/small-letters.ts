import { readsAsClause } from '../clause';
import { type Mark } from '../mark';

/**
 * Small letters with a point, or full-width ones set off by a wide blank. Only where a neighbour stands in the text too.
 *
 * - `a. Air defense` beside `b. Maritime defense`, `ａ．空域の防衛`, `ａ　訓練の種類`; run-in: `b. consult without delay;`
 * - not `e.g. ports`, `a small port`, `p. 12`
 */
export const smallLetters: Mark = {
  system: 'a.',
  rank: 15,
  role: 'numbered',
  opening: /^[a-z]/u,
  read(line) {
    const match = /^([a-z])(?:[.](?:[ \u3000]+|(?=[^\x20-\x7e]))|(?=\u3000)\u3000+)/u.exec(line.folded);
    if (match === null || match[0].length >= line.folded.length || /^[a-z]\.? ?[0-9]/u.test(line.folded)) return undefined;
    const rest = line.folded.slice(match[0].length);
    const runIn = readsAsClause(rest) || /^[a-z]/u.test(rest) || /[a-z0-9][.]$/u.test(rest);
    return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: match[1]!.charCodeAt(0) - 96, doubtful: true, ...(runIn ? { runIn: true } : {}) };
  },
};
