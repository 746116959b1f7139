import { type DocumentText } from '../text/document-text';
import { toRunningOffset } from '../text/running-text';
import { type Span } from '../text/span';

/** A stretch with some words before and behind it, for lists: `before` + `hit` + `after` read as the text reads, wraps undone. */
export interface Excerpt {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** How many characters of running text are shown before and behind a place. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Words around a raw span, not beyond its paragraph. */
export function excerptOf({ running }: DocumentText, span: Span, reach: Reach): Excerpt {
  const start = toRunningOffset(running, span.start);
  const end = Math.max(start, toRunningOffset(running, Math.max(span.start, span.end - 1)) + 1);
  const head = running.text.slice(Math.max(0, start - reach.before), start);
  const tail = running.text.slice(end, end + reach.after);
  const before = head.slice(head.lastIndexOf('\n') + 1).trimStart();
  const after = tail.split('\n', 1)[0]!.trimEnd();
  return {
    before: before === '' || head.includes('\n') || start <= reach.before ? before : `…${before}`,
    hit: running.text.slice(start, end),
    after: reach.after > 0 && after.length === reach.after ? `${after}…` : after,
  };
}
