import { type Damage } from '../damage';
import { type Sign } from '../sign';
import { printedLines } from './printed-lines';

const LINK = '(?:(?:この|前|次|先)の?(?:項目|ページ|節|章|記事)(?:に|へ)(?:戻る|進む)?|(?:ページ|頁)の?(?:先頭|トップ|上部)(?:へ|に)(?:戻る)?|トップ(?:ページ)?(?:へ|に)?(?:戻る)?|目次(?:へ|に)戻る|本文へ(?:移動)?|メニューを(?:開く|閉じる)|印刷(?:する|用ページ)|'
  + 'home|back to (?:top|contents)|skip to (?:main )?content|previous(?: page)?|next(?: page)?|print(?: this page)?|share(?: this)?|top of page)';
const NAVIGATION = new RegExp(`^[\\[［<＜«≪▲△↑←→▶ 　]*${LINK}(?:[\\]］>＞»≫▲△↑←→ 　|｜/・]+${LINK})*[\\]］>＞»≫▲△↑←→ 　]*$`, 'iu');
/** Lines of navigation are short. */
const LONGEST = 120;

/**
 * Links of a web page that were copied with its text: a line of nothing else.
 *
 * - `前の項目に戻る     次の項目に進む`, `ページの先頭へ`, `Back to top`
 * - not `前の項目に戻ると、…`, `Next, the Allies…`, `本文へ`-less prose
 */
export const navigationResidue: Sign = ({ text }) => printedLines(text).flatMap(({ span }): Damage[] => {
  if (span.end - span.start > LONGEST || !NAVIGATION.test(text.raw.slice(span.start, span.end))) return [];
  return [{ kind: 'navigation-residue', span, corrected: '', certainty: 'likely' }];
});
