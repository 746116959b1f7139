import { type Table, type TableCell } from '../table';
import { cellOf, lineOf, namesColumns, spanOfRows, type TableFormReader } from '../table-form';

/** Rows of a table stand close together: at most one blank line between them. */
const WIDEST_GAP = 2;

/**
 * Cells parted by tabs, as spreadsheets and web pages are copied. Two header rows, the second of which begins with an empty cell, are one header.
 *
 * - `協議の場⇥出席者⇥⇥目的⏎⇥日本側⇥米側⇥⏎閣僚級⇥外相⇥国務長官⇥検討`
 * - not one line with a tab, not paragraphs that begin with one
 */
export const tabs: TableFormReader = {
  sign: 'tab',
  read(text, lines, index) {
    if (!isRow(lineOf(text, lines[index]!).raw)) return undefined;
    const rows: TableCell[][] = [];
    let last = index;
    for (let at = index; at < lines.length && (at === index || lines[at]! - lines[at - 1]! <= WIDEST_GAP); at++) {
      const { raw, span } = lineOf(text, lines[at]!);
      if (!isRow(raw)) break;
      let from = span.start;
      rows.push(raw.split('\t').map((cell) => {
        const own = cellOf(text, from, from + cell.length);
        from += cell.length + 1;
        return own;
      }));
      last = at;
    }
    if (rows.length < 2) return undefined;
    const second = rows[1]![0]!.text === '' && rows.length > 2 ? 2 : 1;
    const headerRows = namesColumns(rows[0]!) ? second : 0;
    return { form: 'tabs', span: spanOfRows(rows), lines: [lines[index]!, lines[last]!], headerRows, rows } satisfies Table;
  },
};

/** A tab between words, not only before them. */
function isRow(raw: string): boolean {
  return raw.includes('\t') && (/\S[ \u3000]*\t/u.test(raw) || /\t[^\t]*\S[^\t]*\t/u.test(raw));
}
