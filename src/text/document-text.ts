import { type LineBreak, readLineBreaks } from './line-breaks';
import { type Layout, readLayout } from './layout';
import { readLineStarts } from './lines';
import { type RunningText, readRunningText } from './running-text';

/**
 * A decoded document as a value: its raw text (UTF-16, line ends as they are), its lines, its layout and its running text.
 * The raw text is never changed by anything that reads it.
 */
export interface DocumentText {
  readonly raw: string;
  /** Raw offset of the first unit of each line. */
  readonly lineStarts: Uint32Array;
  readonly layout: Layout;
  /** For each line what the break behind it means. */
  readonly breaks: readonly LineBreak[];
  readonly running: RunningText;
}

/** Reads a decoded text. Never fails; linear in its length. */
export function readDocumentText(raw: string): DocumentText {
  const lined = { raw, lineStarts: readLineStarts(raw) };
  const layout = readLayout(lined);
  const breaks = readLineBreaks(lined, layout);
  return { ...lined, layout, breaks, running: readRunningText(lined, breaks) };
}
