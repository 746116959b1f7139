import { isKatakana } from '../matching-form';
import { type Spelling } from './spelling';

/** Syllables behind which English -er, -or, -ar, -y are written with or without ー (ア and イ rows: タ(ー), サ(ー), ティ(ー)). */
const MAY_LENGTHEN = /[ァアカガサザタダナハバパマヤャラワィイキギシジチヂニヒビピミリ]$/u;

/** More parts than this are not varied: the number of spellings doubles with each. */
const MOST_BORDERS = 3;

/**
 * The long-vowel mark at the end of a katakana part before a middle dot: コンピュータ・システム, コンピューター・システム and, without the dot,
 * both. Inside a part it is meaning: ビル is not ビール. At the end of the run the matching form drops it.
 */
export const longVowels: Spelling = {
  alternatives(name) {
    const parts = name.split('・');
    const borders = parts.slice(0, -1).filter((part, index) => isKatakana(part.charCodeAt(part.length - 1)) && isKatakana(parts[index + 1]!.charCodeAt(0)));
    if (borders.length === 0 || borders.length > MOST_BORDERS) return [];
    return parts.slice(1).reduce<string[]>((built, part, index) => {
      const last = parts[index]!;
      const varies = isKatakana(last.charCodeAt(last.length - 1)) && isKatakana(part.charCodeAt(0));
      return built.flatMap((left) => [left, ...(varies ? otherEnding(left) : [])].map((left) => `${left}・${part}`));
    }, [parts[0]!]);
  },
};

function otherEnding(part: string): string[] {
  if (part.endsWith('ー')) return MAY_LENGTHEN.test(part.slice(0, -1)) ? [part.slice(0, -1)] : [];
  return MAY_LENGTHEN.test(part) ? [`${part}ー`] : [];
}
