import { type Heading } from './headings';
import { type Mark } from './mark';
import { letters } from './marks/letters';
import { parenthesised } from './marks/parenthesised';
import { roman } from './marks/roman';
import { smallLetters } from './marks/small-letters';
import { smallRoman } from './marks/small-roman';

const inBrackets = (system: string): Mark => parenthesised.find((mark) => mark.system === system)!;

/** Numbers that are letters, too: each Roman system with the letters that are printed alike. */
const PAIRS: readonly (readonly [roman: Mark, letters: Mark])[] = [[roman, letters], [inBrackets('(i)'), inBrackets('(a)')], [smallRoman, smallLetters]];

/**
 * `(i)` is the ninth letter where `(h)` stands before it and no `(ii)` behind it, else the first Roman number; so with I, V and X in either
 * case. What comes next in one of the two systems decides, then what came before. Linear: one pass from the back, one from the front.
 */
export function withLettersInOrder(headings: readonly Heading[]): Heading[] {
  let read = [...headings];
  for (const [romanMark, letterMark] of PAIRS) {
    if (!read.some(({ mark }) => mark === romanMark)) continue;
    const next = nextOf(read, romanMark, letterMark);
    let lastLetter = 0;
    read = read.map((heading, index) => {
      if (heading.mark === letterMark) lastLetter = heading.number ?? 0;
      if (heading.mark !== romanMark) return heading;
      const letter = /^[(]?([ivx])[.)]?$/iu.exec(heading.label)?.[1]?.toLowerCase();
      const number = letter === undefined ? 0 : letter.charCodeAt(0) - 96;
      if (number === 0 || lastLetter !== number - 1) return heading;
      const later = next[index];
      if (later !== undefined && later.mark === romanMark && later.number === (heading.number ?? 0) + 1) return heading;
      lastLetter = number;
      return { ...heading, mark: letterMark, number };
    });
  }
  return read;
}

/** For each heading the next one of either system behind it. */
function nextOf(headings: readonly Heading[], ...marks: readonly Mark[]): (Heading | undefined)[] {
  const next = new Array<Heading | undefined>(headings.length);
  let later: Heading | undefined;
  for (let index = headings.length - 1; index >= 0; index--) {
    next[index] = later;
    if (marks.includes(headings[index]!.mark)) later = headings[index];
  }
  return next;
}
