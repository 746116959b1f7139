import { toRawSpan } from '../../text/running-text';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** Kanji and marks that look like others between katakana: 一 and ― for ー, 口 for ロ, 力 for カ, ニ for 二 the other way round is a numeral. */
const LOOKALIKES: Readonly<Record<string, string>> = { 一: 'ー', '―': 'ー', '—': 'ー', '‐': 'ー', '−': 'ー', 口: 'ロ', 力: 'カ', 工: 'エ', 夕: 'タ', 卜: 'ト', 八: 'ハ', 二: 'ニ', 才: 'オ' };
/** A kanji of this look between katakana; single kanji between words of katakana exist (工, 力), so both neighbours must be katakana. */
const IN_KATAKANA = /(?<=[ァ-ヺー])([一―—‐−口力工夕卜八二才])(?=[ァ-ヺー])/gu;
/** A dash within a designation: `SM―3`, `F―15`. */
const IN_DESIGNATION = /(?<![A-Za-z0-9])([A-Z]{1,5})([―—−])([0-9]{1,4}[A-Z]{0,2})(?![A-Za-z0-9])/gu;
/** Radicals and compatibility forms that print as kanji and match none. */
const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/**
 * Characters that recognition or a font table took for others.
 *
 * - `プ一チン` → ー, `カ口リー` → ロ, `SM―3` → `SM-3`, `⼈` (U+2F08, a radical) → 人
 * - not `第一サービス`, `データ一覧` (a word begins), `2010―2015` (a range)
 */
export const misreadCharacters: Sign = ({ text }) => {
  const { running, raw } = text;
  const inKatakana = [...running.text.matchAll(IN_KATAKANA)].flatMap((match): Damage[] => {
    const word = /^[ァ-ヺー]+/u.exec(running.text.slice(match.index + 1, match.index + 20))![0];
    const span = toRawSpan(running, { start: match.index, end: match.index + 1 + word.length });
    return [{ kind: 'misread-character', span, corrected: `${LOOKALIKES[match[1]!]}${word}`, certainty: 'sure' }];
  });
  const designations = [...raw.matchAll(IN_DESIGNATION)].map((match): Damage => ({
    kind: 'misread-character', span: { start: match.index, end: match.index + match[0].length }, corrected: `${match[1]}-${match[3]}`, certainty: 'likely',
  }));
  const radicals = [...raw.matchAll(RADICALS)].flatMap((match): Damage[] => {
    const corrected = match[0].normalize('NFKC');
    return corrected === match[0] ? [] : [{ kind: 'misread-character', span: { start: match.index, end: match.index + 1 }, corrected, certainty: 'sure' }];
  });
  return [...inKatakana, ...designations, ...radicals];
};
