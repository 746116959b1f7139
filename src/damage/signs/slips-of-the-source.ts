import { toRawSpan } from '../../text/running-text';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** Well-known wrong conversions and slips of Japanese typing, each with what is meant. Only what can mean nothing else. */
const SLIPS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/一同に[会介](す(?:る)?|し)/gu, '一堂に会$1'], [/規定路線/gu, '既定路線'], [/([\p{Script=Han}]{1,3})と間で/gu, '$1との間で'], [/([\p{Script=Han}]*)主主主義([\p{Script=Han}]*)/gu, '$1主主義$2'], [/([\p{Script=Han}]+)してくべき/gu, '$1していくべき'], [/いうまもなく/gu, 'いうまでもなく'],
  [/異句同音/gu, '異口同音'], [/絶対絶命/gu, '絶体絶命'], [/厚顔無知/gu, '厚顔無恥'], [/短刀直入/gu, '単刀直入'], [/危機一発/gu, '危機一髪'], [/興味深々/gu, '興味津々'], [/意味慎重/gu, '意味深長'],
  [/価値感/gu, '価値観'], [/万全の体勢/gu, '万全の態勢'], [/しずらい/gu, 'しづらい'], [/づつ([、。のをにが])/gu, 'ずつ$1'], [/多いに([\p{Script=Han}])/gu, '大いに$1'], [/をを/gu, 'を'],
];

/**
 * Slips of the source itself that every reader corrects in passing. They are read over wraps too.
 *
 * - `一同に会する` → 一堂に会する, `両国と間で` → 両国との間で, `をを` → を
 * - not `体制` for 態勢 and the like, where both can be meant
 */
export const slipsOfTheSource: Sign = ({ text: { running } }) => SLIPS.flatMap(([wrong, right]) => [...running.text.matchAll(wrong)].map((match): Damage => ({
  kind: 'source-typo', span: toRawSpan(running, { start: match.index, end: match.index + match[0].length }), corrected: match[0].replace(new RegExp(wrong.source, 'u'), right), certainty: 'likely',
})));
