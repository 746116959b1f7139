import { type DocumentText } from '../../text/document-text';
import { type Table, type TableCell } from '../table';
import { cellOf, isFigure, lineOf, spanOfRows, type TableFormReader } from '../table-form';

/** Longer lines are prose. */
const LONGEST_CELL = 40;
const LEAST_ROWS = 2;
const MOST_COLUMNS = 8;
const MOST_CELLS = 1000;

/**
 * One cell a line, as some extractors leave a table: the header, then row after row. Only below a caption, and only where every row has its
 * figures at the same places.
 *
 * - `Table 3: Emissions⏎Sector⏎2010⏎2020⏎Energy⏎41.2⏎30.5⏎Transport⏎22.0⏎23.4`
 * - not a list of names below a caption, not short paragraphs
 */
export const cellALine: TableFormReader = {
  sign: 'below-caption',
  read(text, lines, index) {
    if (index === 0) return undefined;
    const cells: TableCell[] = [];
    for (let at = index; at < lines.length && cells.length < MOST_CELLS && lines[at]! - (lines[at - 1] ?? lines[at]!) <= 2; at++) {
      const cell = cellAt(text, lines[at]!);
      if (cell === undefined) break;
      cells.push(cell);
    }
    const columns = columnsOf(cells);
    if (columns === undefined) return undefined;
    const count = Math.floor(cells.length / columns);
    // The rows that fit the pattern of the first one under the header; what stands behind them is no table.
    const pattern = patternOf(cells.slice(columns, 2 * columns));
    let rows = 1;
    while (rows < count && patternOf(cells.slice(rows * columns, (rows + 1) * columns)) === pattern) rows++;
    if (rows <= LEAST_ROWS) return undefined;
    const table = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
    return { form: 'cell-a-line', span: spanOfRows(table), lines: [lines[index]!, lines[index + rows * columns - 1]!], headerRows: 1, rows: table } satisfies Table;
  },
};

function cellAt(text: DocumentText, line: number): TableCell | undefined {
  const { span } = lineOf(text, line);
  const cell = cellOf(text, span.start, span.end);
  return cell.text === '' || cell.text.length > LONGEST_CELL || /[。．]$|^(?:Source|Note|出典|資料|注|（注|図表|図|表|Table|TABLE|Figure)/u.test(cell.text) || /\t|\|/u.test(cell.text) ? undefined : cell;
}

/** The number of columns with which the first two rows below the header have words and figures at the same places, and some figures. */
function columnsOf(cells: readonly TableCell[]): number | undefined {
  for (let columns = 2; columns <= MOST_COLUMNS; columns++) {
    if (cells.length < (LEAST_ROWS + 1) * columns) return undefined;
    const [first, second] = [patternOf(cells.slice(columns, 2 * columns)), patternOf(cells.slice(2 * columns, 3 * columns))];
    if (first === second && first.startsWith('w') && /^w+f+$/u.test(first) && !isFigure(cells[0]!.text)) return columns;
  }
  return undefined;
}

/** `wff` for a word and two figures. */
function patternOf(cells: readonly TableCell[]): string {
  return cells.map(({ text }) => (isFigure(text) ? 'f' : 'w')).join('');
}
