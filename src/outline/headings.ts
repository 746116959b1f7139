import { type Table } from '../tables/table';
import { type DocumentText } from '../text/document-text';
import { unitSet } from '../text/unit-set';
import { unwrapped } from '../text/unwrapped';
import { withLettersInOrder } from './ambiguous-letters';
import { contentsAt, entryOf } from './contents';
import { withEvidence } from './evidence';
import { type PrintedLine, readPrintedLines } from './heading-lines';
import { type Mark, type MarkHit } from './mark';
import { iroha } from './marks/iroha';
import { kana } from './marks/kana';
import { markdownHeading } from './marks/markdown';
import { named } from './marks/named';
import { noteInNotes, notes, numberedNote } from './marks/notes';
import { enclosedHeading, inOrderOfIroha, nextNote, type Recognised, recognise, unmarkedHeading } from './recognise-line';
import { withoutRunningHeads } from './running-heads';
import { type Section } from './section';

/** A recognised heading before it has a place in the tree. */
export interface Heading extends Pick<Section, 'kind' | 'label' | 'title' | 'heading' | 'number' | 'runIn'> {
  readonly mark: Mark;
  /** Number of `#`; 0 without. */
  readonly level: number;
  readonly subrank: number;
  readonly doubtful: boolean;
  /** First line of the heading, from 0. */
  readonly line: number;
  /** For tables: last line of their rows. */
  readonly lastOwnLine: number;
}

/** The text in which headings are looked for, and the lines that belong to tables. */
interface HeadingText {
  readonly text: DocumentText;
  readonly lines: readonly PrintedLine[];
  readonly rows: ReadonlyMap<number, number>;
}

/** A heading over more lines than this is a paragraph that looks like one. */
const MOST_TITLE_LINES = 4;

/** All headings of a document in the order of the text. Lines that go on a cut sentence are never headings. */
export function readHeadings(text: DocumentText, tables: readonly Table[]): Heading[] {
  const lines = readPrintedLines(text);
  const headings: Heading[] = [];
  // With blank lines between all lines, the last line of a paragraph looks like a heading, unless it is known where lines are cut.
  const unmarked = text.layout.kind !== 'markdown' && (text.layout.kind !== 'hard-wrapped-spaced' || text.layout.setWidth > 0);
  let afterHeading = -1;
  let lastKana: Heading | undefined;
  const listed = new Set<string>();
  const rows = linesOf(tables);
  const page: HeadingText = { text, lines, rows };
  for (let index = 0; index < lines.length; index++) {
    const contents = contentsAt(lines, index, (at) => isHeadingOfContents(recognise(lines[at]!)));
    if (contents !== undefined) {
      for (const entry of contents.entries) listed.add(entry);
      index = contents.end - 1;
      continue;
    }
    const line = lines[index]!;
    // Rows of a table are no headings, whatever their first cell looks like.
    if (line.continues || isContentsLine(line) || rows.has(line.line)) continue;
    const found = nextNote(headings.at(-1), line) ?? inOrderOfIroha(lastKana, line, recognise(line))
      ?? (isListed(line, listed) ? { mark: named, hit: { kind: 'chapter' as const, labelLength: 0, titleStart: 0 } } : undefined)
      ?? enclosedHeading(lines, index)
      ?? (unmarked && index > 0 ? unmarkedHeading(text, lines, index, afterHeading === index, headings.length === 0) : undefined);
    if (found === undefined) continue;
    const { mark } = found;
    let { hit } = found;
    let last = hit.runIn === true || hit.titleEnd !== undefined ? index : lastTitleLine(lines, index);
    if (last === undefined) {
      // A paragraph over several lines, opened by its number: `第三条　船舶は、…⏎…しなければならない。`
      if (!opensParagraph(mark, line, hit)) continue;
      hit = { ...hit, kind: mark.role === 'division' ? hit.kind : 'item', runIn: true };
      last = index;
    }
    if (mark.role === 'numbered' && last > index && isSentence(lines[last]!.raw)) {
      // The label opens a paragraph over several lines: `1. A working group will …⏎… and report.`
      hit = { ...hit, kind: 'item', runIn: true };
      last = index;
    }
    const heading = withCaptionAbove(lines, index, headingOf(page, index, last, mark, hit));
    if (mark === kana || mark === iroha) lastKana = heading;
    const alone = heading.title === '' && hit.runIn !== true;
    const boxed = alone && mark.role === 'box' ? boxTitle(text, lines, last + 1) : alone && mark.role === 'division' ? titleBelow(text, lines, last + 1) : undefined;
    if (boxed !== undefined) index = boxed.index;
    else index = last;
    afterHeading = index + 1;
    headings.push(boxed === undefined ? heading : { ...heading, title: boxed.title, heading: { start: heading.heading.start, end: boxed.end } });
    // `(注) 1 …` opens the notes and is their first one.
    const first = mark === notes && hit.number !== undefined ? numberedNote(hit.number).read(line) : undefined;
    if (first !== undefined) headings.push(headingOf(page, index, index, noteInNotes, first));
  }
  return withoutDocumentTitle(withEvidence(withoutRunningHeads(withLettersInOrder(headings))));
}

