import { BLANK, characterClasses, CJK, FOLDED, INVISIBLE, isCjk, LINE_END } from './characters';
import { type LineBreak } from './line-breaks';
import { type LinedText, lastAtOrBefore } from './lines';
import { type Span } from './span';
import { composeKana, foldUnit, isSoundMark } from './width';

/**
 * The text as it reads, for matching: hard wraps and the blank lines between wrapped lines undone, blanks beside CJK characters
 * dropped, width folded (see `foldUnit`). A hard line break is one `\n`, a tab stays one `\t`, any other run of blanks is one space.
 *
 * Maps, both in UTF-16 units: running unit `i` stands for the raw units `[starts[i], ends[i])`. `starts` and `ends` ascend. One raw
 * unit may give two running units (ﬁ → fi, both with the same raw span), several raw units one (ｶﾞ → ガ; a break with its blank lines).
 */
export interface RunningText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Length of the raw text. */
  readonly rawLength: number;
}

/** Builds running text in one pass over the raw text; linear in its length. */
export function readRunningText(text: LinedText, breaks: readonly LineBreak[]): RunningText {
  const { raw } = text;
  const classes = characterClasses();
  const writer = new MapWriter(raw.length);
  for (let at = 0; at < raw.length;) {
    const unit = raw.charCodeAt(at);
    const known = classes[unit]!;
    // Most of any text stands for itself.
    if ((known & NOT_ITSELF) === 0) writer.write(unit, at, ++at);
    else if ((known & INVISIBLE) !== 0) at++;
    else if ((known & (BLANK | LINE_END)) !== 0) at = writeGap(text, breaks, writer, at);
    else if (isSoundMark(unit) && writer.compose(unit, at)) at++;
    else {
      const folded = foldUnit(unit);
      for (let i = 0; i < folded.length; i++) writer.write(folded.charCodeAt(i), at, at + 1);
      at++;
    }
  }
  return writer.finish(raw.length);
}

const NOT_ITSELF = BLANK | INVISIBLE | LINE_END | FOLDED;

/** Writes what a run of blanks and line ends beginning at `start` stands for; gives the raw offset behind it. */
function writeGap(text: LinedText, breaks: readonly LineBreak[], writer: MapWriter, start: number): number {
  const { raw } = text;
  const classes = characterClasses();
  let end = start;
  let tab = false;
  let firstLineEnd = -1;
  for (; end < raw.length; end++) {
    const unit = raw.charCodeAt(end);
    const known = classes[unit]!;
    if ((known & (BLANK | INVISIBLE | LINE_END)) === 0) break;
    if (unit === 0x09) tab = true;
    else if ((known & LINE_END) !== 0 && firstLineEnd < 0) firstLineEnd = end;
  }
  if (writer.length === 0 || end === raw.length) return end;
  const before = writer.last();
  const after = raw.charCodeAt(end);
  if (firstLineEnd >= 0 && breaks[writer.lineOf(text, firstLineEnd)] === 'hard') writer.write(0x0a, start, end);
  else if (tab && firstLineEnd < 0) writer.write(0x09, start, end);
  else if (((classes[before]! | classes[after]!) & CJK) !== 0) return end;
  // A number that a wrap cuts in Japanese text goes on without a blank: 19⏎60年.
  else if (firstLineEnd >= 0 && isDigit(before) && isDigit(after) && writer.recentlyCjk()) return end;
  // A word parted at the line end keeps its hyphen and gets no blank: `co-⏎operation`.
  else if (firstLineEnd >= 0 && before === 0x2d) return end;
  else writer.write(0x20, start, end);
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Collects units with their raw spans; grows by doubling. */
class MapWriter {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #line = 0;
  length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + 16);
    this.#starts = new Uint32Array(capacity + 16);
    this.#ends = new Uint32Array(capacity + 16);
  }

  last(): number {
    return this.#units[this.length - 1] ?? 0;
  }

  /** The line of a raw offset; offsets are asked for in ascending order. */
  lineOf({ lineStarts }: LinedText, offset: number): number {
    while (this.#line + 1 < lineStarts.length && lineStarts[this.#line + 1]! <= offset) this.#line++;
    return this.#line;
  }

  /** Does Japanese stand among the last units written? */
  recentlyCjk(): boolean {
    for (let at = Math.max(0, this.length - 12); at < this.length; at++) if (isCjk(this.#units[at]!)) return true;
    return false;
  }

  write(unit: number, start: number, end: number): void {
    if (this.length === this.#units.length) this.#grow();
    this.#units[this.length] = unit;
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.length++;
  }

  /** Joins a sound mark at raw offset `at` to the kana written last; false where they do not join. */
  compose(mark: number, at: number): boolean {
    if (this.length === 0 || this.#ends[this.length - 1] !== at) return false;
    const composed = composeKana(String.fromCharCode(this.last()), mark);
    if (composed === undefined) return false;
    this.#units[this.length - 1] = composed.charCodeAt(0);
    this.#ends[this.length - 1] = at + 1;
    return true;
  }

  finish(rawLength: number): RunningText {
    return {
      text: decodeUnits(this.#units.subarray(0, this.length)),
      starts: this.#starts.slice(0, this.length),
      ends: this.#ends.slice(0, this.length),
      rawLength,
    };
  }

  #grow(): void {
    const wider = <T extends Uint16Array | Uint32Array>(old: T, next: T): T => { next.set(old); return next; };
    const size = this.#units.length * 2;
    this.#units = wider(this.#units, new Uint16Array(size));
    this.#starts = wider(this.#starts, new Uint32Array(size));
    this.#ends = wider(this.#ends, new Uint32Array(size));
  }
}

/** A string from UTF-16 units, in pieces small enough for one call. Lone surrogates survive, which a TextDecoder would replace. */
function decodeUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192) pieces.push(String.fromCharCode.apply(null, units.subarray(at, at + 8192) as unknown as number[]));
  return pieces.join('');
}

/** Raw span of a span of running text. An empty span gives the empty raw span before its unit. */
export function toRawSpan(running: RunningText, span: Span): Span {
  const start = span.start < running.starts.length ? running.starts[span.start]! : running.rawLength;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: running.ends[Math.min(span.end, running.ends.length) - 1]! };
}

/**
 * Running offset of a raw offset: the unit that stands for it, or – where the raw unit was dropped – the next unit that was kept.
 * Gives `running.text.length` behind the last one.
 */
export function toRunningOffset(running: RunningText, rawOffset: number): number {
  const at = lastAtOrBefore(running.starts, rawOffset);
  if (at < 0) return 0;
  if (rawOffset >= running.ends[at]!) return at + 1;
  let first = at;
  while (first > 0 && running.starts[first - 1] === running.starts[at]) first--;
  return first;
}

/** Span of running text that covers a raw span (dropped units at its ends are left out). */
export function toRunningSpan(running: RunningText, span: Span): Span {
  const start = toRunningOffset(running, span.start);
  const last = lastAtOrBefore(running.starts, Math.max(span.start, span.end - 1));
  return { start, end: span.end > span.start ? Math.max(start, last + 1) : start };
}
