import { type Mark } from '../mark';

/**
 * A run-in heading in bold: the first words of a paragraph.
 *
 * - `**Purpose.** This guidance…`, `**Cooperation**: The Parties…`, `**目的** この指針は、…`
 * - not `**Note** that`, `**参照** 資料1`, a paragraph all in bold
 */
export const runInBold: Mark = {
  system: '**.',
  rank: 10,
  role: 'heading',
  opening: /^\*/u,
  read(line) {
    const match = /^\*\*([^*]{2,80}?)\*\*([.:：。]?)[ \u3000]+(?=[\p{Lu}(「“"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u.exec(line.raw);
    if (match === null) return undefined;
    // In English the stop makes it a heading; emphasis has none.
    const stopped = match[2] !== '' || /[.:：。]$/u.test(match[1]!);
    if (!stopped || /^(?:参照|注|Note|Source|出典)/u.test(match[1]!)) return undefined;
    return { kind: 'section', labelLength: 0, titleStart: 2, titleEnd: 2 + match[1]!.length };
  },
};
