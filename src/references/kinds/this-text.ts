import { type FoundReference, type FoundTarget, type ReferenceKind, spanOfMatch } from '../found-reference';

/** Nouns by which a text speaks of itself. */
const SELF = '提言書?|報告書|レポート|論文|論考|声明|文書|白書|稿|書|戦略|指針|宣言|覚書|協定|条約|憲章|共同声明|共同発表|計画|大綱|法律|議定書|ガイドライン|決議';
const JAPANESE = new RegExp(`(?<![\\p{Script=Han}0-9])本(${SELF})(の各論)?(?![\\p{Script=Han}])`, 'gu');
/** この法律 in a statute, この条約, この協定: statutes say この of themselves and mean nothing else. */
const STATUTE = /この(?:法律|条約|協定|憲章|議定書|規約|政令|省令|憲法|規則)(?![\p{Script=Han}])/gu;
const ENGLISH = /\b[Tt]his (?:Treaty|Agreement|Convention|Statement|Joint Statement|Declaration|Charter|Protocol|Regulation|Directive|Strategy|White Paper|Report|report|paper|Paper|order|Order|Act|Memorandum|memorandum|Arrangement|document|Guidance|guidance)\b(?<!\b(?:[Ss]ections?|[Aa]rticles?|[Pp]aragraphs?|[Pp]arts?|[Cc]hapters?) [A-Za-z0-9(), ]{1,24} of [Tt]his [A-Za-z]+)|\b(?:the present (?:Treaty|Convention|Charter|Agreement|Protocol))\b/gu;

/**
 * The text itself.
 *
 * - `本提言`, `本白書`, `本協定`, `この法律`, `this Treaty`, `the present Charter`; `本提言の各論`: its detailed part
 * - not `日本書`, `本国`, `本部`, `基本計画`, `これ`
 */
export const thisText: ReferenceKind = {
  find: (running) => [...running.matchAll(JAPANESE), ...running.matchAll(STATUTE), ...running.matchAll(ENGLISH)].map((match): FoundReference => {
    const relation: FoundTarget['relation'] = match[2] === undefined ? { kind: 'this-document' } : { kind: 'next-part' };
    return { type: 'anaphoric', span: spanOfMatch(match), targets: [{ kind: 'anaphoric', relation }] };
  }),
};
