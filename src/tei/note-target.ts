import { type Span } from '../text/span';
import { limits } from './limits';

/** `n` + ULID (26 Crockford base32 digits): ids that this format makes. Others are kept and not interpreted. */
const NOTE_ID = /^n[0-9A-HJKMNP-TV-Z]{26}$/;

export function isNoteId(id: string | undefined): id is string {
  return id !== undefined && NOTE_ID.test(id);
}

/** The note that a pointer names: `#n01…` → `n01…`. */
export function noteIdOf(pointer: string | undefined): string | undefined {
  const id = pointer?.startsWith('#') ? pointer.slice(1) : undefined;
  return isNoteId(id) ? id : undefined;
}

/** `annotation/@target` as data. Positions count code points of the document (RFC 5147). */
export type TargetPointer =
  | { readonly kind: 'document' }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'ranges'; readonly ranges: readonly Span[] }
  /** Nothing that this format knows, or positions that cannot be: the value is kept and ignored. */
  | { readonly kind: 'unreadable'; readonly items: number };

const RANGE = /^doc:char=(\d{1,10}),(\d{1,10})$/;

/** Reads `doc:char=84,107`, several of them, `doc:char=0,` (the whole document) or `#n01…` (a note). */
export function readTargetPointer(value: string | undefined): TargetPointer {
  const items = pointersOf(value);
  if (items.length === 1) {
    if (items[0] === 'doc:char=0,') return { kind: 'document' };
    const id = noteIdOf(items[0]);
    if (id !== undefined) return { kind: 'note', id };
  }
  const unreadable: TargetPointer = { kind: 'unreadable', items: items.length };
  if (items.length === 0 || items.length > limits.items) return unreadable;
  const ranges: Span[] = [];
  for (const item of items) {
    const match = RANGE.exec(item);
    const span = { start: Number(match?.[1]), end: Number(match?.[2]) };
    if (match === null || span.start > span.end || span.end > limits.position) return unreadable;
    ranges.push(span);
  }
  return { kind: 'ranges', ranges };
}

/** The items of an attribute that holds a list. */
export function pointersOf(value: string | undefined): string[] {
  return (value ?? '').split(/[ \t\r\n]+/).filter((item) => item !== '');
}
