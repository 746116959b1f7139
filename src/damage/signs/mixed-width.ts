import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** A full-width mark between half-width letters, with the rest of the word. */
const MIXED = /[A-Za-z0-9][A-Za-z0-9.]*[＋－．／＆＠][A-Za-z0-9ァ-ヺー]+/gu;
/** A number with digits of both widths. */
const DIGITS = /(?<![0-9０-９])(?:[0-9]+[０-９][0-9０-９]*|[０-９]+[0-9][0-9０-９]*)/gu;

/**
 * One word or number in two widths.
 *
 * - `G7＋1` → G7+1, `F－35` → F-35, `H.R．マクマスター` → H.R.マクマスター, `20２4年` → 2024年
 * - not `２＋２` (all of one width), not `4－6月`, `1／2` (Japanese sets these marks full between numbers), `ＡＳＥＡＮ10か国`
 */
export const mixedWidth: Sign = ({ text }) => [...text.raw.matchAll(MIXED), ...text.raw.matchAll(DIGITS)].filter(([word]) => !/^[0-9.]+[－．／][0-9.]+$/u.test(word)).map((match): Damage => ({
  kind: 'mixed-width', span: { start: match.index, end: match.index + match[0].length }, certainty: 'likely',
  corrected: match[0].replace(/[＋－．／＆＠０-９]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
}));
