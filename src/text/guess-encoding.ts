/** Encodings of Japanese and English texts, by the names that VS Code gives them, with their labels in the Encoding Standard. */
const ENCODINGS = { utf8: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be', shiftjis: 'shift_jis', eucjp: 'euc-jp' } as const;
export type GuessedEncoding = keyof typeof ENCODINGS;

/** Enough to tell by; cut at the end of a line, so that no character is cut. */
const SAMPLE = 64_000;

/**
 * The encoding in which the bytes of a text read as Japanese or English; `undefined` where none does. Byte-order marks decide; UTF-8 is
 * taken where it fits, since nothing else fits it by chance; of the others that fit, the one that gives most kana and punctuation of prose.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  const end = bytes.length <= SAMPLE ? bytes.length : bytes.lastIndexOf(0x0a, SAMPLE) + 1 || SAMPLE;
  const sample = bytes.subarray(0, end);
  if (sample.includes(0)) return wide(sample);
  if (decoded(sample, 'utf8') !== undefined) return 'utf8';
  const candidates = (['shiftjis', 'eucjp'] as const).map((encoding) => ({ encoding, share: proseShare(decoded(sample, encoding)) }));
  const best = candidates.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0.2 ? best.encoding : undefined;
}

/** UTF-16 without a mark: line ends and ASCII have their zero byte behind (little) or before (big). */
function wide(bytes: Uint8Array): GuessedEncoding | undefined {
  const even = bytes.subarray(0, bytes.length & ~1);
  const [little, big] = (['utf16le', 'utf16be'] as const).map((encoding) => proseShare(decoded(even, encoding)));
  if (Math.max(little!, big!) < 0.2) return undefined;
  return little! >= big! ? 'utf16le' : 'utf16be';
}

function decoded(bytes: Uint8Array, encoding: GuessedEncoding): string | undefined {
  try {
    return new TextDecoder(ENCODINGS[encoding], { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Share of hiragana, katakana, Japanese punctuation and Latin letters among all characters but blanks; -1 for bytes that do not fit. */
function proseShare(text: string | undefined): number {
  if (text === undefined) return -1;
  const all = text.match(/\S/gu)?.length ?? 0;
  return all === 0 ? 0 : (text.match(/[ぁ-んァ-ヶー、。「」・（）A-Za-z]/gu)?.length ?? 0) / all;
}
