import { readsAsClause } from '../clause';
import { type Mark } from '../mark';

/** A bare number, two blanks and a sentence: `1  Port Act 1961, section 4.` */
function endnote(folded: string): RegExpExecArray | null {
  const match = /^([0-9]{1,3}) {2,}(?=\S)/u.exec(folded);
  return match !== null && readsAsClause(folded.slice(match[0].length)) ? match : null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark in raised figures: `¹²` → 12, in the shape of the other patterns. */
function superscript(folded: string): RegExpExecArray | null {
  const match = /^([⁰¹²³⁴-⁹]{1,3})[ \u3000]*(?=\S)/u.exec(folded);
  if (match !== null) match[1] = [...match[1]!].map((figure) => SUPERSCRIPTS.indexOf(figure)).join('');
  return match;
}

/**
 * Footnotes at the place where they are printed.
 *
 * - `<sup>1</sup> 前回は、…`, `1)<https://example.jp/>参照`, `[3] Joint Statement of…`, `（注１）　…による。`, `＊　…`, `¹ Port Act, section 4.`, `*1　港湾法による。`, `1  Port Act, section 4.` among others of its kind
 * - not `訪問した<sup>1</sup>。` (a mark in a sentence), `1) 背景` (a numbered heading)
 */
export const footnotes: Mark = {
  system: 'footnote',
  rank: 22,
  role: 'leaf',
  opening: /^[<0-9[(*⁰¹²³⁴-⁹]/u,
  read(line) {
    const match = /^<sup>([0-9]{1,3})<\/sup>[ \u3000]*/u.exec(line.folded)
      ?? /^([0-9]{1,3})\)[ \u3000]*(?=<?https?:)/u.exec(line.folded)
      ?? /^\[([0-9]{1,3})\][ \u3000]+/u.exec(line.folded)
      ?? /^\[\^([0-9]{1,3})\]:[ \u3000]*/u.exec(line.folded)
      ?? /^\(注([0-9]{1,3})\)[ \u3000]*/u.exec(line.folded)
      ?? superscript(line.folded)
      ?? /^[(]?\*([0-9]{1,3})[)]?[ \u3000]+/u.exec(line.folded)
      ?? (line.raw.startsWith('＊') ? /^\*()[ \u3000]+/u.exec(line.folded) : null)
      ?? endnote(line.folded);
    if (match === null || match[0].length >= line.folded.length) return undefined;
    const label = /^(?:<sup>[0-9]+<\/sup>|[0-9]+\)|\[\^?[0-9]+\]|\(注[0-9]+\)|[⁰¹²³⁴-⁹]+|[(]?\*[0-9]*[)]?|[0-9]+)/u.exec(line.folded)![0].length;
    return { kind: 'footnote', labelLength: label, titleStart: match[0].length, ...(match[1] === '' ? {} : { number: Number(match[1]) }), runIn: true, ...(/^[0-9]/u.test(line.folded) && label === match[1]?.length ? { doubtful: true } : {}) };
  },
};
