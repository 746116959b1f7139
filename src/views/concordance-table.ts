import { type CorpusConcordance } from './corpus-concordance';

/** Heads of the columns of an exported concordance, in the reader's language. */
export interface TableHeads {
  readonly document: string;
  readonly date: string;
  readonly section: string;
  readonly line: string;
  readonly before: string;
  readonly keyword: string;
  readonly behind: string;
}

/** The cells of some rows, in the order given, below their heads. Lines count from 1, as editors show them. */
export function concordanceTable({ documents, rows }: CorpusConcordance, wanted: readonly number[], heads: TableHeads): string[][] {
  const cells = wanted.flatMap((index) => {
    const row = rows[index];
    const document = row === undefined ? undefined : documents[row.document];
    if (row === undefined || document === undefined) return [];
    return [[document.title, document.date ?? '', row.sections.join(' › '), String(row.range.start.line + 1), row.before, row.keyword, row.behind]];
  });
  return [[heads.document, heads.date, heads.section, heads.line, heads.before, heads.keyword, heads.behind], ...cells];
}

/**
 * CSV as RFC 4180 has it, with a byte-order mark so that spreadsheets read it as UTF-8. Cells come from texts: one that a spreadsheet would take for a formula
 * (`=`, `+`, `-`, `@`, a tab or a line end first, in any width, also behind blanks) gets an apostrophe before it.
 */
export function toCsv(cells: readonly (readonly string[])[]): string {
  return `\u{feff}${cells.map((row) => row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
}

/** The same for the clipboard, which spreadsheets paste as cells: tabs between them. */
export function toTabSeparated(cells: readonly (readonly string[])[]): string {
  return `${cells.map((row) => row.map((cell) => harmless(cell.replace(/[\t\r\n]+/gu, ' '))).join('\t')).join('\n')}\n`;
}

function harmless(cell: string): string {
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell;
}
