import { type Span } from '../text/span';

/** How a table is set in a text without markup of its own. */
export type TableForm = 'pipe' | 'tabs' | 'aligned' | 'cell-a-line' | 'html';

export interface TableCell {
  /** Raw UTF-16 offsets; empty for a cell in which nothing stands. */
  readonly span: Span;
  /** As it reads, without outer blanks. */
  readonly text: string;
}

/**
 * A table of a document with its rows and cells. Rows may have different numbers of cells where extraction lost some.
 *
 *     区分⇥2023年⇥2024年      header row of three cells
 *     訓練⇥12⇥15
 */
export interface Table {
  readonly form: TableForm;
  /** From the first to the last printed character of its rows. Raw UTF-16 offsets. */
  readonly span: Span;
  /** Lines of its first and last row, from 0. */
  readonly lines: readonly [first: number, last: number];
  /** How many of the rows, from the top, name the columns. */
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCell[])[];
}
