import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';
import { DATES, NOUN_ENDS } from './document-words';

const EVENT = '会談|会合|会議|協議|サミット|対話|演習|訓練|シンポジウム|セミナー|フォーラム';
const DATED = new RegExp(`${DATES}((?:「[^」\\n]{1,20}」)?(?:[\\p{Script=Han}\\p{Script=Katakana}ー・A-Z]{0,16})(?:${EVENT}))${NOUN_ENDS}`, 'gu');
const ENGLISH = /\b(?:the )?((?:[A-Z][A-Za-z.+-]* ){1,6}(?:Meeting|Summit|Dialogue|Conference)) (?:of|in|on|held (?:on|in)) (?:[A-Z][a-z]+ (?:[0-9]{1,2}, )?)?[0-9]{4}/gu;

/**
 * A dated meeting: a reference where the text tells of it under a heading of its own (told by the outline and the date), else none.
 *
 * - `同年4月の日米首脳会談`, `2011年6月の「2+2」会合`, `the Foreign Ministers’ Meeting of May 2023`
 * - not `年次会議`, `2011年の会談録`
 */
export const event: ReferenceKind = {
  find: (running) => [...running.matchAll(DATED), ...running.matchAll(ENGLISH)].map((match): FoundReference => ({
    type: 'section', span: spanOfMatch(match), onlyIfResolved: true, targets: [{ kind: 'section', relation: { kind: 'event', name: match[1]! } }],
  })),
};
