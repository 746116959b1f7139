/** Why a text looks as if its bytes had been read in the wrong encoding. */
export interface Misdecoding {
  /** `unreadable`: bytes that are no characters in the encoding (U+FFFD in their place); `garbled`: characters that no text of the trade holds in such numbers. */
  readonly kind: 'unreadable' | 'garbled';
  /** Offset of the first of them, UTF-16. */
  readonly at: number;
  /** How many there are; for a garbled text in its beginning. */
  readonly count: number;
}

/** A garbled text is garbled from its beginning. */
const SAMPLE = 40_000;

/**
 * What another encoding makes of a text: its signs, and the least share of the characters beyond ASCII that they are then. None of them comes
 * near this share in a text that was read rightly.
 */
const GARBLINGS: readonly { readonly signs: RegExp; readonly least: number }[] = [
  // UTF-8 read as Shift_JIS: every kana begins with one of three rare kanji: `縺薙ｌ縺ｯ`.
  { signs: /[縺繧繝]/gu, least: 0.1 },
  // UTF-8 read as Windows-1252: every kana begins with ã: `ã“ã‚Œã¯`.
  { signs: /ã[\u0080-\u00ff\u0152\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu, least: 0.15 },
  // EUC-JP read as Shift_JIS: half-width kana without sense: `､ｳ､ﾎﾊｸ`.
  { signs: /[\uff61-\uff9f]/gu, least: 0.6 },
  // UTF-16 read as bytes: line ends, digits and Latin letters have a NUL beside them.
  { signs: /\0/gu, least: 0.01 },
];
/** Shift_JIS and EUC-JP read as Windows-1252: accented letters and signs in a row (`‚±‚ê`), where words of a language have one among many. */
const LATIN = /[\u0080-\u00ff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{4,}/gu;
/** Fewer signs may be quoted. */
const FEWEST = 8;

/** Looks for signs that a text was decoded wrongly; `undefined` for one that was not. Linear. */
export function misdecoded(raw: string): Misdecoding | undefined {
  const at = raw.indexOf('\ufffd');
  if (at >= 0) {
    let count = 0;
    for (let next = at; next >= 0; next = raw.indexOf('\ufffd', next + 1)) count++;
    return { kind: 'unreadable', at, count };
  }
  const sample = raw.slice(0, SAMPLE);
  const beyond = sample.match(/[^\x01-\x7f]/gu)?.length ?? 0;
  for (const { signs, least } of GARBLINGS) {
    const found = sample.match(signs) ?? [];
    if (found.length >= FEWEST && found.length >= beyond * least) return { kind: 'garbled', at: sample.search(signs), count: found.length };
  }
  const latin = sample.match(LATIN) ?? [];
  const count = latin.reduce((sum, run) => sum + run.length, 0);
  return latin.length >= FEWEST && count >= beyond * 0.5 ? { kind: 'garbled', at: sample.search(LATIN), count } : undefined;
}
