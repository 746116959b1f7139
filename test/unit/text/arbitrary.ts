import fc from 'fast-check';

/** Pieces of which texts of the trade are made, the awkward ones included. */
const pieces = [
  '日米安全保障協議委員会', '拡大抑', '止を強化する。', 'ＳＣＣ', 'SCC', '２＋２', '「2+2」', '①', 'Ⅲ', 'ｶﾞｲﾄﾞﾗｲﾝ', 'か\u3099', 'ﬁnal', '𠮷野家', '😀😀',
  ' ', '　', '\u00a0', '\t', '\f', '\u200b', '\ufeff', '-', '―', '〜', 'co-', 'the Treaty', '2 月 10日', '【序論】', '参照 資料23', '\ud800', '\0',
  '\n', '\r\n', '\r', '\n\n', '\n \n', '\n　', '\u2028', '。', '、',
];

/** A text of up to 60 such pieces. */
export const policyTexts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

/** Any text at all. */
export const anyTexts = fc.oneof(policyTexts, fc.string({ unit: 'binary', maxLength: 200 }));
