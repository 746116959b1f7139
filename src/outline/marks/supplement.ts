import { type Mark } from '../mark';

/**
 * What follows the last article of a statute: supplementary provisions, whose articles count from 1 again, and attached tables.
 *
 * - `附　則`, `附則（令和五年法律第十号）　抄`, `別表第一（第三条関係）`, `別表`
 * - not `附則第二条の規定により`, `別表第一の上欄に掲げる`
 */
export const supplement: Mark = {
  system: '附則',
  rank: 1.5,
  role: 'division',
  opening: /^[附別]/u,
  read(line) {
    if (!/^[附別]/u.test(line.folded)) return undefined;
    if (/^附[ \u3000]*則(?:[ \u3000]*\([^()]{1,40}\))?(?:[ \u3000]*抄)?$/u.test(line.folded)) return { kind: 'chapter', labelLength: 0, titleStart: 0 };
    const table = /^別表(?:第[0-9一二三四五六七八九十]{1,4})?(?=$|[ \u3000(])[ \u3000]*/u.exec(line.folded);
    if (table === null || /。/u.test(line.folded)) return undefined;
    return { kind: 'table', labelLength: table[0].trimEnd().length, titleStart: table[0].length };
  },
};
