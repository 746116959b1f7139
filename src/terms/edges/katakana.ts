import { isKatakana } from '../matching-form';
import { type Edge } from './edge';

/** How much of a katakana word round a name is cut into words. */
const WINDOW = 16;

/**
 * Katakana words whole: not 日米ロ in 日米ロードマップ, not テロ in テロップ. Compounds are cut by the built-in word breaker, so that 弾道ミサイル is found in
 * 弾道ミサイルシステム; it is asked only where katakana goes on at an edge.
 */
export function katakanaEdge(segmenter: Intl.Segmenter): Edge {
  const isBorder = (text: string, at: number): boolean => {
    let from = at;
    while (from > 0 && at - from < WINDOW && isKatakana(text.charCodeAt(from - 1))) from--;
    let to = at;
    while (to < text.length && to - at < WINDOW && isKatakana(text.charCodeAt(to))) to++;
    return [...segmenter.segment(text.slice(from, to))].some(({ index }) => from + index === at);
  };
  return {
    allows(text, start, end) {
      if (isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1)) && !isBorder(text, start)) return false;
      return !(isKatakana(text.charCodeAt(end - 1)) && isKatakana(text.charCodeAt(end))) || isBorder(text, end);
    },
  };
}
