import { isKanji } from '../matching-form';
import { type Edge } from './edge';
import { type WordBreaks } from './word-breaks';

/** Longer names are specific enough to stand inside compounds: 日米安保条約締結, 新日米同盟. */
const LONGEST_DOUBTFUL = 3;
/** How much of the compound round a name is cut into words. */
const WINDOW = 8;

/**
 * Short kanji names are not hits where they straddle the words of a compound: 国連 in 東南アジア諸|国連|合 or 米|国連|邦議会. The built-in word breaker
 * decides, asked only where kanji go on at an edge.
 */
export function kanjiEdge(wordBreaks: WordBreaks): Edge {
  return {
    allows({ text, start, end, name }) {
      if (name.text.length > LONGEST_DOUBTFUL) return true;
      const before = isKanji(text.charCodeAt(start)) && isKanji(text.charCodeAt(start - 1));
      const behind = isKanji(text.charCodeAt(end - 1)) && isKanji(text.charCodeAt(end));
      if (!before && !behind) return true;
      let from = start;
      while (from > 0 && start - from < WINDOW && isKanji(text.charCodeAt(from - 1))) from--;
      let to = end;
      while (to < text.length && to - end < WINDOW && isKanji(text.charCodeAt(to))) to++;
      const breaks = wordBreaks.of(text.slice(from, to));
      return (!before || breaks.has(start - from)) && (!behind || breaks.has(end - from));
    },
  };
}
