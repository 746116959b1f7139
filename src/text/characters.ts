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

/** Columns that a stretch takes in a fixed-width font: 2 for full-width characters, 1 for others (UAX #11, roughly). */
export function displayWidth(text: string, start = 0, end = text.length): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    // Most of any text: plain ASCII, kana and kanji.
    if (unit < 0x7f) { width++; continue; }
    if (unit >= 0x3000 && unit <= 0x9fff) { width += 2; continue; }
    if (isInvisible(unit) || (unit >= 0xdc00 && unit <= 0xdfff)) continue;
    const wide = unit === 0x3000 || (isCjk(unit) && !(unit >= 0xff61 && unit <= 0xffdc)) || (unit >= 0xd840 && unit <= 0xdbff);
    width += wide ? 2 : 1;
  }
  return width;
}
