import { type Span } from '../../../src/text/span';

/** A changed text that knows where each of its units comes from: the offset in the text it was made from, or -1 for what was put in. */
export interface TrackedText {
  readonly raw: string;
  readonly origins: readonly number[];
}

export type Random = () => number;

/** A small generator of random numbers (mulberry32). */
export function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces in their new order; a piece is a text and the offset it comes from. */
class Pieces {
  raw = '';
  readonly origins: number[] = [];

  /** Units that stand for those at `origin`: each its own where there are as many, else all the first. */
  put(text: string, origin: number, each = false): void {
    for (let i = 0; i < text.length; i++) this.origins.push(origin < 0 ? -1 : each ? origin + i : origin);
    this.raw += text;
  }
}

/** Every character replaced by what `change` makes of it. */
export function eachCharacter(raw: string, change: (character: string, at: number) => string): TrackedText {
  const pieces = new Pieces();
  for (let at = 0; at < raw.length;) {
    const character = String.fromCodePoint(raw.codePointAt(at)!);
    pieces.put(change(character, at), at);
    at += character.length;
  }
  return pieces;
}

/** Characters set anew in lines of so many, whatever they are; old line breaks are gone. */
export function wrappedAt(raw: string, columns: number, gap: string): TrackedText {
  const pieces = new Pieces();
  let column = 0;
  for (let at = 0; at < raw.length;) {
    const character = String.fromCodePoint(raw.codePointAt(at)!);
    if (!/[\r\n]/u.test(character)) {
      if (column === columns) {
        pieces.put(gap, -1);
        column = 0;
      }
      pieces.put(character, at, true);
      column++;
    }
    at += character.length;
  }
  return pieces;
}

/** Spans of the text in another order; what is in none of them is gone. */
export function inOrder(raw: string, spans: readonly Span[]): TrackedText {
  const pieces = new Pieces();
  for (const { start, end } of spans) pieces.put(raw.slice(start, end), start, true);
  return pieces;
}

/** A share of the characters deleted, replaced or followed by another, in equal parts. */
export function randomlyEdited(raw: string, share: number, random: Random): TrackedText {
  const letters = [...raw].filter((letter) => /\S/u.test(letter));
  const pieces = new Pieces();
  for (let at = 0; at < raw.length;) {
    const character = String.fromCodePoint(raw.codePointAt(at)!);
    const edit = random() < share && /\S/u.test(character) ? Math.floor(random() * 3) : 3;
    const other = letters[Math.floor(random() * letters.length)]!;
    if (edit === 1) pieces.put(other, -1);
    else if (edit !== 0) pieces.put(character, at, true);
    if (edit === 2) pieces.put(other, -1);
    at += character.length;
  }
  return pieces;
}

export function without(raw: string, gone: readonly Span[]): TrackedText {
  const kept: Span[] = [];
  let at = 0;
  for (const { start, end } of [...gone].sort((a, b) => a.start - b.start)) {
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return inOrder(raw, [...kept, { start: at, end: raw.length }]);
}
