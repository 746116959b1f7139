import { type Mark } from '../mark';

/**
 * Unnumbered headings that every text of the genre uses, alone on their line; blanks between their letters do not matter.
 *
 * - `序 論`, `はじめに`, `おわりに`, `Introduction`, `EXECUTIVE SUMMARY`, `Conclusion`
 * - not `はじめに、両首脳は…`, `Introduction of new systems`
 */
const NAMES = new Set([
  '序', '序論', '序文', '序章', '前文', 'はじめに', '巻頭言', '要旨', '要約', '概要', '背景', '本論', '結論', '結語', '結び', 'むすび', 'おわりに', '終わりに', '終章', 'まとめ', '提言', '参考文献', '参考資料', '注', '注釈', '脚注', '後注', '付録', '別紙', '別添',
  'introduction', 'preface', 'foreword', 'preamble', 'abstract', 'summary', 'executive summary', 'background', 'conclusion', 'conclusions', 'recommendations', 'references', 'bibliography', 'acknowledgements', 'acknowledgments', 'notes', 'endnotes', 'footnotes', 'overview', 'key findings', 'key points',
]);

export const named: Mark = {
  system: 'named',
  rank: 8,
  role: 'heading',
  opening: new RegExp(`^[${[...new Set([...NAMES].map((name) => name[0]))].join('')}]`, 'iu'),
  read(line) {
    const text = line.folded.replace(/[:：]$/u, '');
    const bare = /^[\x20-\x7e]+$/u.test(text) ? text.toLowerCase() : text.replace(/[ \u3000]/gu, '');
    return NAMES.has(bare) ? { kind: 'chapter', labelLength: 0, titleStart: 0 } : undefined;
  },
};
