import { placesOf } from '../../text/matches-where';
import { toRawSpan } from '../../text/running-text';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/**
 * Well-known wrong conversions and slips of Japanese typing: the words in which each is looked for, the whole slip, what is meant, and how
 * many kanji before the words it may take in. Only what can mean nothing else.
 */
const SLIPS: readonly (readonly [words: string, wrong: RegExp, right: string, kanji?: number])[] = [
  ['一同に', /一同に[会介](す(?:る)?|し)/uy, '一堂に会$1'], ['規定路線', /規定路線/uy, '既定路線'], ['と間で', /([\p{Script=Han}]{1,3})と間で/uy, '$1との間で', 3], ['主主主義', /([\p{Script=Han}]{0,24})主主主義([\p{Script=Han}]{0,24})/uy, '$1主主義$2', 24],
  ['してくべき', /([\p{Script=Han}]{1,24})してくべき/uy, '$1していくべき', 24], ['いうまもなく', /いうまもなく/uy, 'いうまでもなく'],
  ['異句同音', /異句同音/uy, '異口同音'], ['絶対絶命', /絶対絶命/uy, '絶体絶命'], ['厚顔無知', /厚顔無知/uy, '厚顔無恥'], ['短刀直入', /短刀直入/uy, '単刀直入'], ['危機一発', /危機一発/uy, '危機一髪'], ['興味深々', /興味深々/uy, '興味津々'],
  ['意味慎重', /意味慎重/uy, '意味深長'], ['価値感', /価値感/uy, '価値観'], ['万全の体勢', /万全の体勢/uy, '万全の態勢'], ['しずらい', /しずらい/uy, 'しづらい'], ['づつ', /づつ([、。のをにが])/uy, 'ずつ$1'],
  ['多いに', /多いに([\p{Script=Han}])/uy, '大いに$1'], ['をを', /をを/uy, 'を'],
];

/**
 * Slips of the source itself that every reader corrects in passing. They are read over wraps too.
 *
 * - `一同に会する` → 一堂に会する, `両国と間で` → 両国との間で, `をを` → を
 * - not `体制` for 態勢 and the like, where both can be meant
 */
export const slipsOfTheSource: Sign = ({ text: { running } }) => SLIPS.flatMap(([words, wrong, right, kanji = 0]) => {
  let last = 0;
  return placesOf(running.text, words).flatMap((place): Damage[] => {
    let start = place;
    while (start > last && place - start < kanji && /\p{Script=Han}/u.test(running.text.charAt(start - 1))) start--;
    wrong.lastIndex = start;
    const match = start < last ? null : wrong.exec(running.text);
    if (match === null) return [];
    last = wrong.lastIndex;
    return [{ kind: 'source-typo', span: toRawSpan(running, { start, end: last }), corrected: match[0].replace(new RegExp(wrong.source, 'u'), right), certainty: 'likely' }];
  });
});
