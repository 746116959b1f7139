import { readRomanNumeral } from '../../text/numerals';
import { readsAsClause } from '../clause';
import { type Mark } from '../mark';

/**
 * Small Roman numerals: as signs, or as letters with a point or one bracket. Letters only where a neighbour stands in the text too.
 *
 * - `ⅰ）対象`, `（ⅱ）期間`, `ⅲ　方法`, `ii. Ports`, `iii) review the plan`
 * - not `i.e. ports`, `v. Smith`, `ⅱ型` (a designation)
 */
export const smallRoman: Mark = {
  system: 'i',
  rank: 16,
  role: 'numbered',
  opening: /^[(ⅰ-ⅻivx]/u,
  read(line) {
    const match = /^(?:\(([ⅰ-ⅻ])\)[ \u3000]*|([ⅰ-ⅻ])(?:[).、][ \u3000]*|[ \u3000]+)|(x{0,2}(?:ix|iv|v?i{1,3}|v))[.)] +)/u.exec(line.folded);
    const number = match === null ? undefined : readRomanNumeral((match[1] ?? match[2] ?? match[3])!);
    if (match === null || number === undefined || match[0].length >= line.folded.length) return undefined;
    const rest = line.folded.slice(match[0].length);
    const runIn = readsAsClause(rest) || /^[a-z]/u.test(rest) || /[a-z0-9][.]$/u.test(rest);
    return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number, ...(match[3] === undefined ? {} : { doubtful: true }), ...(runIn ? { runIn: true } : {}) };
  },
};
