import { lineAt, type LinedText, lineSpan } from '../text/lines';
import { type Span } from '../text/span';

/**
 * A span line by line, without the blanks at line ends and the empty lines of a hard wrap: what is coloured or marked of it. `拡大抑⏎⏎止` → `拡大抑`, `止`.
 * Raw offsets.
 */
export function printedParts(text: LinedText, span: Span): Span[] {
  const parts: Span[] = [];
  for (let line = lineAt(text, span.start); line < text.lineStarts.length && text.lineStarts[line]! < span.end; line++) {
    const whole = lineSpan(text, line);
    let [start, end] = [Math.max(whole.start, span.start), Math.min(whole.end, span.end)];
    while (start < end && isBlank(text.raw.charCodeAt(start))) start++;
    while (end > start && isBlank(text.raw.charCodeAt(end - 1))) end--;
    if (end > start) parts.push({ start, end });
  }
  return parts;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0c || unit === 0xa0 || unit === 0x3000;
}
