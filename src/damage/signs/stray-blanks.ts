import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** What a text does more often than this is its way of writing. */
const RARE = 3;

const patterns: readonly { readonly pattern: RegExp; readonly corrected: (match: RegExpMatchArray) => string }[] = [
  // 兵器、 システム
  { pattern: /([\p{Script=Han}]+|[ァ-ヺー]+|[ぁ-ゖ]{1,4})([、。]) +([\p{Script=Han}]+|[ァ-ヺー]+|[ぁ-ゖ]{1,4})/gu, corrected: (match) => `${match[1]}${match[2]}${match[3]}` },
  // 序 論 as a line of its own
  { pattern: new RegExp('(?<=^[【［]?)(\\p{Script=Han}) +(\\p{Script=Han})(?=[】］]?[ \\u3000]*$)', 'gmu'), corrected: (match) => `${match[1]}${match[2]}` },
  // トラック 1.5
  { pattern: /([ァ-ヺー]{2,}) ([0-9]+\.[0-9]+)(?![0-9.])/gu, corrected: (match) => `${match[1]}${match[2]}` },
  // 協 力: within a word of kanji, between kana
  { pattern: /(?<=[\u3041-\u3096、。])([\p{Script=Han}]) ([\p{Script=Han}])(?=[\u3041-\u3096、。])/gu, corrected: (match) => `${match[1]}${match[2]}` },
];

/**
 * Blanks where Japanese has none, in texts that have few of them.
 *
 * - `装備、 能力` → 装備、能力; `序 論` → 序論; `第1.5 トラック`-like `トラック 1.5` → トラック1.5
 * - not the blanks around half-width digits and letters, which many texts set throughout; not ideographic blanks, which part names
 */
export const strayBlanks: Sign = ({ text }) => patterns.flatMap(({ pattern, corrected }) => {
  const matches = [...text.raw.matchAll(pattern)];
  if (matches.length > RARE) return [];
  return matches.map((match): Damage => ({ kind: 'stray-blank', span: { start: match.index, end: match.index + match[0].length }, corrected: corrected(match), certainty: 'likely' }));
});
