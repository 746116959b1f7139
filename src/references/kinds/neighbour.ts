import { readNumeral } from '../../text/numerals';
import { type FoundReference, type FoundTarget, type ReferenceKind, spanOfMatch } from '../found-reference';

const PARTS = '条|項|号|章|節|編';
/** 前条第二項, 前項第二号イ, 次条, 前二項, 前三条, 前各号; a paragraph and item behind an article name its part. */
const NEAR = new RegExp(`(?:(?<![\\p{Script=Han}])|(?<=(?:^|\\n)[一二三四五六七八九十]{1,3}))(前|次)(各|[二三四五六七八九十])?(${PARTS})(?:第([一二三四五六七八九十0-9]{1,3})項)?(?:第([一二三四五六七八九十0-9]{1,3})号([イロハニホヘトチリ](?![\\p{Script=Katakana}\\p{Script=Hiragana}]{2}))?)?(?![\\p{Script=Han}])`, 'gu');
/** The same where another pointer or a connecting word in kanji stands before it: 及び前条, 第一条から前条まで. */
const BEHIND_WORD = /(?:及び|又は|並びに|若しくは|附則|同条|第[一二三四五六七八九十0-9]+[条項号])$/u;
const NEAR_BEHIND = new RegExp(`(?<=及|並|又|若|附則|[条項号])(前|次)(各|[二三四五六七八九十])?(${PARTS})(?![\\p{Script=Han}])`, 'gu');
const FARTHEST_STEP = 10;

/**
 * Parts named by their place beside the pointer.
 *
 * - `前条`, `次項`, `前二項` (the two before), `前各号`, `次条第一項`, `前章`, `次節`
 * - not `前項目`, `次号機`, `事前条件`, `次節約`
 */
export const neighbour: ReferenceKind = {
  find: (running) => [
    ...[...running.matchAll(NEAR)],
    ...[...running.matchAll(NEAR_BEHIND)].filter((match) => BEHIND_WORD.test(running.slice(Math.max(0, match.index - 8), match.index))),
  ].map((match): FoundReference => {
    const [, side, count, division, paragraph, item, subitem] = match;
    const steps = count === undefined || count === '各' ? 1 : Math.min(FARTHEST_STEP, readNumeral(count) ?? 1);
    const statute = /[条項号]/u.test(division!);
    const kind = statute ? 'article' as const : 'section' as const;
    const targets = Array.from({ length: steps }, (_, index): FoundTarget => ({
      kind,
      ...(paragraph === undefined ? {} : { paragraph: String(readNumeral(paragraph)) }),
      ...(item === undefined ? {} : { item: String(readNumeral(item)) }),
      ...(subitem === undefined ? {} : { subitem }),
      relation: { kind: 'neighbour', division: division!, step: side === '前' ? index - steps : index + 1 },
    }));
    return { type: kind, span: spanOfMatch(match), targets };
  }),
};
