import { readFlatFile, type Section } from './flat-file';

/** The words of IPADIC with their costs, as packed from kuromoji's dictionary; see `packing/pack-dictionary.ts`. All arrays are views of the file. */
export interface Dictionary {
  /** Double array over UTF-16 units: base, check and 1 + number of the surface, for each slot. */
  readonly slots: Int32Array;
  /** Code of each UTF-16 unit in the double array; 0 for units that no word holds. */
  readonly codes: Uint16Array;
  /** First word of each surface; the next surface's first one ends it. */
  readonly wordStart: Uint32Array;
  /** Left id, right id and cost of word `w` at `3w`, `3w + 1`, `3w + 2`. */
  readonly wordCosts: Int16Array;
  readonly partOfSpeech: Uint16Array;
  /** 品詞,細分類1,細分類2,細分類3,活用型,活用形 by number. */
  readonly partsOfSpeech: readonly string[];
  /** Words for unknown ones of a character class: from, to. */
  readonly unknownStart: Uint32Array;
  readonly unknownEnd: Uint32Array;
  /** Character class of each UTF-16 unit. */
  readonly classes: Uint8Array;
  /** 1: unknown words are tried beside known ones; 2: a run of the class is one word. */
  readonly classFlags: Uint8Array;
  /** Cost of a right id before a left id at `left * rights + right`. */
  readonly costs: Int16Array;
  readonly rights: number;
  readonly lefts: number;
}

/** Looks at a packed dictionary; `undefined` for bytes that are none (cut off, another format). Takes no time that depends on their number. */
export function openDictionary(bytes: Uint8Array): Dictionary | undefined {
  const file = readFlatFile('words', bytes);
  if (file === undefined) return undefined;
  const { sections, facts } = file;
  const section = <T extends Section>(name: string): T => sections[name] as T;
  return {
    slots: section('slots'), codes: section('codes'), wordStart: section('wordStart'), wordCosts: section('wordCosts'), partOfSpeech: section('partOfSpeech'),
    unknownStart: section('unknownStart'), unknownEnd: section('unknownEnd'), classes: section('classes'), classFlags: section('classFlags'), costs: section('costs'),
    partsOfSpeech: facts['partsOfSpeech'] as readonly string[], rights: facts['rights'] as number, lefts: facts['lefts'] as number,
  };
}

/** Base forms and readings of words, opened only when they are asked for. */
export interface Readings {
  /** 原形 of a word; empty where it is the surface itself or the word is unknown. */
  baseForm(word: number): string;
  /** 読み in katakana; empty for unknown words. */
  reading(word: number): string;
}

/** Looks at packed readings; `undefined` for bytes that are none. */
export function openReadings(bytes: Uint8Array): Readings | undefined {
  const file = readFlatFile('readings', bytes);
  if (file === undefined) return undefined;
  const offsets = file.sections['offsets'] as Uint32Array;
  const texts = file.sections['texts'] as Uint8Array;
  const decoder = new TextDecoder();
  const field = (word: number, index: number): string => decoder.decode(texts.subarray(offsets[word], offsets[word + 1])).split('\t')[index] ?? '';
  return { baseForm: (word) => field(word, 0), reading: (word) => field(word, 1) };
}
