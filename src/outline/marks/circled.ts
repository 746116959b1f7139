import { readCircledNumeral } from '../../text/numerals';
import { type Mark } from '../mark';

/**
 * Circled numbers ①–㊿, ❶–❿ at the start of a line.
 *
 * - `① 日米は対中戦略を共有せよ`
 * - not `…は、①訓練、②演習` (inside a sentence: never at the start of a line that opens one)
 */
export const circled: Mark = {
  system: '①',
  rank: 15,
  role: 'numbered',
  opening: /^[①-⑳㉑-㉟㊱-㊿❶-❿➀-➉]/u,
  read(line) {
    const number = readCircledNumeral(line.raw);
    if (number === undefined) return undefined;
    const titleStart = 1 + (/^[ \u3000]*/u.exec(line.raw.slice(1))?.[0].length ?? 0);
    if (titleStart >= line.raw.length) return undefined;
    const runIn = /。/u.test(line.raw);
    return { kind: runIn ? 'item' : 'proposal', labelLength: 1, titleStart, number, ...(runIn ? { runIn: true } : {}) };
  },
};
