import { type FlatFile, writeFlatFile } from '../flat-file';
import { buildDoubleArray } from './double-array';
import { type KuromojiDictionary, type KuromojiWord } from './kuromoji-files';

/** A dictionary as the analyser reads it: what every analysis needs, and what only readings need. */
export interface PackedDictionary {
  readonly words: Uint8Array;
  readonly readings: Uint8Array;
}

/** Longest class number of kuromoji's tables. */
const CLASSES = 256;

/** Packs a dictionary flat: nothing of it has to be decoded or built when it is read. Deterministic; takes some seconds. */
export function packDictionary(dictionary: KuromojiDictionary): PackedDictionary {
  const trie = buildDoubleArray(dictionary.surfaces.map(({ surface }) => surface));
  const list = new WordList();
  const wordStart = new Uint32Array(dictionary.surfaces.length + 1);
  dictionary.surfaces.forEach(({ surface, words }, index) => {
    wordStart[index] = list.length;
    for (const word of words) list.add(word, surface);
  });
  wordStart[dictionary.surfaces.length] = list.length;

  const [unknownStart, unknownEnd] = [new Uint32Array(CLASSES), new Uint32Array(CLASSES)];
  for (const [id, words] of dictionary.unknown) {
    unknownStart[id] = list.length;
    for (const word of words) list.add(word, undefined);
    unknownEnd[id] = list.length;
  }
  const classFlags = new Uint8Array(CLASSES);
  dictionary.classDefinitions.forEach(({ always, grouping }, id) => { classFlags[id] = (always ? 1 : 0) | (grouping ? 2 : 0); });

  return {
    words: writeFlatFile('words', {
      facts: { ...list.facts(), rights: dictionary.costs[0]!, lefts: dictionary.costs[1]! },
      sections: { codes: trie.codes, slots: trie.slots, wordStart, ...list.sections(), unknownStart, unknownEnd, classes: dictionary.classes, classFlags, costs: transposed(dictionary.costs) },
    }),
    readings: writeFlatFile('readings', list.readings()),
  };
}

/** Costs with a row for each left id of the second word: all that may stand before one word are neighbours in memory. */
function transposed(costs: Int16Array): Int16Array {
  const [rights, lefts] = [costs[0]!, costs[1]!];
  const rows = new Int16Array(rights * lefts);
  for (let right = 0; right < rights; right++) for (let left = 0; left < lefts; left++) rows[left * rights + right] = costs[2 + right * lefts + left]!;
  return rows;
}

/** The words in the order of their numbers. */
class WordList {
  readonly #costs: number[] = [];
  readonly #partOfSpeech: number[] = [];
  readonly #partsOfSpeech = new Map<string, number>();
  readonly #texts: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();

  get length(): number {
    return this.#partOfSpeech.length;
  }

  /** `surface`: of a known word; its base form is kept only where it differs. */
  add({ left, right, cost, features }: KuromojiWord, surface: string | undefined): void {
    const [, ...rest] = features;
    const partOfSpeech = rest.slice(0, 6).join(',');
    if (!this.#partsOfSpeech.has(partOfSpeech)) this.#partsOfSpeech.set(partOfSpeech, this.#partsOfSpeech.size);
    this.#costs.push(left, right, cost);
    this.#partOfSpeech.push(this.#partsOfSpeech.get(partOfSpeech)!);
    const base = surface !== undefined && rest[6] === surface ? '' : rest[6] ?? '';
    this.#texts.push(this.#encoder.encode(surface === undefined ? '\t' : `${base}\t${rest[7] ?? ''}`));
  }

  facts(): FlatFile['facts'] {
    return { partsOfSpeech: [...this.#partsOfSpeech.keys()] };
  }

  sections(): FlatFile['sections'] {
    return { wordCosts: Int16Array.from(this.#costs), partOfSpeech: Uint16Array.from(this.#partOfSpeech) };
  }

  readings(): FlatFile {
    const offsets = new Uint32Array(this.#texts.length + 1);
    this.#texts.forEach((text, index) => { offsets[index + 1] = offsets[index]! + text.length; });
    const texts = new Uint8Array(offsets.at(-1)!);
    this.#texts.forEach((text, index) => texts.set(text, offsets[index]));
    return { facts: {}, sections: { offsets, texts } };
  }
}
