import { isKatakana } from '../matching-form';
import { type Edge } from './edge';
import { type WordBreaks } from './word-breaks';

/** How much of a katakana word round a name is cut into words. */
const WINDOW = 16;
/** Loan words up to this length stand in too many others: サード in サードパーティ, ヘッジ in ヘッジファンド, ガイドライン in ガイドラインビュー. */
const LONGEST_DOUBTFUL = 7;
const LOAN_WORD = /^[ァ-ヺー]+$/u;

/**
 * Katakana words whole: not 日米ロ in 日米ロードマップ, not サード in サードパーティ. Longer names are cut out of compounds by the built-in word
 * breaker (弾道ミサイル is found in 弾道ミサイルシステム); it is asked only where katakana goes on at an edge.
 */
export function katakanaEdge(wordBreaks: WordBreaks): Edge {
  return {
    allows({ text, start, end }) {
      const before = isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1));
      const behind = isKatakana(text.charCodeAt(end - 1)) && isKatakana(text.charCodeAt(end));
      if (!before && !behind) return true;
      if (end - start <= LONGEST_DOUBTFUL && LOAN_WORD.test(text.slice(start, end))) return false;
      return (!before || isBorder(wordBreaks, text, start)) && (!behind || isBorder(wordBreaks, text, end));
    },
  };
}

function isBorder(wordBreaks: WordBreaks, text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < WINDOW && isKatakana(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to - at < WINDOW && isKatakana(text.charCodeAt(to))) to++;
  return wordBreaks.of(text.slice(from, to)).has(at - from);
}
