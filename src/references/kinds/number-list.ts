import { readNumeral } from '../../text/numerals';

const MOST_IN_RANGE = 50;
const SEPARATORS = /(, and |, or | and | or | to | through |, |、|及び|および|並びに|又は|または|と|から|乃至|ないし|・|~|-(?=[0-9IVXA-H]))/u;

/** Numbers of a printed list, ranges written out: `42~44` → 42, 43, 44; `5 and 6` → 5, 6; `A to C` → A, B, C; `II and III` → 2, 3; others as printed. */
export function numberList(printed: string, hyphens: 'as ranges' | 'keep hyphens' = 'as ranges'): string[] {
  const separators = hyphens === 'keep hyphens' ? /(, and |, or | and | or | to | through |, )/u : SEPARATORS;
  const numbers: string[] = [];
  let range = false;
  for (const piece of printed.split(separators)) {
    if (/^(?: to | through |から|乃至|ないし|~|-)$/u.test(piece)) range = true;
    else if (piece !== '' && !/^(?:, and |, or | and | or |, |、|及び|および|並びに|又は|または|と|・)$/u.test(piece)) {
      const number = arabic(piece);
      const last = numbers.at(-1);
      if (range && last !== undefined) numbers.push(...between(last, number));
      numbers.push(number);
      range = false;
    }
  }
  return [...new Set(numbers)];
}

/** A number in Arabic digits where it is one: 三 → 3, IV → 4; `A`, `Ⅲ-2` and `1.2` stay. */
export function arabic(number: string): string {
  const value = readNumeral(number);
  // A single C or D is a letter of an enumeration, not a hundred.
  return value === undefined || /^[CDLM]$/u.test(number) ? number : String(value);
}

function between(first: string, last: string): string[] {
  const letters = /^[A-Z]$/u.test(first) && /^[A-Z]$/u.test(last);
  const [from, to] = letters ? [first.charCodeAt(0), last.charCodeAt(0)] : [Number(first), Number(last)];
  if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > MOST_IN_RANGE) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => (letters ? String.fromCharCode(from + index + 1) : String(from + index + 1)));
}
