import { readKanjiNumeral } from '../../text/numerals';
import { hasStop } from '../clause';
import { type Mark } from '../mark';
import { endsAsSentence } from './letters';

/**
 * Kanji numbers at the start of a line, set off by an ideographic space or 、.
 *
 * - `一　目的`, `二、方針`, `十一　その他`; run-in: `三　次の点を明らかにされたい。`
 * - not `一般に`, `二国間の協力`, `一、二の例` (a number follows), `一 方` (a stray blank, where no 二 stands near)
 */
export const kanji: Mark = {
  system: '一',
  rank: 11,
  role: 'numbered',
  opening: /^[一二三四五六七八九十]/u,
  read(line) {
    const match = /^([一二三四五六七八九十]{1,3})(?:[ \u3000]+|、(?![一二三四五六七八九十]))/u.exec(line.raw);
    const number = match === null ? undefined : readKanjiNumeral(match[1]!);
    if (match === null || number === undefined || match[0].length >= line.raw.length) return undefined;
    const sentence = endsAsSentence(line.folded) || hasStop(line.folded);
    return { kind: sentence ? 'item' : 'section', labelLength: match[1]!.length, titleStart: match[0].length, number, ...(/ $/u.test(match[0]) ? { doubtful: true } : {}), ...(sentence ? { runIn: true } : {}) };
  },
};
