import { displayWidth, isBlank } from '../../text/characters';
import { type DocumentText } from '../../text/document-text';
import { FULL_STOP, GAP } from '../../text/printed-lines';
import { type Table, type TableCell } from '../table';
import { cellOf, isFigure, lineOf, namesColumns, spanOfRows, type TableFormReader } from '../table-form';

/** Words parted by so much: two blanks, or one that is as wide as a kanji. */
const BLANKS = /[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/gu;
const LEAST_ROWS = 3;
/** So many rows tell whether this is a table. */
const LOOKED_AT = 12;

interface Row {
  readonly cells: readonly TableCell[];
  /** Printed columns at which the cells begin and end (full-width characters take two). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Columns that blanks align over at least three rows.
 *
 * - `Sector      2010    2020⏎Energy      41.2    30.5⏎Transport   22.0    23.4`
 * - not indented paragraphs, a signature block of two names, a table of contents (leaders), prose with a double blank
 */
export const aligned: TableFormReader = {
  sign: 'gap',
  read(text, lines, index) {
    const first = rowAt(text, lines[index]!);
    if (first === undefined) return undefined;
    const rows: Row[] = [first];
    let last = index;
    for (let at = index + 1; at < lines.length && lines[at]! - lines[at - 1]! <= 1; at++) {
      const row = rowAt(text, lines[at]!);
      if (row === undefined || !isAligned(rows.at(-1)!, row)) break;
      rows.push(row);
      last = at;
      if (rows.length === LOOKED_AT && !looksLikeTable(rows)) return undefined;
    }
    if (rows.length < LEAST_ROWS || !looksLikeTable(rows)) return undefined;
    const headerRows = namesColumns(rows[0]!.cells) ? 1 : 0;
    return { form: 'aligned', span: spanOfRows(rows.map(({ cells }) => cells)), lines: [lines[index]!, lines[last]!], headerRows, rows: rows.map(({ cells }) => cells) } satisfies Table;
  },
};

/** Figures make a table; words alone have to be three columns wide. */
function looksLikeTable(rows: readonly Row[]): boolean {
  const body = rows.slice(1, LOOKED_AT).flatMap(({ cells }) => cells.slice(1));
  return body.filter(({ text: words }) => isFigure(words)).length >= body.length / 2 || rows.slice(0, LOOKED_AT).every(({ cells }) => cells.length >= 3);
}

function rowAt(text: DocumentText, line: number): Row | undefined {
  const marks = text.printed.marks[line]!;
  // Sentences and longer lines are prose; leaders belong to tables of contents.
  if ((marks & GAP) === 0 || (marks & FULL_STOP) !== 0) return undefined;
  const { raw, span } = lineOf(text, line);
  if (raw.length > 300 || /[.・…‥]{4,}/u.test(raw)) return undefined;
  let start = 0;
  let end = raw.length;
  while (start < end && isBlank(raw.charCodeAt(start))) start++;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--;
  const edges = [start];
  for (const gap of raw.slice(start, end).matchAll(BLANKS)) edges.push(start + gap.index, start + gap.index + gap[0].length);
  edges.push(end);
  if (edges.length < 4) return undefined;
  const cells: TableCell[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let edge = 0; edge < edges.length; edge += 2) {
    cells.push(cellOf(text, span.start + edges[edge]!, span.start + edges[edge + 1]!));
    starts.push(displayWidth(raw, 0, edges[edge]!));
    ends.push(displayWidth(raw, 0, edges[edge + 1]!));
  }
  // 区　　分: a short word set wide is one cell.
  if (cells.length >= 2 && cells[0]!.text.length === 1 && cells[1]!.text.length === 1) {
    cells.splice(0, 2, cellOf(text, cells[0]!.span.start, cells[1]!.span.end));
    starts.splice(1, 1);
    ends.splice(0, 1);
  }
  return cells.length < 2 ? undefined : { cells, starts, ends };
}

/** As many cells, each at least partly under the one above: figures are set flush right, words flush left, headers in the middle. */
function isAligned(above: Row, below: Row): boolean {
  if (above.cells.length !== below.cells.length) return false;
  return below.starts.every((start, cell) => start < above.ends[cell]! && above.starts[cell]! < below.ends[cell]!);
}
