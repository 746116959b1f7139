import { type LineBreak, readLineBreaks } from './line-breaks';
import { type Layout, readLayout } from './layout';
import { type PrintedLines, readPrintedLines } from './printed-lines';
import { type RunningText, readRunningText } from './running-text';

/**
 * A decoded document as a value: its raw text (UTF-16, line ends as they are), its lines, its layout and its running text.
 * The raw text is never changed by anything that reads it.
 */
export interface DocumentText {
  readonly raw: string;
  /** Raw offset of the first unit of each line. */
  readonly lineStarts: Uint32Array;
  /** What is printed on each line. */
  readonly printed: PrintedLines;
  readonly layout: Layout;
  /** For each line what the break behind it means. */
  readonly breaks: readonly LineBreak[];
  /** Made when it is first asked for: an outline needs none. */
  readonly running: RunningText;
}

/** Reads a decoded text. Never fails; linear in its length. */
export function readDocumentText(raw: string): DocumentText {
  const printed = readPrintedLines(raw);
  const lined = { raw, lineStarts: printed.lineStarts };
  const layout = readLayout(lined, printed);
  const breaks = readLineBreaks(lined, layout, printed);
  let running: RunningText | undefined;
  return { ...lined, printed, layout, breaks, get running() { return (running ??= readRunningText(lined, breaks)); } };
}
