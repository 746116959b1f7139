import { type Mark } from '../mark';

/** How a heading without any mark is set; sections of one style are siblings. */
export const CAPITALS = 0;
export const PLAIN_WORDS = 1;

const LATIN = /^["'(]?[A-Z][A-Za-z\u00c0-\u024f0-9 ,'"&:()/!?-]{2,78}$/u;
/** Bylines, dates, captions, formulas, the ends of clauses, speakers (`Q: What next?`). */
const NO_LATIN_TITLE = /[,:;)-]$|^(?:By|From|To|Photo|Source|Sources|Date|Dear|Sincerely|Figure|Table|Page|End)\b|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* [0-9]|^\(|^(?:[A-Z]|[A-Z][A-Z .'-]+):|\b(?:[0-9]{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2},?)? [0-9]{4}$/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Z「][^。、,，:：\t]{1,28}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」）)?？]$/u;
const NO_JAPANESE_TITLE = /^(?:参照|参考|資料|出典|写真|図|表|注|以上|前の|次の)|[0-9一二三四五六七八九十元][年月日](?:\(.\))?$|^(?:令和|平成|昭和)/u;

/**
 * A short line without any mark, set apart by blank lines between paragraphs. One alone may be a caption or debris: a text has several of
 * a style or none (see `withEvidence`).
 *
 * - `THE STRATEGIC SETTING`, `Maritime Competition`, `What comes next?`, `海洋情勢`
 * - not `By Jane Doe` under a title, `May 3, 2024`, `Norhaven, 9 October 2018`, `以上`, `参照 資料1`, `Q: What next?`, a line that ends as a sentence or a clause does
 */
export const parted: Mark = {
  system: 'parted',
  rank: 10,
  role: 'heading',
  opening: /^[A-Z"'(「\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  read(line) {
    if (!line.isolated || line.continued || line.level > 0 || line.raw.length > 80) return undefined;
    const latin = LATIN.test(line.folded) && !NO_LATIN_TITLE.test(line.folded) && line.folded.split(' ').length <= 12;
    const japanese = !latin && JAPANESE.test(line.raw) && !NO_JAPANESE_TITLE.test(line.folded);
    if (!latin && !japanese) return undefined;
    return { kind: 'section', labelLength: 0, titleStart: 0, subrank: styleOf(line.folded) };
  },
};

/** Letters of one case, at least four, are capitals; so `NATO` is one, `G7` none. */
export function styleOf(folded: string): number {
  return /[A-Z][^a-z]*[A-Z][^a-z]*[A-Z]/u.test(folded) && !/[a-z\u3040-\u9fff]/u.test(folded) ? CAPITALS : PLAIN_WORDS;
}
