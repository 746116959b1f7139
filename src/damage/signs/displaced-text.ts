import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** English of three words or more, put between Japanese letters without brackets or blanks. */
const PHRASE = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・])((?:[A-Z][A-Za-z-]+[, ]+)(?:(?:[A-Z][A-Za-z-]+|and|of|for|the|on)[, ]+){1,10}[A-Z][A-Za-z-]+)(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/uy;
const isCapital = unitSet(/[A-Z]/u);

/**
 * The English of an acronym that slipped from its note into the line: `偵察 (ISR) 活動…訓練・Intelligence, Surveillance and Reconnaissance演習` → 訓練・演習.
 * Its initials have to stand in brackets shortly before. The find covers the words on both sides.
 */
export const displacedText: Sign = ({ text: { raw } }) => matchesWhere(raw, isCapital, PHRASE).flatMap((match): Damage[] => {
  const initials = match[1]!.split(/[\s,]+/u).filter((word) => /^[A-Z]/u.test(word)).map((word) => word[0]).join('');
  if (!new RegExp(`[(（]${initials}[)）]`, 'u').test(raw.slice(Math.max(0, match.index - 400), match.index))) return [];
  const before = /(?:[\p{Script=Han}]+・?|[ァ-ヺー]+・?)$/u.exec(raw.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? '';
  const end = match.index + match[0].length;
  const after = /^(?:[\p{Script=Han}]+|[ァ-ヺー]+)/u.exec(raw.slice(end, end + 12))?.[0] ?? '';
  return [{ kind: 'displaced-text', span: { start: match.index - before.length, end: end + after.length }, corrected: `${before}${after}`, certainty: 'likely' }];
});
