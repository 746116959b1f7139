import { type FoundReference, type FoundTarget, type ReferenceKind, type Relation, spanOfMatch } from '../found-reference';

/** Things of the genre that are pointed back to by their noun. */
export const NOUNS = 'イニシアティブ|ガイドライン|シンポジウム|協議プロセス|プロジェクト|フォーラム|プログラム|共同発表|共同声明|共同宣言|共同文書|レポート|サミット|セミナー|小委員会|プロセス|センター|報告書|議定書|委員会|協議会|理事会|枠組み|飛行場|演習場|駐屯地|報告|声明|宣言|提言|論文|演説|講演|談話|文書|白書|戦略|指針|合意|協定|条約|憲章|決議|計画|大綱|会議|会合|会談|協議|機構|構想|事業|空港|港湾|基地|施設|法案|調査|研究|制度|基金|法';
/** Only in these is 本 a pointer back; of documents it means the text itself. */
const PROCEEDINGS = 'イニシアティブ|シンポジウム|協議プロセス|フォーラム|プログラム|セミナー|プロセス|枠組み|会議|会合|会談|協議|構想|事業|演習|訓練';
/** この and その point to anything just said: only of these do they send back to a name. */
const NAMED = 'シンポジウム|共同発表|共同声明|共同宣言|レポート|セミナー|報告書|報告|声明|宣言|提言|論文|演説|講演|談話|白書|指針|合意|会議|会合|会談';
const NOT_BEFORE = '(?<![\\p{Script=Han}\\p{Script=Katakana}])';
const NOT_BEHIND = '(?![\\p{Script=Han}\\p{Script=Katakana}])';

const FORMS: readonly { readonly pattern: RegExp; relation(match: RegExpMatchArray): Relation }[] = [
  { pattern: new RegExp(`${NOT_BEFORE}(?:同|当該|前記|上記の?|前述の|上述の|先述の|先の)((?:${NOUNS}))${NOT_BEHIND}`, 'gu'), relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'last' }) },
  { pattern: new RegExp(`(?<![そこ\\p{Script=Han}])(?:こ|そ)の(${NAMED})${NOT_BEHIND}`, 'gu'), relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'last' }) },
  { pattern: new RegExp(`${NOT_BEFORE}両(${NAMED}|演習|基地|法|条約|協定)${NOT_BEHIND}`, 'gu'), relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'both' }) },
  { pattern: new RegExp(`(?<![前\\p{Script=Han}])今(?:回|次)の?(${NAMED})${NOT_BEHIND}`, 'gu'), relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'topic' }) },
  { pattern: new RegExp(`(?<![\\p{Script=Han}0-9])本(${PROCEEDINGS})${NOT_BEHIND}`, 'gu'), relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'topic' }) },
  { pattern: new RegExp(`${NOT_BEFORE}冒頭の([\\p{Script=Han}\\p{Script=Katakana}ー・]{0,12}?)(?:の)?((?:基調)?(?:${NAMED}))${NOT_BEHIND}`, 'gu'), relation: ([, words, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'first', words: words! }) },
  // Any noun in katakana, also misspelt: its antecedent decides.
  { pattern: /(?<![\p{Script=Han}\p{Script=Katakana}])同([\p{Script=Katakana}ー・]{4,})(?![\p{Script=Han}])/gu, relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'last' }) },
  { pattern: /(?<![\p{Script=Han}\p{Script=Katakana}])同国(?![\p{Script=Han}])/gu, relation: () => ({ kind: 'country' }) },
];

/**
 * Pointers back by a noun.
 *
 * - `同共同発表`, `同報告書`, `この演説`, `今回の報告書`, `両報告` (the last two), `本会議`, `冒頭の日本側基調演説`, `同国`
 * - not `同国際機関` (the noun goes on), `同時`, `同盟`, `同法人`, `両国`, `第三国`, `本国会`, `合同委員会`
 */
export const pointerBack: ReferenceKind = {
  find: (running) => FORMS.flatMap(({ pattern, relation }) => [...running.matchAll(pattern)].map((match): FoundReference => {
    const target: FoundTarget = { kind: 'anaphoric', relation: relation(match) };
    return { type: 'anaphoric', span: spanOfMatch(match), targets: [target] };
  })),
};
