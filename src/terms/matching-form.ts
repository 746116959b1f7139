import { foldWidth } from '../text/width';

/**
 * The form in which names and texts are compared. Of running text (or a name) everything is left out in which spellings of one name differ:
 * blanks, middle dots, quotation marks, Markdown's asterisks, hyphens in Latin words, the dots of U.S., the long-vowel mark at the end of a
 * katakana run (サイバー・セキュリティー = サイバーセキュリティ); case is folded. Line and cell borders stay and match nothing.
 */
export interface MatchingForm {
  /** UTF-16 units of the form. */
  readonly units: Uint16Array;
  /** For each unit: its index in the source string. */
  readonly origins: Uint32Array;
}

const LONG_VOWEL = 0x30fc;
const SKIPPED: ReadonlySet<number> = new Set([...' ・･「」『』“”"‘’\'〝〟*'].map((character) => character.charCodeAt(0)));

/** One pass over running text; linear. */
export function matchingForm(source: string): MatchingForm {
  const units = new Uint16Array(source.length);
  const origins = new Uint32Array(source.length);
  let length = 0;
  let before = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (!isPlainCjk(unit)) {
      if (isLeftOut(source, at, unit, before)) continue;
      units[length] = lower(unit);
    } else units[length] = unit;
    origins[length++] = at;
    before = unit;
  }
  return { units: units.subarray(0, length), origins: origins.subarray(0, length) };
}

/** The matching form of a name as a glossary gives it (not yet width-folded). */
export function nameForm(name: string): string {
  return String.fromCharCode(...matchingForm(foldWidth(name).replace(/\s+/gu, ' ')).units);
}

/** Kana and kanji that are never left out and have no case: nearly all of a Japanese text. */
function isPlainCjk(unit: number): boolean {
  return (unit > LONG_VOWEL && unit < 0xa000) || (unit > 0x3040 && unit < 0x30fb);
}

/** `before`: the last unit that was not left out. */
function isLeftOut(source: string, at: number, unit: number, before: number): boolean {
  if (unit > 0x30fc || (unit > 0x7f && unit < 0x2018)) return false;
  if (SKIPPED.has(unit)) return true;
  if (unit === LONG_VOWEL) return isKatakana(before) && !isKatakana(nextKept(source, at));
  if (unit === 0x2d) return isHyphen(source, at);
  return unit === 0x2e && isInitialDot(source, at);
}

/** The next unit that is not skipped: the run サイバー・セキュリティ goes on behind its middle dot. */
function nextKept(source: string, at: number): number {
  let next = at + 1;
  while (SKIPPED.has(source.charCodeAt(next))) next++;
  return next < source.length ? source.charCodeAt(next) : 0;
}

/** Between letters or digits of which at least one is a letter: stand-off, SM-3, U.S.-Japan; not 3-5, not a dash between blanks. */
function isHyphen(source: string, at: number): boolean {
  const [left, right] = [source.charCodeAt(at - 1), source.charCodeAt(at + 1)];
  const letterLeft = isLatinLetter(left) || (left === 0x2e && isLatinLetter(source.charCodeAt(at - 2)));
  return (letterLeft && (isLatinLetter(right) || isDigit(right))) || (isDigit(left) && isLatinLetter(right));
}

/** Behind a single letter: the dots of U.S. and of U.N., not that of `end.` */
function isInitialDot(source: string, at: number): boolean {
  return isLatinLetter(source.charCodeAt(at - 1)) && !isLatinLetter(source.charCodeAt(at - 2)) && !isDigit(source.charCodeAt(at - 2));
}

/** Lower case, one unit for one unit (İ and the like stay as they are). */
function lower(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit >= 0x2de0 && unit < 0xa640) return unit;
  const lowered = String.fromCharCode(unit).toLowerCase();
  return lowered.length === 1 ? lowered.charCodeAt(0) : unit;
}

/** A letter of a katakana word: ァ–ヺ and ー; not the middle dot. */
export function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === LONG_VOWEL;
}

export function isKanji(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3005;
}

export function isLatinLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
