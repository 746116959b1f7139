import { align, type Alignment } from './align';
import { type CodePointMap, mapCodePoints } from './code-points';
import { type FoldedText, foldText } from './fold';

/**
 * Texts in which notes were once placed, by version (see `textVersion`): the text that an editor had open a moment ago, a cache, a file out of git that somebody
 * hands in. Where the text of a note's version is at hand, nothing has to be searched for.
 */
export interface OldTexts {
  /** Raw text of a version; `undefined` where it is not at hand. */
  textOf(version: string): string | undefined;
}

/** An old text with what became of each of its folded units. */
export interface OldText {
  readonly raw: string;
  readonly folded: FoldedText;
  readonly positions: CodePointMap;
  readonly alignment: Alignment;
}

export function readOldText(raw: string, next: FoldedText): OldText {
  const folded = foldText(raw);
  return { raw, folded, positions: mapCodePoints(raw), alignment: align(folded.text, next.text) };
}
