import { isLatinWordUnit } from '../text/characters';
import { type DocumentText } from '../text/document-text';
import { type Span } from '../text/span';

/** The words at a raw span on one line: a wrap is nothing, or one blank between Latin words; outer blanks are left out. */
export function joinedText(text: DocumentText, span: Span): string {
  return text.raw.slice(span.start, span.end).replace(/[ \t\u3000\u00a0]*[\n\r]\s*/gu, (gap: string, at: number, all: string) => {
    const latin = isLatinWordUnit(all.charCodeAt(at - 1)) && isLatinWordUnit(all.charCodeAt(at + gap.length));
    return latin ? ' ' : '';
  }).trim();
}
