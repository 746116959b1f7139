import { isBlank, isInvisible } from '../../text/characters';
import { type DocumentText } from '../../text/document-text';
import { lineCount, lineSpan } from '../../text/lines';
import { type Span } from '../../text/span';

/** A line on which something is printed: its number from 0 and the span of what is printed, without outer blanks. */
export interface PrintedLine {
  readonly line: number;
  readonly span: Span;
}

/** The printed lines of a document in order. */
export function printedLines(text: DocumentText): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const skip = (at: number): boolean => isBlank(text.raw.charCodeAt(at)) || isInvisible(text.raw.charCodeAt(at));
  for (let line = 0; line < lineCount(text); line++) {
    let { start, end } = lineSpan(text, line);
    while (start < end && skip(start)) start++;
    while (end > start && skip(end - 1)) end--;
    if (start < end) lines.push({ line, span: { start, end } });
  }
  return lines;
}
