import { displayWidth, isBlank, isCjk } from './characters';

/** A printed line as this file looks at it: raw offsets without outer blanks; columns from the margin to its end, indentation included. */
export interface SetLine {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** 禁則: characters that do not begin a line take the one before them along, or hang beyond the column. */
const NOT_FIRST = /[、。，．・：；？！ー」』）】〕〉》］｝’”々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Opening brackets do not end a line. */
const NOT_LAST = /[「『（【〔〈《［｛‘“]/u;
const LONGEST_WORD = 40;

/**
 * Columns that the first word of a line would have needed at the end of the line above: a Latin word with the blank before it, or one
 * full-width character with what may not be parted from it.
 */
export function neededBehind(raw: string, upper: SetLine, lower: SetLine): number {
  const limit = Math.min(lower.end, lower.start + LONGEST_WORD);
  let at = lower.start;
  if (isCjk(raw.charCodeAt(at))) {
    while (at < limit && NOT_LAST.test(raw[at]!)) at++;
    at++;
  } else while (at < limit && !isBlank(raw.charCodeAt(at)) && !isCjk(raw.charCodeAt(at))) at++;
  while (at < limit && NOT_FIRST.test(raw[at]!)) at++;
  const parted = !isCjk(raw.charCodeAt(lower.start)) && !isCjk(raw.charCodeAt(upper.end - 1));
  return displayWidth(raw, lower.start, at) + (parted ? 1 : 0);
}

/** So many cut lines tell how a text is set; so few of them may break the rule. */
const LEAST_LINES = 5;
const MOST_BREACHES = 0.08;

/**
 * The column at which a text is set without exception: the first word of every line below would not have fitted on the line above. 0 where
 * the right margin is ragged, as extraction from proportional type leaves it.
 *
 * `cuts`: pairs of lines of which the upper one stops in the middle of a sentence near the column.
 */
export function setWidthOf(raw: string, cuts: readonly (readonly [SetLine, SetLine])[]): number {
  if (cuts.length < LEAST_LINES) return 0;
  // Where sentences are cut, most lines go on in small letters; where short lines follow one another, most begin with a capital.
  const capitals = cuts.filter(([, { start }]) => /[A-Z]/u.test(raw[start]!)).length;
  const smalls = cuts.filter(([, { start }]) => /[a-z]/u.test(raw[start]!)).length;
  if (capitals > smalls) return 0;
  const counts = new Map<number, number>();
  for (const [{ width }] of cuts) counts.set(width, (counts.get(width) ?? 0) + 1);
  const widest = Math.max(...counts.keys());
  const usual = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
  for (const column of new Set([usual, usual + 1, widest])) {
    const breaches = cuts.filter(([upper, lower]) => upper.width + neededBehind(raw, upper, lower) <= column || upper.width > column + 2).length;
    if (breaches <= MOST_BREACHES * cuts.length) return column;
  }
  return 0;
}
