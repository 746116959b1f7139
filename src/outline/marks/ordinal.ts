import { readNumeral } from '../../text/numerals';
import { hasStop } from '../clause';
import { type Mark } from '../mark';
import { endsAsSentence } from './letters';

/** Words that count behind 第N, where a stray blank may part them from it: `第２ 回会合`, `第１ に`. */
const COUNTED = /^(?:[回次期号条章節部編款目項巻版位類種段者陣波弾][ \u3000]?(?![\p{Script=Han}])|[回次][\p{Script=Han}]|[にのはがをでとも、])/u;

/**
 * 第N without a word of its own, the outermost number of official papers: 第１, １, (1), ア, (ア). Only where a neighbour stands in the text too.
 *
 * - `第１　趣旨` beside `第２　対象`, `第一　基本方針`, `第３．留意点`
 * - not `第１に、…`, `第２ 回会合`, `第1次計画`, `第３　国は、…する。` (a sentence)
 */
export const ordinal: Mark = {
  system: '第N',
  rank: 7.5,
  role: 'numbered',
  opening: /^第/u,
  read(line) {
    const match = /^第[ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[ \u3000]+|[.、．][ \u3000]*)/u.exec(line.folded);
    const number = match === null ? undefined : readNumeral(match[1]!);
    if (match === null || number === undefined || match[0].length >= line.folded.length) return undefined;
    const rest = line.folded.slice(match[0].length);
    if (endsAsSentence(rest) || hasStop(rest) || rest.length > 60 || (!match[0].includes('\u3000') && COUNTED.test(rest))) return undefined;
    return { kind: 'chapter', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number, doubtful: true };
  },
};
