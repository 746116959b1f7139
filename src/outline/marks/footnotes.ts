import { type Mark } from '../mark';

/**
 * Footnotes at the place where they are printed.
 *
 * - `<sup>1</sup> 前回は、…`, `1)<https://example.jp/>参照`, `[3] Joint Statement of…`, `¹ See…`
 * - not `訪問した<sup>1</sup>。` (a mark in a sentence), `1) 背景` (a numbered heading)
 */
export const footnotes: Mark = {
  system: 'footnote',
  rank: 22,
  role: 'leaf',
  opening: /^[<0-9[]/u,
  read(line) {
    const match = /^<sup>([0-9]{1,3})<\/sup>[ \u3000]*/u.exec(line.folded)
      ?? /^([0-9]{1,3})\)[ \u3000]*(?=<?https?:)/u.exec(line.folded)
      ?? /^\[([0-9]{1,3})\][ \u3000]+/u.exec(line.folded)
      ?? /^\[\^([0-9]{1,3})\]:[ \u3000]*/u.exec(line.folded);
    if (match === null) return undefined;
    const label = /^(?:<sup>[0-9]+<\/sup>|[0-9]+\)|\[\^?[0-9]+\])/u.exec(line.folded)![0].length;
    return { kind: 'footnote', labelLength: label, titleStart: match[0].length, number: Number(match[1]), runIn: true };
  },
};
