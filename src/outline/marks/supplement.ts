import { readNumeral } from '../../text/numerals';
import { hasStop } from '../clause';
import { type Mark } from '../mark';

/**
 * What follows the body of a statute, treaty or report: supplementary provisions, whose articles count from 1 again, attached tables, annexes.
 *
 * - `附　則`, `附則（令和五年法律第十号）　抄`, `別表第一（第三条関係）`, `別表`, `別紙１　構成員`, `附属書Ⅱ　訓練`
 * - not `附則第二条の規定により`, `別表第一の上欄に掲げる`, `別紙１のとおり`
 */
export const supplement: Mark = {
  system: '附則',
  rank: 1.5,
  role: 'division',
  opening: /^[附付別様]/u,
  read(line) {
    if (/^附[ \u3000]*則(?:[ \u3000]*\([^()]{1,40}\))?(?:[ \u3000]*抄)?$/u.test(line.folded)) return { kind: 'chapter', labelLength: 0, titleStart: 0 };
    const match = /^(別表|別紙|別添|別記様式|別記|別図|様式|[附付]属書)(?:[ \u3000]?第?([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ]|[IVX]{1,4}|[A-Z])号?)?(?=$|[ \u3000(:])[ \u3000:]*/u.exec(line.folded);
    // 様式 without its number is a word of any text.
    if (match === null || hasStop(line.folded) || (match[1] === '様式' && match[2] === undefined)) return undefined;
    const number = match[2] === undefined ? undefined : readNumeral(match[2]) ?? match[2].charCodeAt(0) - 64;
    const labelLength = match[0].replace(/[ \u3000:]+$/u, '').length;
    return { kind: match[1] === '別表' ? 'table' : 'part', labelLength, titleStart: match[0].length, ...(number === undefined ? {} : { number }) };
  },
};
