import { type Dictionary } from './dictionary';
import { Lattice } from './lattice';

/** The words of a text, one after the other without gaps. Spans in UTF-16 units; parallel arrays, since there are many. */
export interface WordNumbers {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Number of each word in the dictionary. */
  readonly words: Uint32Array;
}

/** Cuts Japanese text into words and names their part of speech (IPADIC). Holds working memory: one for many texts. */
export class MorphologicalAnalyser {
  readonly #dictionary: Dictionary;
  readonly #lattice: Lattice;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.#lattice = new Lattice(dictionary);
  }

  /**
   * All words of a text. Never fails, whatever the text holds; linear. Sentences are cut one by one, at line ends and 。; what has neither is
   * cut at the next mark or blank behind `LONGEST_STRETCH` units, so that memory stays small.
   */
  analyse(text: string): WordNumbers {
    const starts: number[] = [];
    const ends: number[] = [];
    const words: number[] = [];
    for (let from = 0; from < text.length;) {
      const to = endOfStretch(text, from);
      this.#lattice.cut(text, from, to, (start, end, word) => { starts.push(start); ends.push(end); words.push(word); });
      from = to;
    }
    return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), words: Uint32Array.from(words) };
  }

  /** 品詞 and its subdivisions, with 活用: `名詞,固有名詞,地域,一般,*,*`. */
  partOfSpeech(word: number): string {
    return this.#dictionary.partsOfSpeech[this.#dictionary.partOfSpeech[word]!]!;
  }
}

const LONGEST_STRETCH = 2000;
/** Where no mark comes either: in the midst of it. */
const LONGEST_AT_ALL = 20_000;

function endOfStretch(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x3002) return at + 1;
    if (at - from > LONGEST_STRETCH && (unit === 0x3001 || unit === 0x20 || unit === 0x09 || unit === 0x3000 || unit === 0x2c || unit === 0x2e)) return at + 1;
    if (at - from > LONGEST_AT_ALL && !(unit >= 0xd800 && unit <= 0xdbff)) return at + 1;
  }
  return text.length;
}
