import { type Table, type TableCell } from '../table';
import { cellOf, lineOf, type TableFormReader } from '../table-form';

/** Tables of a policy document are small. */
const LONGEST = 20_000;

/**
 * A simple `<table>` that was left in the text. Cells are what stands between `<td>` or `<th>` and the next mark of their kind.
 *
 * - `<table><tr><th>区分</th><th>額</th></tr><tr><td>訓練</td><td>12</td></tr></table>`
 * - not a table in a table, not `<tablet>`
 */
export const html: TableFormReader = {
  sign: 'angle',
  read(text, lines, index) {
    const { raw, span } = lineOf(text, lines[index]!);
    const open = /<table(?:\s[^<>]{0,200})?>/iu.exec(raw);
    if (open === null) return undefined;
    const start = span.start + open.index;
    const body = text.raw.slice(start, start + LONGEST);
    const length = Math.max(body.indexOf('</table>'), body.indexOf('</TABLE>'));
    if (length < 0) return undefined;
    const rows: TableCell[][] = [];
    let headerRows = 0;
    for (const row of body.slice(0, length).matchAll(/<tr(?:\s[^<>]{0,200})?>([\s\S]*?)(?=<tr[\s>]|<\/tr>|$)/giu)) {
      const from = start + row.index + row[0].length - row[1]!.length;
      const cells = [...row[1]!.matchAll(/<(t[dh])(?:\s[^<>]{0,200})?>([^<]*)/giu)].map((cell) => {
        const at = from + cell.index + cell[0].length - cell[2]!.length;
        return cellOf(text, at, at + cell[2]!.length);
      });
      if (cells.length === 0) continue;
      if (rows.length === headerRows && /<th[\s>]/iu.test(row[1]!)) headerRows++;
      rows.push(cells);
    }
    if (rows.length === 0) return undefined;
    const end = start + length + '</table>'.length;
    let last = index;
    while (last + 1 < lines.length && lineOf(text, lines[last + 1]!).span.start < end) last++;
    return { form: 'html', span: { start, end }, lines: [lines[index]!, lines[last]!], headerRows, rows } satisfies Table;
  },
};
