import { readKanjiNumeral } from '../../text/numerals';
import { type Mark } from '../mark';

/**
 * Which question of a Diet paper is answered below: kanji numbers and について, alone on their line.
 *
 * - `一について`, `二の１について`, `二の２及び三について`, `四から六までについて`
 * - not `二国間協議について`, `一について述べると、…`
 */
export const answers: Mark = {
  system: '一について',
  rank: 11,
  role: 'numbered',
  opening: /^[一二三四五六七八九十]/u,
  read(line) {
    const match = /^([一二三四五六七八九十]{1,3})(?:(?:の|及び|並びに|、|から)[ \u3000]?[0-9一二三四五六七八九十()]{1,4}){0,8}(?:まで)?について$/u.exec(line.folded);
    const number = match === null ? undefined : readKanjiNumeral(match[1]!);
    return number === undefined ? undefined : { kind: 'section', labelLength: line.raw.length, titleStart: line.raw.length, number };
  },
};
