import { type DocumentText } from '../../text/document-text';
import { type Span } from '../../text/span';

/** A line on which something is printed: its number from 0 and the span of what is printed, without outer blanks. */
export interface PrintedLine {
  readonly line: number;
  readonly span: Span;
}

/** The printed lines of a document in order. */
export function printedLines({ printed: { starts, ends } }: DocumentText): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let line = 0; line < starts.length; line++) if (starts[line] !== ends[line]) lines.push({ line, span: { start: starts[line]!, end: ends[line]! } });
  return lines;
}
