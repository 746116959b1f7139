import { type Mark } from '../mark';
import { endsAsSentence } from './letters';

const ORDER = 'アイウエオカキクケコサシスセソ';

/**
 * Katakana in order, set off by a blank.
 *
 * - `ア　基本的な考え方`, `イ 情報収集`
 * - not `ア ジア` (a stray blank inside a word: the next character is katakana), `ア、`
 */
export const kana: Mark = {
  system: 'ア',
  rank: 14,
  role: 'numbered',
  opening: /^[ア-ソ]/u,
  read(line) {
    const match = /^([ア-ソ])[ \u3000]+(?![ァ-ヺー])/u.exec(line.folded);
    const number = match === null ? 0 : ORDER.indexOf(match[1]!) + 1;
    if (match === null || number === 0 || match[0].length >= line.folded.length || endsAsSentence(line.folded)) return undefined;
    return { kind: 'item', labelLength: 1, titleStart: match[0].length, number };
  },
};
