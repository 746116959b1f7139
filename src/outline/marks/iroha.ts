import { hasStop } from '../clause';
import { type Mark } from '../mark';
import { endsAsSentence } from './letters';

const ORDER = 'イロハニホヘトチリヌルヲワカヨタレソツネ';

/**
 * Katakana in the order of the iroha, as statutes number what stands below an item.
 *
 * - `イ　国の行政機関`, `ロ　地方公共団体`
 * - not `ハ 長調` where no ロ or ニ stands near, `イ ンド洋` (a stray blank inside a word)
 */
export const iroha: Mark = {
  system: 'イ',
  rank: 14,
  role: 'numbered',
  opening: /^[ァ-ヴ]/u,
  read(line) {
    const match = /^([ァ-ヴ])[ \u3000]+(?![ァ-ヺー])/u.exec(line.folded);
    const number = match === null ? 0 : ORDER.indexOf(match[1]!) + 1;
    if (match === null || number === 0 || match[0].length >= line.folded.length) return undefined;
    const runIn = endsAsSentence(line.folded) || hasStop(line.folded);
    return { kind: 'item', labelLength: 1, titleStart: match[0].length, number, doubtful: true, ...(runIn ? { runIn: true } : {}) };
  },
};
