import { readRomanNumeral } from '../../text/numerals';
import { type Mark } from '../mark';
import { endsAsSentence } from './letters';

/**
 * Roman numerals: signs or letters with a point.
 *
 * - `Ⅰ　基本的考え方`, `II. Regional security`, `Ⅳ．おわりに`, `III　対策`
 * - not `I. e.`, `Ⅲ-2-1-1` (a figure's number), `I welcome`
 */
export const roman: Mark = {
  system: 'I',
  rank: 8,
  role: 'numbered',
  opening: /^[Ⅰ-ⅫIVX]/u,
  read(line) {
    const match = /^(?:([Ⅰ-Ⅻ])(?![-0-9])[.、]?[ \u3000]*|([IVX]{1,5})(?:\.[ \u3000]*(?=[^\x20-\x7e\u3000])|\. +(?=[^a-z ])|[ \u3000]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「])))/u.exec(line.folded);
    if (match === null || match[0].length >= line.folded.length || endsAsSentence(line.folded)) return undefined;
    const number = readRomanNumeral(match[1] ?? match[2]!);
    if (number === undefined) return undefined;
    return { kind: 'chapter', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number };
  },
};
