import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';

/** Things of the genre that are pointed back to by their noun. */
const NOUNS = '共同発表|共同声明|共同宣言|共同文書|報告書|報告|声明|宣言|提言|レポート|論文|演説|講演|談話|文書|白書|戦略|指針|合意|協定|条約|計画|会議|会合|会談|協議|セミナー|シンポジウム|フォーラム|委員会|小委員会|機構|協議プロセス|プロセス|プログラム|枠組み|構想|飛行場|基地|法|法案|国';
/** Nouns by which a text speaks of itself. */
const SELF = '提言|報告書|レポート|論文|声明|文書|白書|稿|書|戦略|指針|宣言|覚書|協定|条約|憲章';

const BACK = new RegExp(`(?<![\\p{Script=Han}])(同|この|今回の|両(?!国))(${NOUNS})(?![\\p{Script=Han}])`, 'uy');
const opensBack = unitSet(/[同こ今両]/u);
const TO_ITSELF = new RegExp(`(?<![\\p{Script=Han}0-9])本(${SELF})(?![\\p{Script=Han}])`, 'uy');
const opensItself = unitSet(/本/u);
const TO_A_LIST = /(?<![\p{Script=Han}0-9人件歳])以下(?=の(?:ような|とおり|通り|点|項目|措置)|に(?:示す|掲げる|述べる)|、)/uy;
const opensList = unitSet(/以/u);

/**
 * Pointers back and forward by a noun.
 *
 * - `同共同発表`, `同報告書`, `この演説`, `今回の報告書`, `両報告`, `本提言` (this text), `以下のような` before a list
 * - not `同国際機関` (the noun goes on), `同時`, `本日`, `100人以下`
 */
export const anaphora: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    for (const match of matchesWhere(running, opensBack, BACK)) {
      found.push({ type: 'anaphoric', span: spanOfMatch(match), targets: [{ kind: 'anaphoric', relation: { kind: 'antecedent', noun: match[2]! } }] });
    }
    for (const match of matchesWhere(running, opensItself, TO_ITSELF)) {
      found.push({ type: 'anaphoric', span: spanOfMatch(match), targets: [{ kind: 'anaphoric', relation: { kind: 'this-document' } }] });
    }
    for (const match of matchesWhere(running, opensList, TO_A_LIST)) {
      found.push({ type: 'anaphoric', span: spanOfMatch(match), targets: [{ kind: 'anaphoric', relation: { kind: 'following-list' } }] });
    }
    for (const match of running.matchAll(/\bthis (?:Treaty|Agreement|Convention|Statement|Declaration|Charter|paper|report|Report)\b/gu)) {
      found.push({ type: 'anaphoric', span: spanOfMatch(match), targets: [{ kind: 'anaphoric', relation: { kind: 'this-document' } }] });
    }
    return found;
  },
};
