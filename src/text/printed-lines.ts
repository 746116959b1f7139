import { BLANK, characterClasses, INVISIBLE, LINE_END, WIDTH } from './characters';

/** What stands on a line, as bits: a tab, a bar, `<`, a gap of two columns or more between printed characters, `。`, a tab between them. */
export const TAB = 1;
export const BAR = 2;
export const ANGLE = 4;
export const GAP = 8;
export const FULL_STOP = 16;
export const INNER_TAB = 32;

/**
 * The lines of a text and what is printed on them. A line is printed where something else than blanks and invisible characters stands on it;
 * `starts` and `ends` are the raw offsets of its printed part, equal where there is none; `widths` the columns from the margin to its end (see `displayWidth`).
 *
 *     ␣␣第1条　目的␣⏎      start behind the two blanks, end before the last one, width 13
 */
export interface PrintedLines {
  /** Raw offset of the first unit of each line. */
  readonly lineStarts: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly widths: Uint32Array;
  /** Bits of what stands on each line: `TAB`, `BAR`, `ANGLE`, `GAP`, `FULL_STOP`, `INNER_TAB`. */
  readonly marks: Uint8Array;
}

/** Reads lines in one pass over the text. A line ends with LF, CR LF or a lone CR, as `readLineStarts` has it. */
export function readPrintedLines(raw: string): PrintedLines {
  const classes = characterClasses();
  let capacity = 64 + (raw.length >>> 4);
  let table = new Uint32Array(capacity * 4);
  let marks = new Uint8Array(capacity);
  let count = 0;
  let lineStart = 0;
  for (let at = 0; lineStart >= 0;) {
    let start = -1;
    let end = lineStart;
    let width = 0;
    let found = 0;
    // Of the blanks behind what was printed last: they count only once something is printed behind them.
    let blanks = 0;
    let blankWidth = 0;
    let tab = 0;
    let unit = -1;
    for (; at < raw.length; at++) {
      unit = raw.charCodeAt(at);
      const known = classes[unit]!;
      if ((known & (BLANK | INVISIBLE | LINE_END)) === 0) {
        if (start < 0) {
          start = at;
          width = blankWidth;
        } else if (blanks > 0) {
          if (blanks >= 2) found |= GAP;
          width += blankWidth;
          found |= tab;
        }
        blanks = blankWidth = tab = 0;
        end = at + 1;
        width += known & WIDTH;
        if (unit === 0x3002) found |= FULL_STOP;
        else if (unit === 0x7c) found |= BAR;
        else if (unit === 0x3c) found |= ANGLE;
      } else if ((known & LINE_END) === 0) {
        blanks += unit === 0x3000 ? 2 : 1;
        blankWidth += known & WIDTH;
        if (unit === 0x09) {
          found |= TAB;
          tab = INNER_TAB;
        }
      } else break;
    }
    if (count === capacity) {
      capacity *= 2;
      table = grown(table, new Uint32Array(capacity * 4));
      marks = grown(marks, new Uint8Array(capacity));
    }
    table[count * 4] = lineStart;
    table[count * 4 + 1] = start < 0 ? end : start;
    table[count * 4 + 2] = end;
    table[count * 4 + 3] = width;
    marks[count++] = found;
    if (at >= raw.length) lineStart = -1;
    else {
      if (unit === 0x0d && raw.charCodeAt(at + 1) === 0x0a) at++;
      lineStart = ++at;
    }
  }
  const column = (of: number): Uint32Array => {
    const values = new Uint32Array(count);
    for (let line = 0; line < count; line++) values[line] = table[line * 4 + of]!;
    return values;
  };
  return { lineStarts: column(0), starts: column(1), ends: column(2), widths: column(3), marks: marks.slice(0, count) };
}

function grown<T extends Uint8Array | Uint32Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
