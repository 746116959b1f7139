import { describePassage } from '../../../src/annotations/describe-passage';
import { type PassageTarget } from '../../../src/annotations/place-passage';
import { placeTogether } from '../../../src/annotations/place-notes';
import { type Placement } from '../../../src/annotations/placement';
import { PlacingText } from '../../../src/annotations/placing-text';
import { readOutline } from '../../../src/outline/read-outline';
import { readDocumentText } from '../../../src/text/document-text';
import { type Span } from '../../../src/text/span';
import { type Random, type TrackedText } from './tracked-text';

/** A note of a trial: its passage in the old text and where it was put in the new one. */
export interface Trial {
  readonly was: Span;
  readonly placement: Placement;
  readonly changed: TrackedText;
  /** The old text, for looking. */
  readonly raw: string;
}

/** Passages of a text: a third of two to four characters, a third as long as terms and phrases, a third up to sentences and paragraphs. Blanks at no end. */
export function somePassages(raw: string, count: number, random: Random): Span[] {
  const spans: Span[] = [];
  while (spans.length < count) {
    const kind = Math.floor(random() * 10);
    const length = kind < 3 ? 2 + Math.floor(random() * 3) : kind < 6 ? 5 + Math.floor(random() * 8) : kind < 9 ? 13 + Math.floor(random() * 48) : 61 + Math.floor(random() * 540);
    const start = Math.floor(random() * Math.max(1, raw.length - length));
    const end = Math.min(raw.length, start + length);
    const words = raw.slice(start, end);
    if (/^[\p{L}\p{Nd}]/u.test(words) && /[\p{L}\p{Nd}]$/u.test(words) && words.replace(/\s/gu, '').length >= 2 && !/[\ud800-\udfff]|\p{M}/u.test(words.charAt(0) + words.slice(-1) + raw.charAt(end))) spans.push({ start, end });
  }
  return spans;
}

/** Notes on passages of a text, placed in a changed one; with the old text at hand or without. */
export function tryPlacing(raw: string, passages: readonly Span[], changed: TrackedText, oldTextAtHand: boolean): Trial[] {
  const old = readDocumentText(raw);
  const anchors = describePassage(old, readOutline(old), passages)!;
  const targets = anchors.map((anchor): PassageTarget => ({ kind: 'passage', anchors: [anchor], version: 'old' }));
  const next = readDocumentText(changed.raw);
  const placements = placeTogether(new PlacingText(next, readOutline(next), 'new', oldTextAtHand ? { textOf: () => raw } : undefined), targets);
  return passages.map((was, at) => ({ was, placement: placements.get(targets[at]!)!, changed, raw }));
}

export type Judgement = 'right' | 'lost' | 'doubtful' | 'wrong';

/** Is the note on exactly the characters it was on? For changes of form, where each of them is still there. */
export function judgeForm({ was, placement, changed, raw }: Trial): Judgement {
  const [span] = placement.spans;
  if (span === undefined) return placement.status === 'doubtful' ? 'doubtful' : 'lost';
  const wanted = new Set<number>();
  for (let at = was.start; at < was.end; at++) if (isPrinted(raw, at)) wanted.add(at);
  const found = new Set<number>();
  for (let at = span.start; at < span.end; at++) if (isPrinted(changed.raw, at) && changed.origins[at]! >= 0) found.add(changed.origins[at]!);
  // A character of two units may be told by its first unit only.
  return [...found].every((at) => wanted.has(at)) && Math.min(...found) === Math.min(...wanted) && found.size >= wanted.size / 2 && missing(wanted, found, changed, span) === 0 ? 'right' : 'wrong';
}

/** Wanted characters that stand in the new text outside the span. */
function missing(wanted: ReadonlySet<number>, found: ReadonlySet<number>, { origins }: TrackedText, span: Span): number {
  let count = 0;
  for (const at of [span.start - 1, span.end]) if (wanted.has(origins[at] ?? -1) && !found.has(origins[at]!)) count++;
  return count;
}

/** What is to be said of a note whose text was edited: `gone` where less than half of its characters are left. */
export function judgeEdited({ was, placement, changed, raw }: Trial): Judgement | 'gone' | 'attached' {
  let first = Infinity;
  let last = -1;
  let left = 0;
  let all = 0;
  for (let at = was.start; at < was.end; at++) if (isPrinted(raw, at)) all++;
  for (let at = 0; at < changed.origins.length; at++) {
    const origin = changed.origins[at]!;
    if (origin < was.start || origin >= was.end || !isPrinted(changed.raw, at)) continue;
    first = Math.min(first, at);
    last = at;
    left++;
  }
  const [span] = placement.spans;
  if (left * 2 < all) {
    if (span === undefined) return 'gone';
    const touches = last >= 0 && span.start <= last && span.end > first;
    return touches ? 'gone' : 'attached';
  }
  if (span === undefined) return placement.status === 'doubtful' ? 'doubtful' : 'lost';
  const shared = printed(changed.raw, Math.max(first, span.start), Math.min(last + 1, span.end));
  const together = printed(changed.raw, Math.min(first, span.start), Math.max(last + 1, span.end));
  // A letter that took the place of the first or last one belongs to the passage, too.
  return shared >= left - 1 && together - shared <= all - left + 2 ? 'right' : shared * 2 >= together ? 'right' : 'wrong';
}

function isPrinted(raw: string, at: number): boolean {
  return /[^\s\ufeff\-\u2010\u2011\uff0d\p{Cc}\p{Cf}]/u.test(raw.charAt(at));
}

function printed(raw: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isPrinted(raw, at)) count++;
  return count;
}
