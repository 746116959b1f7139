import { type Table, type TableCell } from '../table';
import { cellOf, lineOf, spanOfRows, type TableFormReader } from '../table-form';

const DELIMITER = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/u;

/**
 * Cells between bars, as Markdown sets them, with or without the line of dashes below the header.
 *
 * - `| 区分 | 額 |⏎|---|---|⏎| 訓練 | 12 |`, `a | b⏎---|---⏎1 | 2`
 * - not `A|B` alone, a bar in running text
 */
export const pipe: TableFormReader = {
  sign: 'bar',
  read(text, lines, index) {
    if (!lineOf(text, lines[index]!).raw.includes('|')) return undefined;
    const rows: TableCell[][] = [];
    let headerRows = 0;
    let last = index;
    for (let at = index; at < lines.length && (at === index || lines[at]! === lines[at - 1]! + 1); at++) {
      const { raw, span } = lineOf(text, lines[at]!);
      const framed = /^[ \t]*\|.*\|[ \t]*$/u.test(raw);
      if (DELIMITER.test(raw) && raw.includes('-') && rows.length > 0) {
        if (headerRows === 0) headerRows = rows.length;
        last = at;
        continue;
      }
      // Without outer bars the line of dashes has to say that this is a table.
      if (!framed && !(raw.includes('|') && (headerRows > 0 || (rows.length === 0 && at + 1 < lines.length && DELIMITER.test(lineOf(text, lines[at + 1]!).raw))))) break;
      const cells = cellsBetweenBars(raw);
      if (cells.length < 2) break;
      rows.push(cells.map(([from, to]) => cellOf(text, span.start + from, span.start + to)));
      last = at;
    }
    if (rows.length < 2) return undefined;
    return { form: 'pipe', span: spanOfRows(rows), lines: [lines[index]!, lines[last]!], headerRows, rows } satisfies Table;
  },
};

/** Where the cells of a row stand; `\|` is a bar within a cell. */
function cellsBetweenBars(raw: string): [from: number, to: number][] {
  const bars = [...raw.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const first = /^[ \t]*\|/u.test(raw) ? bars.shift()! + 1 : 0;
  const end = /(?<!\\)\|[ \t]*$/u.test(raw) && bars.length > 0 ? bars.pop()! : raw.length;
  const edges = [first, ...bars.flatMap((bar) => [bar, bar + 1]), end];
  return Array.from({ length: edges.length / 2 }, (_, cell) => [edges[2 * cell]!, edges[2 * cell + 1]!]);
}
