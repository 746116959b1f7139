import { isBlank, isInvisible } from '../text/characters';
import { type DocumentText } from '../text/document-text';
import { lineCount, lineSpan } from '../text/lines';
import { foldUnit } from '../text/width';
import { type HeadingLine } from './mark';

/** A printed line with its place. Offsets are raw; `start` stands behind Markdown marks. */
export interface PrintedLine extends HeadingLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
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
function lineBehindFrontMatter(text: DocumentText, count: number): number {
  if (!/^---[ ]*$/u.test(text.raw.slice(0, lineSpan(text, 0).end))) return 0;
  for (let line = 1; line < Math.min(count, 80); line++) {
    const { start, end } = lineSpan(text, line);
    if (/^---[ ]*$/u.test(text.raw.slice(start, end))) return line + 1;
  }
  return 0;
}

/** A short line with `===` or `---` right below is a heading, of the first or the second level; the rule itself is no line of text. */
function withUnderlinedLevels(lines: Writable[]): Writable[] {
  return lines.filter((line, index) => {
    if (index === 0) return true;
    const rule = /^(?:(={3,})|-{3,})$/u.exec(line.raw);
    const above = lines[index - 1]!;
    if (rule === null || above.line !== line.line - 1 || above.level > 0 || above.continues || above.raw.length > 100 || /[。．.:：;,、|]$|^[-*|>]/u.test(above.raw)) return true;
    above.level = rule[1] === undefined ? 2 : 1;
    above.continued = false;
    return false;
  });
}

/** The printed lines of a document in order. */
export function readPrintedLines(text: DocumentText): PrintedLine[] {
  const lines: Writable[] = [];
  const count = lineCount(text);
  let previous = -1;
  const body = lineBehindFrontMatter(text, count);
  for (let line = body; line < count; line++) {
    let { start, end } = lineSpan(text, line);
    const skip = (at: number): boolean => isBlank(text.raw.charCodeAt(at)) || isInvisible(text.raw.charCodeAt(at));
    while (start < end && skip(start)) start++;
    while (end > start && skip(end - 1)) end--;
    if (start === end) continue;
    // A quotation in Markdown may hold a heading: `> **Box 1: Ports**`.
    while (text.raw[start] === '>' && start < end - 1 && text.raw[start + 1] === ' ') start += 2;
    const element = text.raw[start] === '<' ? ELEMENT.exec(text.raw.slice(start, Math.min(end, start + LONGEST))) : null;
    if (element !== null) {
      start += element[1]!.length;
      end = start + element[3]!.length;
    }
    const hashes = text.raw[start] === '#' ? /^(#{1,6})[ \u3000]+/u.exec(text.raw.slice(start, Math.min(end, start + 12))) : null;
    let from = start + (hashes?.[0].length ?? 0);
    let to = end;
    while (hashes !== null && to > from && (text.raw[to - 1] === '#' || text.raw[to - 1] === ' ')) to--;
    if (hashes !== null) ({ from, to } = withoutResidues(text.raw, from, to));
    // A line all in bold is a heading in reports that were converted to Markdown.
    const bold = text.raw[from] !== '*' ? null : /^\*\*([^*]{1,120})\*\*$/u.exec(text.raw.slice(from, Math.min(to, from + 130)));
    if (bold !== null) { from += 2; to -= 2; }
    const raw = text.raw.slice(from, Math.min(to, from + LONGEST));
    lines.push({
      line,
      start: from,
      end: to,
      raw,
      folded: foldSameLength(raw),
      bold: bold !== null,
      level: hashes?.[1]?.length ?? Number(element?.[2] ?? 0),
      isolated: (line === 0 || isBlankLine(text, line - 1)) && (line + 1 >= count || isBlankLine(text, line + 1)),
      continues: previous >= 0 && text.breaks[previous] === 'soft',
      continued: text.breaks[line] === 'soft',
      aboveText: false,
      tabbed: raw.includes('\t'),
    });
    previous = line;
  }
  const kept = withUnderlinedLevels(lines);
  for (let index = 0; index + 1 < kept.length; index++) {
    const next = kept[index + 1]!;
    kept[index]!.aboveText = !next.continues && (isProse(next) || /^[・•‣*-]/u.test(next.folded));
  }
  return kept;
}

type Writable = { -readonly [Key in keyof PrintedLine]: PrintedLine[Key] };

/** A sentence, or the introduction of what follows, ends on this line. */
export function endsSentence(line: PrintedLine, text: DocumentText): boolean {
  const end = withoutNoteMark(text.raw.slice(Math.max(line.start, line.end - 16), line.end));
  return /[。．.!?！？:：;；]["'”’」』）)]?[0-9]{0,2}$/u.test(end);
}

/** The mark of a footnote may stand behind the stop: `of it.[2]`. */
function withoutNoteMark(end: string): string {
  return end.replace(/(?:\[[0-9]{1,3}\]|<sup>[0-9]{1,3}<\/sup>|[*†‡⁰¹²³⁴-⁹]{1,3}|[（(]注[0-9０-９]{0,3}[）)])$/u, '');
}

/** A sentence, the beginning of one, or an item of a list. */
export function isProse(line: PrintedLine): boolean {
  if (line.tabbed || line.level > 0) return false;
  return line.continued || line.raw.length > 100 || line.raw.includes('。') || /[.?!:;]["”)’]?$/u.test(withoutNoteMark(line.raw))
    || /^(?:[0-9A-Za-z]{1,2}[.)]|\([0-9a-z]{1,2}\)|[①-⑳•●○・*-])[ \u3000]/u.test(line.folded);
}

/** Width folding that keeps every unit in its place; ligatures stay. */
function foldSameLength(raw: string): string {
  let folded = '';
  let kept = 0;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    // Most of any text folds to itself: ASCII, kana and kanji.
    if (unit < 0x2010 || (unit > 0x301c && unit <= 0x9fff)) continue;
    const other = foldUnit(unit);
    if (other.length !== 1 || other.charCodeAt(0) === unit) continue;
    folded += raw.slice(kept, at) + other;
    kept = at + 1;
  }
  return kept === 0 ? raw : folded + raw.slice(kept);
}

function isBlankLine(text: DocumentText, line: number): boolean {
  const { start, end } = lineSpan(text, line);
  for (let at = start; at < end; at++) if (!isBlank(text.raw.charCodeAt(at)) && !isInvisible(text.raw.charCodeAt(at))) return false;
  return true;
}
