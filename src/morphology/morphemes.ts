import { MorphologicalAnalyser } from './analyser';
import { type Dictionary, type Readings } from './dictionary';

/** A word of a text as IPADIC cuts it; offsets in UTF-16 units of the text given. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** 品詞 with its subdivisions and 活用, parted by commas: `名詞,固有名詞,地域,一般,*,*`. */
  readonly partOfSpeech: string;
}

/** Japanese text in words. Whoever asks for it gets plain data; where it comes from is the business of this room. */
export interface Morphemes {
  /** All words of a text, one after the other without gaps; never fails; linear. Fold widths and join wraps first (running text): a word that a wrap cuts is two. */
  words(text: string): Word[];
}

/** How Japanese is read. */
export interface Pronunciation {
  /** Reading of a name or phrase in hiragana, as furigana give it: 拡大抑止 → かくだいよくし. `undefined` where the dictionary does not know one of its words, and for text without kanji. */
  reading(text: string): string | undefined;
}

export function morphemesOf(dictionary: Dictionary): Morphemes {
  const analyser = new MorphologicalAnalyser(dictionary);
  return {
    words(text) {
      const { starts, ends, words } = analyser.analyse(text);
      return Array.from(words, (word, index) => ({
        start: starts[index]!, end: ends[index]!, surface: text.slice(starts[index], ends[index]), partOfSpeech: analyser.partOfSpeech(word),
      }));
    },
  };
}

export function pronunciationOf(dictionary: Dictionary, readings: Readings): Pronunciation {
  const analyser = new MorphologicalAnalyser(dictionary);
  return {
    reading(text) {
      if (!/\p{Script=Han}/u.test(text)) return undefined;
      const { starts, ends, words } = analyser.analyse(text);
      let whole = '';
      for (let index = 0; index < words.length; index++) {
        const surface = text.slice(starts[index], ends[index]);
        const known = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(surface) ? surface : readings.reading(words[index]!);
        if (known === '') return undefined;
        whole += hiragana(known);
      }
      return whole;
    },
  };
}

/** ヨクシ → よくし. Vowels lengthened with ー stay as they are. */
function hiragana(katakana: string): string {
  return katakana.replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
