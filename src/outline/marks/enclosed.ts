import { type Mark } from '../mark';

/** What stands in round brackets on a line of its own and is no heading: units, sources, dates, translations, ends, persons and places. */
const NO_TITLE = /^(?:単位|注|出典|出所|資料|参照|写真|図|表|仮訳|了|終|以上|続|略|案|別|抄|抜粋|敬称略|備考|同|問|答|[0-9a-z]|昭和|平成|令和|[一二三四五六七八九十]+$)|(?:[年月日]|決定|参照|のとおり|氏|君|大臣|訳|提供|撮影|掲載|時点|現在|関係)$|[:：,、。]/u;

/**
 * A heading in round brackets, as the government sets the lowest ones: a phrase alone on its line with a paragraph below. It counts only beside
 * others of its kind, and never above an article, whose caption it is.
 *
 * - `（港湾の強靱化）` beside `（物流の効率化）`
 * - not `（単位：億円）`, `（仮訳）`, `（令和五年三月三日閣議決定）`, `（山田大臣）`, `（THAAD）`
 */
export const enclosed: Mark = {
  system: '()',
  rank: 17.5,
  role: 'heading',
  opening: /^\(/u,
  read(line) {
    const match = /^\(([^()]{3,40})\)$/u.exec(line.folded);
    if (match === null || !line.aboveText || !/[\p{Script=Hiragana}\p{Script=Han}]/u.test(match[1]!) || NO_TITLE.test(match[1]!)) return undefined;
    return { kind: 'section', labelLength: 0, titleStart: 0, doubtful: true };
  },
};
