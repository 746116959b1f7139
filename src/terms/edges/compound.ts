import { type Candidate } from './edge';

const LETTER = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]/u;
const LONGEST = 14;

/** The compound that goes on to the left of a candidate: 中国 of 中国外務省. It ends at a blank of the raw text: cells of a table stand side by side. */
export function compoundBefore({ text, start, isParted }: Candidate): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && !isParted(from) && LETTER.test(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}
