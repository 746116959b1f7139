import { isLatinWordUnit } from './characters';
import { type Span } from './span';

/** The words at a raw span as they read on one line: a hard wrap is nothing, or one blank where it stands between two Latin letters or digits. `拡大抑⏎⏎止` → `拡大抑止` */
export function unwrapped(text: { readonly raw: string }, span: Span): string {
  const words = text.raw.slice(span.start, span.end);
  return !words.includes('\n') && !words.includes('\r') ? words : words.replace(/[ \t\u3000\u00a0]*[\n\r]\s*/gu, (gap: string, at: number, all: string) => {
    const latin = isLatinWordUnit(all.charCodeAt(at - 1)) && isLatinWordUnit(all.charCodeAt(at + gap.length));
    return latin ? ' ' : '';
  });
}
