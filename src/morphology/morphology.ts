import { type Dictionary, openDictionary, openReadings } from './dictionary';
import { type Morphemes, morphemesOf, type Pronunciation, pronunciationOf } from './morphemes';

/** The two packed files: what cutting into words needs, and what only readings need besides. */
export type DictionaryPart = 'words' | 'readings';

/** Name of the file that holds a part, in the folder `dictionary` beside the program. */
export const dictionaryFile = (part: DictionaryPart): string => `${part}.bin`;

/** Where the packed dictionary comes from: a file beside the server, or the editor where there are no files. */
export interface DictionarySource {
  /** All bytes of a part; `undefined` or a rejection where it cannot be had. */
  read(part: DictionaryPart): Promise<Uint8Array | undefined>;
}

/**
 * Words and readings, loaded when first asked for and then kept: 14 MB for words, 11 MB more for readings. Without the dictionary every answer is `undefined`
 * and `missing` is told once for each part; whoever asked goes on without.
 */
export class Morphology {
  readonly #source: DictionarySource;
  readonly #missing: (part: DictionaryPart) => void;
  #dictionary: Promise<Dictionary | undefined> | undefined;
  #morphemes: Promise<Morphemes | undefined> | undefined;
  #pronunciation: Promise<Pronunciation | undefined> | undefined;

  constructor(source: DictionarySource, missing: (part: DictionaryPart) => void) {
    this.#source = source;
    this.#missing = missing;
  }

  morphemes(): Promise<Morphemes | undefined> {
    return (this.#morphemes ??= this.#words().then((dictionary) => dictionary && morphemesOf(dictionary)));
  }

  pronunciation(): Promise<Pronunciation | undefined> {
    return (this.#pronunciation ??= this.#loadPronunciation());
  }

  async #loadPronunciation(): Promise<Pronunciation | undefined> {
    const dictionary = await this.#words();
    if (dictionary === undefined) return undefined;
    const readings = await this.#load('readings', openReadings);
    return readings && pronunciationOf(dictionary, readings);
  }

  #words(): Promise<Dictionary | undefined> {
    return (this.#dictionary ??= this.#load('words', openDictionary));
  }

  async #load<T>(part: DictionaryPart, open: (bytes: Uint8Array) => T | undefined): Promise<T | undefined> {
    const bytes = await this.#source.read(part).catch(() => undefined);
    const opened = bytes && open(bytes);
    if (opened === undefined) this.#missing(part);
    return opened;
  }
}
