import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** What a text does more often than this is its way of writing. */
const RARE = 3;

/** What stands before a blank (the first group, as far as the find reaches back) and behind it; tried where a blank follows Japanese. */
const patterns: readonly RegExp[] = [
  // 兵器、 システム
  /(?<=((?:[\p{Script=Han}]{1,24}|[ァ-ヺー]{1,24}|[ぁ-ゖ]{1,4})[、。])) +([\p{Script=Han}]{1,24}|[ァ-ヺー]{1,24}|[ぁ-ゖ]{1,4})/uy,
  // 序 論 as a line of its own
  /(?<=^[【［]?(\p{Script=Han})) +(\p{Script=Han})(?=[】］]?[ \u3000]*$)/muy,
  // トラック 1.5
  /(?<=([ァ-ヺー]{2,24})) ([0-9]{1,9}\.[0-9]{1,9})(?![0-9.])/uy,
  // 協 力: within a word of kanji, between kana
  /(?<=[\u3041-\u3096、。](\p{Script=Han})) (\p{Script=Han})(?=[\u3041-\u3096、。])/uy,
];

/**
 * Blanks where Japanese has none, in texts that have few of them.
 *
 * - `装備、 能力` → 装備、能力; `序 論` → 序論; `第1.5 トラック`-like `トラック 1.5` → トラック1.5
 * - not the blanks around half-width digits and letters, which many texts set throughout; not ideographic blanks, which part names
 */
export const strayBlanks: Sign = ({ text: { raw } }) => {
  const blanks = blanksBehindJapanese(raw);
  return patterns.flatMap((pattern) => {
    const found: Damage[] = [];
    let last = 0;
    for (const blank of blanks) {
      pattern.lastIndex = blank;
      const match = pattern.exec(raw);
      if (match === null || blank - match[1]!.length < last) continue;
      last = pattern.lastIndex;
      found.push({ kind: 'stray-blank', span: { start: blank - match[1]!.length, end: last }, corrected: `${match[1]}${match[2]}`, certainty: 'likely' });
      if (found.length > RARE) return [];
    }
    return found;
  });
};

function blanksBehindJapanese(raw: string): number[] {
  const blanks: number[] = [];
  for (let at = raw.indexOf(' ', 1); at > 0; at = raw.indexOf(' ', at + 1)) if (raw.charCodeAt(at - 1) >= 0x3001) blanks.push(at);
  return blanks;
}