/** The heading of a section, as a table of contents lists it: not an item that runs into text, not a note. */
function isHeadingOfContents(found: Recognised | undefined): boolean {
  return found !== undefined && found.hit.runIn !== true && found.mark.role !== 'leaf' && found.mark.role !== 'item' && found.mark !== markdownHeading;
}

/** A line of the text that the table of contents names: the best evidence for a heading that there is. */
function isListed(line: PrintedLine, listed: ReadonlySet<string>): boolean {
  return listed.size > 0 && line.level === 0 && !line.continued && line.end - line.start < 100 && listed.has(entryOf(line.folded));
}

/**
 * A `#` of the first level that is printed before all others and bears no number is the title of the document and no section of it, when it
 * is the only one of its level, or stands right above the first of numbered ones (`# 報告書`, `# 第1部 環境`).
 */
function withoutDocumentTitle(headings: Heading[]): Heading[] {
  const [first, ...rest] = headings;
  if (first?.level !== 1 || first.mark !== markdownHeading) return headings;
  const others = rest.filter(({ level }) => level === 1);
  const only = others.length === 0 && rest.some(({ level }) => level > 1);
  const aboveNumbered = others[0] === rest[0] && others.length > 0 && others.every(({ mark }) => mark !== markdownHeading) && others[0]!.line - first.line <= 2;
  return only || aboveNumbered ? rest : headings;
}

/** Last line of a title that goes on over wraps; `undefined` where what follows is a paragraph. */
function lastTitleLine(lines: readonly PrintedLine[], first: number): number | undefined {
  let last = first;
  while (lines[last]!.continued && last + 1 < lines.length) {
    last++;
    if (last - first >= MOST_TITLE_LINES || /[。．]$/u.test(lines[last]!.raw)) return undefined;
  }
  return last;
}

/** Is the label of a wrapped paragraph sure to be one? A bare number may belong to its sentence. */
function opensParagraph(mark: Mark, line: PrintedLine, hit: MarkHit): boolean {
  if (mark.role === 'division') return hit.kind === 'article';
  return mark.role === 'numbered' && hit.labelLength > 0 && (/^[(（].*[)）]$|[.．、⑴-⒵①-⑳]$/u.test(line.raw.slice(0, hit.labelLength)) || line.raw[hit.labelLength] === '\u3000');
}

