import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** A full-width mark and the rest of the word behind it. */
const MARK = /[＋－．／＆＠][A-Za-z0-9ァ-ヺー]{1,60}/uy;
const isMark = unitSet(/[＋－．／＆＠]/u);
/** The half-width part of the word before the mark: letters, digits and points, no point first. */
const isBefore = unitSet(/[A-Za-z0-9.]/u);
const LONGEST_BEFORE = 60;
/** Japanese sets these marks full between numbers. */
const BETWEEN_NUMBERS = /^[0-9.]+[－．／][0-9.]+$/u;
/** A number with digits of both widths. */
const DIGITS = /(?<![0-9０-９])(?:[0-9]+[０-９][0-9０-９]*|[０-９]+[0-9][0-9０-９]*)/gu;

/**
 * One word or number in two widths.
 *
 * - `G7＋1` → G7+1, `F－35` → F-35, `H.R．マクマスター` → H.R.マクマスター, `20２4年` → 2024年
 * - not `２＋２` (all of one width), not `4－6月`, `1／2` (Japanese sets these marks full between numbers), `ＡＳＥＡＮ10か国`
 */
export const mixedWidth: Sign = ({ text: { raw } }) => {
  const damage = (start: number, end: number): Damage => ({
    kind: 'mixed-width', span: { start, end }, certainty: 'likely',
    corrected: raw.slice(start, end).replace(/[＋－．／＆＠０-９]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
  });
  let last = 0;
  const words = matchesWhere(raw, isMark, MARK).flatMap(({ index, 0: match }): Damage[] => {
    let start = index;
    while (start > last && index - start < LONGEST_BEFORE && isBefore(raw.charCodeAt(start - 1))) start--;
    while (raw[start] === '.') start++;
    if (start === index) return [];
    last = index + match.length;
    return BETWEEN_NUMBERS.test(raw.slice(start, last)) ? [] : [damage(start, last)];
  });
  return [...words, ...[...raw.matchAll(DIGITS)].map(({ index, 0: match }) => damage(index, index + match.length))];
};
