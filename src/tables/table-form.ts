import { type DocumentText } from '../text/document-text';
import { type LinedText, lineSpan } from '../text/lines';
import { type Span } from '../text/span';
import { type Table, type TableCell } from './table';

/** A way of setting tables. A new one is one file, one line in `forms/all.ts`, one test. */
/** What must stand on a line on which a table of a form can begin; told once for each line, since most lines have none of it. */
export type TableSign = 'bar' | 'tab' | 'gap' | 'angle' | 'below-caption';

export interface TableFormReader {
  readonly sign: TableSign;
  /** The table that begins on this line, if one does. `lines` are the lines with something printed on them, in order; `index` is one of them. */
  read(text: DocumentText, lines: readonly number[], index: number): Table | undefined;
}

/** A stretch of a line as a cell, without its outer blanks. */
export function cellOf(text: DocumentText, start: number, end: number): TableCell {
  const raw = text.raw.slice(start, end);
  const words = raw.trim();
  const from = words === '' ? start : start + raw.indexOf(words);
  return { span: { start: from, end: from + words.length }, text: words };
}

/** What a line holds without its end, blanks and all. */
export function lineOf(text: LinedText, line: number): { readonly span: Span; readonly raw: string } {
  const span = lineSpan(text, line);
  return { span, raw: text.raw.slice(span.start, span.end) };
}

/** From the first to the last cell with words in it. */
export function spanOfRows(rows: readonly (readonly TableCell[])[]): Span {
  const filled = rows.flat().filter(({ text }) => text !== '');
  return { start: filled[0]?.span.start ?? rows[0]![0]!.span.start, end: filled.at(-1)?.span.end ?? rows[0]![0]!.span.end };
}

/** A figure, a date, a mark: what stands in the body of a table and rarely in its header. `3,200`, `12.5%`, `－`, `○`, `△1.2`, `(45)`, `2024` */
export function isFigure(words: string): boolean {
  return /^[△▲+\-－−±約(（]?[0-9０-９][0-9０-９,，.．]*[%％)）]?(?:[人件回億万兆円年か月日隻機%％][\p{Script=Han}]{0,3})?$|^[－―—–\-…‥○◎△×●〇✓✔]$|^(?:n\/a|N\/A|n\.a\.)$/u.test(words);
}

/** Does a row name the columns? It holds no figures, years apart: `区分 / 2023年 / 2024年`. */
export function namesColumns(row: readonly TableCell[]): boolean {
  return row.every(({ text }) => !isFigure(text) || /^(?:FY ?)?[12１２][0-9０-９]{3}(?:年度?)?$/u.test(text));
}
