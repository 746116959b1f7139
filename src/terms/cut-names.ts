import { isCjk } from '../text/characters';
import { type RunningText } from '../text/running-text';
import { type Span } from '../text/span';

/** The two sides of a hard line break read as one: what stands before it and what stands behind it, each up to its own next break. */
export interface Junction {
  readonly text: string;
  /** Offset in `text` at which the lines meet. */
  readonly at: number;
  /** The span of running text that a span of `text` stands for. */
  toRunning(span: Span): Span;
}

/** No name that is cut reaches further to either side. */
const REACH = 24;

/**
 * Hard breaks between two Japanese lines. In a narrow column or cell a wrap cannot be told from the end of a paragraph by the lines alone; a name
 * that stands across it tells: `…は拡大⏎抑止の…`. Linear in the length of the text.
 */
export function* junctionsOf({ text }: RunningText): Generator<Junction> {
  for (let behind = text.indexOf('\n') + 1; behind > 0; behind = text.indexOf('\n', behind) + 1) {
    const end = behind - 1;
    if (!isCjk(text.charCodeAt(end - 1)) || !isCjk(text.charCodeAt(behind))) continue;
    const upper = text.slice(Math.max(0, end - REACH), end);
    const lower = text.slice(behind, behind + REACH);
    const left = upper.slice(upper.lastIndexOf('\n') + 1);
    const right = lower.includes('\n') ? lower.slice(0, lower.indexOf('\n')) : lower;
    const shift = end - left.length;
    yield {
      text: left + right,
      at: left.length,
      toRunning: (span) => ({ start: shift + span.start, end: shift + span.end + 1 }),
    };
  }
}

/** Shorter names than this meet by chance: 防衛 at the end of a line, 省 at the beginning of the next. */
const LEAST_CUT_NAME = 4;

/** Does a name stand across the break, and is it more than two lines of a list that happen to make a name, 経済⏎安全保障? */
export function isCutName({ text, at }: Junction, { start, end }: Span): boolean {
  return start < at && end > at && end - start >= LEAST_CUT_NAME && !(start === 0 && end === text.length) && (start > 0 || at >= LEAST_CUT_NAME) && text.length > end - start;
}
