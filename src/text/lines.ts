import { type Span } from './span';

/** A place as editors and people count: both from 0, `character` in UTF-16 code units (LSP 3.17, Position). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Start offsets of all lines of a text. A line ends with LF, CR LF or a lone CR, as in VS Code; form feed,
 * U+0085 and U+2028 do not end a line. An empty text has one empty line.
 */
export function readLineStarts(raw: string): Uint32Array {
  const starts: number[] = [0];
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === 0x0a) starts.push(i + 1);
    else if (unit === 0x0d) {
      if (raw.charCodeAt(i + 1) === 0x0a) i++;
      starts.push(i + 1);
    }
  }
  return Uint32Array.from(starts);
}

/** Index of the last entry of the ascending `values` that is ≤ `wanted`; -1 when there is none. */
export function lastAtOrBefore(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What the functions of this file need to know of a text. */
export interface LinedText {
  readonly raw: string;
  readonly lineStarts: Uint32Array;
}

export function lineCount(text: LinedText): number {
  return text.lineStarts.length;
}

/** Span of line `line` (from 0) without its line end. A line beyond the text gives an empty span at its end. */
export function lineSpan(text: LinedText, line: number): Span {
  const start = text.lineStarts[line] ?? text.raw.length;
  let end = text.lineStarts[line + 1] ?? text.raw.length;
  if (line + 1 < text.lineStarts.length) {
    end--;
    if (text.raw.charCodeAt(end) === 0x0a && end > start && text.raw.charCodeAt(end - 1) === 0x0d) end--;
  }
  return { start, end };
}

/** Text of line `line` (from 0) without its line end. */
export function lineText(text: LinedText, line: number): string {
  const span = lineSpan(text, line);
  return text.raw.slice(span.start, span.end);
}

/** Line (from 0) on which the raw offset stands; offsets outside the text count as its nearest end. */
export function lineAt(text: LinedText, offset: number): number {
  return Math.max(0, lastAtOrBefore(text.lineStarts, offset));
}

/** Position of a raw offset; an offset inside a line end belongs to the end of that line. */
export function positionAt(text: LinedText, offset: number): Position {
  const clamped = Math.min(Math.max(offset, 0), text.raw.length);
  const line = lineAt(text, clamped);
  const span = lineSpan(text, line);
  return { line, character: Math.min(clamped, span.end) - span.start };
}

/** Raw offset of a position; positions outside the text count as its nearest place. */
export function offsetAt(text: LinedText, position: Position): number {
  if (position.line < 0) return 0;
  const span = lineSpan(text, position.line);
  return Math.min(span.start + Math.max(0, position.character), span.end);
}
