import { toRawSpan } from '../../text/running-text';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** Kanji and marks that look like others between katakana: 一 and ― for ー, 口 for ロ, 力 for カ, ニ for 二 the other way round is a numeral. */
const LOOKALIKES: Readonly<Record<string, string>> = { 一: 'ー', '―': 'ー', '—': 'ー', '‐': 'ー', '−': 'ー', 口: 'ロ', 力: 'カ', 工: 'エ', 夕: 'タ', 卜: 'ト', 八: 'ハ', 二: 'ニ', 才: 'オ' };
/** A kanji of this look between katakana; single kanji between words of katakana exist (工, 力), so both neighbours must be katakana. */
const IN_KATAKANA = /(?<=[ァ-ヺー])([一―—‐−口力工夕卜八二才])(?=[ァ-ヺー])/gu;
/** A dash within a designation: `SM―3`, `F―15`. */
const IN_DESIGNATION = /(?<![A-Za-z0-9])([A-Z]{1,5})([―—−])([0-9]{1,4}[A-Z]{0,2})(?![A-Za-z0-9])/gu;
/** Letters within a year: `2O24年`, `l990年`. */
const IN_YEAR = /(?<![A-Za-z0-9])(?=[0-9]*[Ol])(?:[1l]9|2[0O])[0-9Ol]{2}(?=年|s?[ ,.;)])/gu;
/** English words in which m was read for rn; none of them is a word. */
const RN = /\b(?:[Gg]ovem(?=ment|or|ance|ing|ed\b)|[Ii]ntem(?=ational|al\b|et\b)|[Ee]xtem(?=al)|(?:[Nn]orth|[Ss]outh|[Ww]est|[Ee]ast)em\b|[Cc]oncem(?=s?\b|ed\b|ing\b)|[Pp]attem(?=s?\b)|[Mm]odemi(?=[sz]))[a-z]*/gu;
/** Letters that were set as one: ﬁ, ﬂ, ﬀ, ﬃ, ﬄ, ﬆ. */
const LIGATURE = /(?<![A-Za-z])[A-Za-z]*[\ufb00-\ufb06][A-Za-z\ufb00-\ufb06]*/gu;
/** A text with more of them is set so throughout. */
const FEW_LIGATURES = 8;
/** Radicals and compatibility forms that print as kanji and match none. */
const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/**
 * Characters that recognition or a font table took for others.
 *
 * - `プ一チン` → ー, `カ口リー` → ロ, `SM―3` → `SM-3`, `⼈` (U+2F08, a radical) → 人
 * - `2O24年` → 2024, `govemment` → government, `eﬀort` → effort
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
  const inYears = [...raw.matchAll(IN_YEAR)].map((match): Damage => found(match, match[0].replace(/O/gu, '0').replace(/l/gu, '1'), 'likely'));
  const inWords = [...raw.matchAll(RN)].map((match): Damage => found(match, match[0].replace(/(?<=.)m/u, 'rn'), 'likely'));
  const ligatures = [...raw.matchAll(LIGATURE)];
  const inLigatures = ligatures.map((match): Damage => found(match, match[0].normalize('NFKC'), ligatures.length > FEW_LIGATURES ? 'usual' : 'sure'));
  return [...inKatakana, ...designations, ...radicals, ...inYears, ...inWords, ...inLigatures];
};

function found(match: RegExpMatchArray, corrected: string, certainty: Damage['certainty']): Damage {
  return { kind: 'misread-character', span: { start: match.index!, end: match.index! + match[0].length }, corrected, certainty };
}
