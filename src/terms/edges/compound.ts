import { isDigit, isKanji, isKatakana, isLatinLetter } from '../matching-form';
import { type Candidate } from './edge';

const LONGEST = 14;

/** The compound that goes on to the left of a candidate: 中国 of 中国外務省. It ends at a blank of the raw text: cells of a table stand side by side. */
export function compoundBefore({ text, start, isParted }: Candidate): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && isCompoundLetter(text.charCodeAt(from - 1)) && !isParted(from)) from--;
  return text.slice(from, start);
}

function isCompoundLetter(unit: number): boolean {
  return isKanji(unit) || isKatakana(unit) || unit === 0x30fb || isLatinLetter(unit) || isDigit(unit);
}
