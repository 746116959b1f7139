import { type DocumentText } from '../text/document-text';
import { TAB } from '../text/printed-lines';
import { unitSet } from '../text/unit-set';
import { foldUnit } from '../text/width';
import { type HeadingLine } from './mark';

/** A printed line with its place. Offsets are raw; `start` stands behind Markdown marks. */
export interface PrintedLine extends HeadingLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** First UTF-16 unit of `folded`; -1 where nothing stands behind the Markdown marks. */
  readonly opening: number;
  /** Last UTF-16 unit of `folded`; -1 as above. */
  readonly closing: number;
  /** The sentence of the line before goes on here. */
  readonly continues: boolean;
  readonly tabbed: boolean;
}

/** Longer lines are no headings; only their beginnings are looked at. */
const LONGEST = 400;

/** `<h2 class="x">Ports</h2>`: tag, level, words. */
const ELEMENT = /^(<h([1-6])(?:\s[^<>]{0,200})?>\s*)([^<>]{1,200}?)\s*<\/h\2>$/iu;

/** A heading in Markdown without the marks of web pages around it: `<a id="x"></a>Ports {#ports}`, `Ports<br>`. */
function withoutResidues(raw: string, start: number, end: number): { from: number; to: number } {
  const words = raw.slice(start, Math.min(end, start + LONGEST));
  if (words.length === LONGEST || !/[<{]/u.test(words)) return { from: start, to: end };
  const before = /^(?:<(?:a|span)\s[^<>]{0,200}>(?:<\/(?:a|span)>)?\s*)+/iu.exec(words)?.[0].length ?? 0;
  const behind = /(?:\s*(?:<br ?\/?>|<\/(?:a|span)>|\{#[^{}]{1,80}\}))+$/iu.exec(words)?.[0].length ?? 0;
  return before + behind < words.length ? { from: start + before, to: end - behind } : { from: start, to: end };
}

/** Data between two `---` at the head of a Markdown file are no text. */
function lineBehindFrontMatter({ raw, printed }: DocumentText): number {
  const isRule = (line: number): boolean => printed.starts[line] === printed.lineStarts[line] && printed.ends[line]! - printed.starts[line]! === 3
    && raw.startsWith('---', printed.starts[line]) && isOnlySpaces(raw, printed.ends[line]!);
  const { length } = printed.starts;
  if (!isRule(0)) return 0;
  for (let line = 1; line < Math.min(length, 80); line++) if (isRule(line)) return line + 1;
  return 0;
}

/** Nothing but spaces up to the end of the line. */
function isOnlySpaces(raw: string, from: number): boolean {
  let at = from;
  while (raw.charCodeAt(at) === 0x20) at++;
  return at >= raw.length || raw.charCodeAt(at) === 0x0a || raw.charCodeAt(at) === 0x0d;
}

const EQUALS = 0x3d;
const HYPHEN = 0x2d;

/** A short line with `===` or `---` right below is a heading, of the first or the second level; the rule itself is no line of text. */
function withUnderlinedLevels(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    if (index === 0 || (line.opening !== EQUALS && line.opening !== HYPHEN)) return true;
    const rule = /^(?:(={3,})|-{3,})$/u.exec(line.raw);
    const above = lines[index - 1]!;
    if (rule === null || above.line !== line.line - 1 || above.level > 0 || above.continues || above.raw.length > 100 || /[。．.:：;,、|]$|^[-*|>]/u.test(above.raw)) return true;
    above.level = rule[1] === undefined ? 2 : 1;
    above.continued = false;
    return false;
  });
}

/** The printed lines of a document in order. */
export function readPrintedLines(text: DocumentText): readonly PrintedLine[] {
  const { starts, ends } = text.printed;
  const lines: Line[] = [];
  let previous = -1;
  for (let line = lineBehindFrontMatter(text); line < starts.length; line++) {
    if (starts[line] === ends[line]) continue;
    const plain = !bearsMarkup(text.raw.charCodeAt(starts[line]!));
    lines.push(new Line(text, line, previous, plain ? { start: starts[line]!, end: ends[line]!, level: 0, bold: false } : withoutMarkup(text.raw, starts[line]!, ends[line]!)));
    previous = line;
  }
  const kept = withUnderlinedLevels(lines);
  for (let index = 0; index + 1 < kept.length; index++) kept[index]!.next = kept[index + 1];
  return kept;
}

/** What Markdown and web pages put around the words of a line begins with one of these. */
const bearsMarkup = unitSet(/[>#<*]/u);

/** The words of a line without such marks, and what the marks say. */
interface Words {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly bold: boolean;
}

function withoutMarkup(raw: string, from: number, to: number): Words {
  let [start, end] = [from, to];
  // A quotation in Markdown may hold a heading: `> **Box 1: Ports**`.
  while (raw[start] === '>' && start < end - 1 && raw[start + 1] === ' ') start += 2;
  const element = raw[start] === '<' ? ELEMENT.exec(raw.slice(start, Math.min(end, start + LONGEST))) : null;
  if (element !== null) {
    start += element[1]!.length;
    end = start + element[3]!.length;
  }
  const hashes = raw[start] === '#' ? /^(#{1,6})[ \u3000]+/u.exec(raw.slice(start, Math.min(end, start + 12))) : null;
  if (hashes !== null) {
    start += hashes[0].length;
    while (end > start && (raw[end - 1] === '#' || raw[end - 1] === ' ')) end--;
    ({ from: start, to: end } = withoutResidues(raw, start, end));
  }
  // A line all in bold is a heading in reports that were converted to Markdown.
  const bold = raw[start] === '*' && /^\*\*([^*]{1,120})\*\*$/u.test(raw.slice(start, Math.min(end, start + 130)));
  if (bold) { start += 2; end -= 2; }
  return { start, end, level: hashes?.[1]?.length ?? Number(element?.[2] ?? 0), bold };
}

/** Most lines are passed over by their first character: their words are cut out and folded only when a rule asks for them. */
class Line implements PrintedLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly continues: boolean;
  level: number;
  continued: boolean;
  next: Line | undefined;
  readonly #text: DocumentText;
  #raw: string | undefined;
  #folded: string | undefined;

  /** `previous`: the printed line before, -1 where there is none. */
  constructor(text: DocumentText, line: number, previous: number, { start, end, level, bold }: Words) {
    this.line = line;
    this.start = start;
    this.end = end;
    this.bold = bold;
    this.continues = previous >= 0 && text.breaks[previous] === 'soft';
    this.level = level;
    this.continued = text.breaks[line] === 'soft';
    this.#text = text;
  }

  get raw(): string {
    return (this.#raw ??= this.#text.raw.slice(this.start, Math.min(this.end, this.start + LONGEST)));
  }

  get folded(): string {
    return (this.#folded ??= foldSameLength(this.raw));
  }

  get opening(): number {
    return this.start < this.end ? foldSingle(this.#text.raw.charCodeAt(this.start)) : -1;
  }

  get closing(): number {
    return this.start < this.end ? foldSingle(this.#text.raw.charCodeAt(Math.min(this.end, this.start + LONGEST) - 1)) : -1;
  }

  get isolated(): boolean {
    const { starts, ends } = this.#text.printed;
    const { line } = this;
    return (line === 0 || starts[line - 1] === ends[line - 1]) && (line + 1 >= starts.length || starts[line + 1] === ends[line + 1]);
  }

  get aboveText(): boolean {
    const { next } = this;
    return next !== undefined && !next.continues && (isProse(next) || /^[・•‣*-]/u.test(next.folded));
  }

  get tabbed(): boolean {
    return (this.#text.printed.marks[this.line]! & TAB) !== 0 && this.raw.includes('\t');
  }
}

/** A sentence, or the introduction of what follows, ends on this line. */
export function endsSentence(line: PrintedLine, text: DocumentText): boolean {
  const end = withoutNoteMark(text.raw.slice(Math.max(line.start, line.end - 16), line.end));
  return /[。．.!?！？:：;；]["'”’」』）)]?[0-9]{0,2}$/u.test(end);
}

/** The mark of a footnote may stand behind the stop: `of it.[2]`. */
function withoutNoteMark(end: string): string {
  return endsNoteMark(end.charCodeAt(end.length - 1)) ? end.replace(/(?:\[[0-9]{1,3}\]|<sup>[0-9]{1,3}<\/sup>|[*†‡⁰¹²³⁴-⁹]{1,3}|[（(]注[0-9０-９]{0,3}[）)])$/u, '') : end;
}

const endsNoteMark = unitSet(/[\]>*†‡⁰¹²³⁴-⁹）)]/u);

/** A sentence, the beginning of one, or an item of a list. */
export function isProse(line: PrintedLine): boolean {
  if (line.tabbed || line.level > 0) return false;
  return line.continued || line.raw.length > 100 || line.raw.includes('。') || /[.?!:;]["”)’]?$/u.test(withoutNoteMark(line.raw))
    || /^(?:[0-9A-Za-z]{1,2}[.)]|\([0-9a-z]{1,2}\)|[①-⑳•●○・*-])[ \u3000]/u.test(line.folded);
}

/** Width folding of one unit; a ligature stays. */
function foldSingle(unit: number): number {
  // Most of any text folds to itself: ASCII, kana and kanji.
  if (unit < 0x2010 || (unit > 0x301c && unit <= 0x9fff)) return unit;
  const other = foldUnit(unit);
  return other.length === 1 ? other.charCodeAt(0) : unit;
}

/** Width folding that keeps every unit in its place; ligatures stay. */
function foldSameLength(raw: string): string {
  let folded = '';
  let kept = 0;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    const other = foldSingle(unit);
    if (other === unit) continue;
    folded += raw.slice(kept, at) + String.fromCharCode(other);
    kept = at + 1;
  }
  return kept === 0 ? raw : folded + raw.slice(kept);
}
