import { readCircledNumeral } from '../../text/numerals';
import { hasStop } from '../clause';
import { type Mark } from '../mark';

/** Which set of circled numbers a label comes from: one below the other in a text that uses two (① above ❶). */
const SETS: readonly RegExp[] = [/[①-⑳㉑-㉟㊱-㊿]/u, /[❶-❿⓫-⓴➊-➓]/u, /[⓵-⓾]/u, /[➀-➉]/u, /[㊀-㊉]/u];

/**
 * Circled numbers at the start of a line: ①–㊿, ❶–❿, ⓫–⓴, ➊–➓, ⓵–⓾, ➀–➉, ㊀–㊉.
 *
 * - `① 日米は対中戦略を共有せよ`, `❶ 訓練`, `⓵ 演習`, `㊀ 方針`
 * - not `…は、①訓練、②演習` (inside a sentence: never at the start of a line that opens one), `㊗ 開港`
 */
export const circled: Mark = {
  system: '①',
  rank: 15,
  role: 'numbered',
  opening: /^[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓫-⓾㊀-㊉]/u,
  read(line) {
    const number = readCircledNumeral(line.raw);
    if (number === undefined) return undefined;
    const titleStart = 1 + (/^[ \u3000]*/u.exec(line.raw.slice(1))?.[0].length ?? 0);
    if (titleStart >= line.raw.length) return undefined;
    const runIn = hasStop(line.raw);
    return { kind: runIn ? 'item' : 'proposal', labelLength: 1, titleStart, number, subrank: Math.max(0, SETS.findIndex((set) => set.test(line.raw[0]!))), ...(runIn ? { runIn: true } : {}) };
  },
};