function isSentence(lastLine: string): boolean {
  return /(?:[。．]|[a-z0-9)"”][.;:])$/u.test(lastLine);
}

function headingOf({ text, lines, rows }: HeadingText, first: number, last: number, mark: Mark, hit: MarkHit): Heading {
  const line = lines[first]!;
  const labelStart = hit.labelStart ?? 0;
  const label = line.raw.slice(labelStart, labelStart + hit.labelLength);
  const end = hit.runIn === true ? line.start + labelStart + hit.labelLength : hit.titleEnd !== undefined ? line.start + hit.titleEnd : lines[last]!.end;
  const titleSpan = { start: line.start + hit.titleStart, end };
  const title = hit.runIn === true || titleSpan.start >= end ? '' : withoutBrackets(unwrapped(text, titleSpan).trim(), hit);
  const heading: { -readonly [Key in keyof Heading]: Heading[Key] } = {
    mark,
    kind: hit.kind,
    label,
    title,
    level: line.level,
    subrank: hit.subrank ?? 0,
    doubtful: hit.doubtful === true,
    line: line.line,
    lastOwnLine: mark.system === 'caption' ? lastRow(lines, last, rows) : -1,
    heading: { start: line.start + labelStart, end },
  };
  if (hit.number !== undefined) heading.number = hit.number;
  if (hit.runIn === true) heading.runIn = true;
  return heading;
}

/** A title without the brackets around it, or without the closing one where the mark took the opening one. */
function withoutBrackets(title: string, { labelLength, titleStart }: MarkHit): string {
  if (!closesBracket(title.charCodeAt(title.length - 1))) return title;
  const inner = title.replace(/^[【〔](.*)[】〕]$/u, '$1');
  return labelLength === 0 && titleStart === 1 && closesBracket(inner.charCodeAt(inner.length - 1)) ? inner.slice(0, -1) : inner;
}

const closesBracket = unitSet(/[】〕］》≫＞〉]/u);

/**
 * The caption of an article that statutes print in brackets on the line above it is its title: `（目的）⏎第一条　この法律は、…`. The heading then
 * begins at the caption.
 */
function withCaptionAbove(lines: readonly PrintedLine[], index: number, heading: Heading): Heading {
  const above = lines[index - 1];
  if (heading.kind !== 'article' || heading.title !== '' || above === undefined || lines[index]!.line - above.line > 2 || !/^[（(][^（）()。]{1,40}[）)]$/u.test(above.raw)) return heading;
  const { runIn: _, ...captioned } = heading;
  return { ...captioned, title: above.raw, line: above.line, heading: { start: above.start, end: heading.heading.end } };
}

/** A box's name alone on its line takes the next heading-like line as its title, when the two stand close together. */
function boxTitle(text: DocumentText, lines: readonly PrintedLine[], index: number): { index: number; title: string; end: number } | undefined {
  const line = lines[index];
  if (line === undefined || line.continued || /。/u.test(line.raw) || line.raw.length > 60) return undefined;
  return { index, title: unwrapped(text, line).trim(), end: line.end };
}

/** `Chapter 3` or `第３章` alone on its line is followed by its title: a short line with nothing beside it that is no heading of its own. */
function titleBelow(text: DocumentText, lines: readonly PrintedLine[], index: number): { index: number; title: string; end: number } | undefined {
  const line = lines[index];
  // Right below its label, or with nothing beside it; in either case with nothing below.
  const apart = line !== undefined && (line.isolated || (lines[index - 1]!.line === line.line - 1 && (lines[index + 1]?.line ?? Infinity) > line.line + 1));
  if (line === undefined || !apart || line.continued || line.tabbed || line.raw.length > 60 || /[。．.:：;,、]$/u.test(line.raw)) return undefined;
  const found = recognise(line);
  if (found !== undefined && found.mark !== named) return undefined;
  return { index, title: unwrapped(text, line).trim(), end: line.end };
}

/** Last line of the table right below a caption, or below the line with its unit (`（単位：人）`); -1 where there is none. */
function lastRow(lines: readonly PrintedLine[], caption: number, rows: ReadonlyMap<number, number>): number {
  const unit = /^[（(](?:単位|Units?\b|[Ii]n )[^（）()]{0,60}[）)]$/u.test(lines[caption + 1]?.raw.trim() ?? '');
  const below = lines[caption + (unit ? 2 : 1)];
  return below === undefined ? -1 : rows.get(below.line) ?? (below.tabbed ? below.line : -1);
}

/** Lines of tables, each with the last line of its table. */
function linesOf(tables: readonly Table[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { lines: [first, last] } of tables) for (let line = first; line <= last; line++) lines.set(line, last);
  return lines;
}

const endsPage = unitSet(/[0-9ivx]/u);

/** A line of a table of contents: leaders or a page number at its end. `第1節 概要 …………… 12`, `1. Introduction ..... 3` */
function isContentsLine(line: PrintedLine): boolean {
  return endsPage(line.closing) && /(?:[.・…‥]{4,}|[ \u3000]{3,})[ \u3000]*[0-9ivx]{1,4}$/u.test(line.folded);
}
