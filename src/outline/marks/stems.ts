import { hasStop } from '../clause';
import { type Mark } from '../mark';

const STEMS = '甲乙丙丁戊己庚辛壬癸';

/**
 * The heavenly stems, as contracts and schedules count: only where a neighbour stands in the text too.
 *
 * - `甲　資料の提供` beside `乙　分析及び報告`
 * - not `甲は、…`, `甲　○○市長` (a party that signs)
 */
export const stems: Mark = {
  system: '甲',
  rank: 14,
  role: 'numbered',
  opening: /^[甲乙丙丁戊己庚辛壬癸]/u,
  read(line) {
    const match = /^([甲乙丙丁戊己庚辛壬癸])[ \u3000]+(?=[^\p{Script=Hiragana}])/u.exec(line.folded);
    if (match === null || match[0].length >= line.folded.length) return undefined;
    const rest = line.folded.slice(match[0].length);
    if (/(?:長|代表|代表者|理事|大臣|会社|印|殿|様|氏|大学|[県市区町村])$/u.test(rest)) return undefined;
    return { kind: 'item', labelLength: 1, titleStart: match[0].length, number: STEMS.indexOf(match[1]!) + 1, doubtful: true, ...(hasStop(rest) ? { runIn: true } : {}) };
  },
};
