/**
 * Folding of width and compatibility forms, for matching only. Structural facts survive: ① is not 1, Ⅲ is not III,
 * ㍻ is not 平成, so `① 日本` is not read as the date 1日.
 */

/** Combining and half-width voiced sound marks: they join the kana before them (ｶﾞ → ガ, か + U+3099 → が). */
export function isSoundMark(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

/** Kana with a sound mark as one character, or `undefined` where the pair has no such form (あ゙). */
export function composeKana(base: string, mark: number): string | undefined {
  const combining = mark === 0x3099 || mark === 0xff9e ? '\u3099' : '\u309a';
  const composed = (base + combining).normalize('NFC');
  return composed.length === 1 ? composed : undefined;
}

/**
 * Folded form of one UTF-16 unit: full-width ASCII → ASCII, half-width kana → kana, all dashes → `-`, wave dashes → `~`,
 * curly quotation marks → straight ones, compatibility ideographs → their kanji, Latin ligatures → letters
 * (the only case that gives more than one unit). Everything else is itself.
 *
 * The dash table is needed because NFKC keeps ― (U+2015), — and − apart: extractions write `SM―3`, `１－１`, `Ⅲ-2-1-1`.
 */
export function foldUnit(unit: number): string {
  if (unit < 0x80) return String.fromCharCode(unit);
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  switch (unit) {
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return '-';
    case 0x301c: return '~';
    case 0x2018: case 0x2019: return "'";
    case 0x201c: case 0x201d: return '"';
    case 0xffe5: return '\u00a5';
  }
  const compatibility = (unit >= 0xff61 && unit <= 0xff9f) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xfb00 && unit <= 0xfb06)
    || (unit >= 0x2f00 && unit <= 0x2fd5);
  return compatibility ? String.fromCharCode(unit).normalize('NFKC') : String.fromCharCode(unit);
}

/** Folds a whole string unit by unit (no map kept). For short strings: names, labels, keys. */
export function foldWidth(text: string): string {
  let folded = '';
  /** What the unit before folds to; a sound mark may still join it. */
  let last = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const composed = isSoundMark(unit) && last !== '' ? composeKana(last[last.length - 1]!, unit) : undefined;
    if (composed !== undefined) last = last.slice(0, -1) + composed;
    else {
      folded += last;
      last = foldUnit(unit);
    }
  }
  return folded + last;
}
