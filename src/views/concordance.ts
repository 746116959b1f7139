import { sectionsAt } from '../outline/address';
import { type Outline } from '../outline/section';
import { displayWidth } from '../text/characters';
import { type DocumentText } from '../text/document-text';
import { toRunningSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { type Range, toRange } from './analysis';
import { sectionName } from './section-name';

/** One line of a concordance (keyword in context): words found, and what stands beside them, wraps undone. */
export interface ConcordanceLine {
  readonly range: Range;
  /** Names of the sections above, outermost first. */
  readonly sections: readonly string[];
  readonly before: string;
  readonly keyword: string;
  readonly behind: string;
}

/** Lines for places of a document (raw spans); `columns` of context on each side, as a fixed-width font prints them. */
export function concordance(text: DocumentText, outline: Outline, spans: readonly Span[], columns: number): ConcordanceLine[] {
  const running = text.running.text;
  return spans.map((span) => {
    const { start, end } = toRunningSpan(text.running, span);
    return {
      range: toRange(text, span),
      sections: sectionsAt(outline, span.start).map(sectionName),
      before: oneLine(running.slice(contextStart(running, start, columns), start)),
      keyword: oneLine(running.slice(start, end)),
      behind: oneLine(running.slice(end, contextEnd(running, end, columns))),
    };
  });
}

/** Prints aligned on the keyword: context before it flush right. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

function contextStart(running: string, from: number, columns: number): number {
  let start = from;
  for (let width = 0; start > 0; start--) {
    width += displayWidth(running, start - 1, start);
    if (width > columns) break;
  }
  return isLowSurrogate(running.charCodeAt(start)) ? start + 1 : start;
}

function contextEnd(running: string, from: number, columns: number): number {
  let end = from;
  for (let width = 0; end < running.length; end++) {
    width += displayWidth(running, end, end + 1);
    if (width > columns) break;
  }
  return isLowSurrogate(running.charCodeAt(end)) ? end - 1 : end;
}

/** Borders of lines and cells as marks that print. */
function oneLine(text: string): string {
  return text.replace(/\n/gu, '⏎').replace(/\t/gu, ' ');
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
