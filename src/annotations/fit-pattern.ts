/** What became of a stretch of a pattern in a text. */
export interface FittedPart {
  /** Units of the text that took its place; empty where it is gone. */
  readonly start: number;
  readonly end: number;
  /** Units of the part that stand there unchanged. */
  readonly kept: number;
}

/** Three stretches that follow each other: what stood before the words, the words, what stood behind. */
export interface Fit {
  readonly prefix: FittedPart;
  readonly quote: FittedPart;
  readonly suffix: FittedPart;
}

/** Steps back through the table: both sides go on, a unit of the text was put in, a unit of the pattern is gone. */
const enum Step { Both, Inserted, Removed }

let costs = new Uint16Array(0);
let steps = new Uint8Array(0);

/**
 * Fits prefix + quote + suffix into the window `[from, to)` of a text with the fewest edits; the window may stick out on both sides. Where a quote was
 * deleted, its neighbours fit and nothing of it is kept – a search for the quote alone would find something similar nearby.
 * Time and memory: pattern × window.
 */
export function fitPattern(text: string, from: number, to: number, prefix: string, quote: string, suffix: string): Fit {
  const pattern = prefix + quote + suffix;
  const rows = pattern.length + 1;
  const columns = to - from + 1;
  if (steps.length < rows * columns) steps = new Uint8Array(rows * columns * 2);
  if (costs.length < columns * 2) costs = new Uint16Array(columns * 4);
  let above = costs.subarray(0, columns);
  let row = costs.subarray(columns, 2 * columns);
  above.fill(0);
  for (let i = 1; i < rows; i++) {
    const unit = pattern.charCodeAt(i - 1);
    const base = i * columns;
    row[0] = i;
    steps[base] = Step.Removed;
    for (let j = 1; j < columns; j++) {
      const both = above[j - 1]! + (text.charCodeAt(from + j - 1) === unit ? 0 : 1);
      const removed = above[j]! + 1;
      const inserted = row[j - 1]! + 1;
      if (both <= removed && both <= inserted) {
        row[j] = both;
        steps[base + j] = Step.Both;
      } else if (removed <= inserted) {
        row[j] = removed;
        steps[base + j] = Step.Removed;
      } else {
        row[j] = inserted;
        steps[base + j] = Step.Inserted;
      }
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j < columns; j++) if (above[j]! < above[end]!) end = j;
  return traceBack(text, from, end, columns, [prefix, quote, suffix], pattern);
}

function traceBack(text: string, from: number, end: number, columns: number, parts: readonly [string, string, string], pattern: string): Fit {
  const quoteFrom = parts[0].length;
  const quoteTo = quoteFrom + parts[1].length;
  const found = [0, 1, 2].map(() => ({ start: -1, end: -1, kept: 0 }));
  let i = pattern.length;
  let j = end;
  while (i > 0) {
    const step = steps[i * columns + j]!;
    if (step === Step.Both) {
      i--;
      j--;
      const part = found[i < quoteFrom ? 0 : i < quoteTo ? 1 : 2]!;
      if (part.end < 0) part.end = from + j + 1;
      part.start = from + j;
      if (pattern.charCodeAt(i) === text.charCodeAt(from + j)) part.kept++;
    } else if (step === Step.Removed) i--;
    else j--;
  }
  const [prefix, quote, suffix] = found as [FittedPart, FittedPart, FittedPart];
  return { prefix, quote, suffix };
}
