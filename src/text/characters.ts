import { foldUnit, isSoundMark } from './width';

/** Classes of characters that decide how lines are joined and how wide they print. All arguments are UTF-16 code units. */

/** Blank inside a line: space, tab, no-break, em, en and ideographic spaces, form feed. Line ends are not blanks. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000 || unit === 0x0b || unit === 0x0c
    || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f || unit === 0x1680 || unit === 0xfeff;
}

export function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Prints nothing and separates nothing: zero-width space and joiners, word joiner, soft hyphen, direction marks. */
export function isInvisible(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e)
    || unit === 0xad || (unit >= 0x2060 && unit <= 0x206f);
}

/**
 * Written without blanks between words: kanji (surrogates of the supplementary planes included, for their
 * kanji), kana, ideographic punctuation, full-width and half-width forms, circled numbers, Roman numeral signs.
 */
export function isCjk(unit: number): boolean {
  return (unit >= 0x3001 && unit <= 0x9fff)
    || (unit >= 0xf900 && unit <= 0xfaff)
    || (unit >= 0xff01 && unit <= 0xffef)
    || (unit >= 0xd840 && unit <= 0xdfff)
    || (unit >= 0x2460 && unit <= 0x24ff)
    || (unit >= 0x2160 && unit <= 0x217f)
    || (unit >= 0x25a0 && unit <= 0x25ff)
    || (unit >= 0x2776 && unit <= 0x2793)
    || (unit >= 0x2e80 && unit <= 0x2fdf)
    || unit === 0x203b;
}

/** Kanji, hiragana or katakana (with ー 々 〆 ヶ): a letter of a Japanese word. */
export function isJapaneseLetter(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)
    || (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb)
    || (unit >= 0xf900 && unit <= 0xfaff) || unit === 0x3005 || unit === 0x3006
    || (unit >= 0xd840 && unit <= 0xdfff) || (unit >= 0xff66 && unit <= 0xff9d);
}

/** Letter or digit of a Latin (or Greek, Cyrillic) word, half-width. */
export function isLatinWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
    || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x370 && unit <= 0x52f);
}

/**
 * What one look at a character tells, for passes over whole texts: its printed width (0–2) and flags. `WIDTH` is the mask of the width.
 */
export const WIDTH = 3;
export const BLANK = 4;
export const INVISIBLE = 8;
export const LINE_END = 16;
/** Beside it a blank is not one between words (see `isCjk`). */
export const CJK = 32;
/** Folds to another character, or joins the one before it (see `width.ts`): running text has to look closer. */
export const FOLDED = 64;

let classes: Uint8Array | undefined;

/** The class of every UTF-16 unit; made when the first text is read, in about a millisecond. */
export function characterClasses(): Uint8Array {
  return (classes ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(unit)));
}

function classOf(unit: number): number {
  if (isLineEnd(unit)) return LINE_END;
  const blank = isBlank(unit) ? BLANK : isInvisible(unit) ? INVISIBLE : 0;
  const folded = isSoundMark(unit) || foldUnit(unit) !== String.fromCharCode(unit) ? FOLDED : 0;
  return blank | folded | (isCjk(unit) ? CJK : 0) | widthOf(unit);
}

/** Columns that a character takes in a fixed-width font: 2 for full-width ones, 1 for others (UAX #11, roughly), 0 for the second half of a pair. */
function widthOf(unit: number): number {
  if (isInvisible(unit) || (unit >= 0xdc00 && unit <= 0xdfff)) return 0;
  return unit === 0x3000 || (isCjk(unit) && !(unit >= 0xff61 && unit <= 0xffdc)) || (unit >= 0xd840 && unit <= 0xdbff) ? 2 : 1;
}

/** Columns that a stretch takes in a fixed-width font (see `widthOf`). A line end counts nothing. */
export function displayWidth(text: string, start = 0, end = text.length): number {
  const known = characterClasses();
  let width = 0;
  for (let at = start; at < end; at++) width += known[text.charCodeAt(at)]! & WIDTH;
  return width;
}
