import { displayWidth, isBlank } from './characters';
import { type LinedText, lineCount, lineSpan } from './lines';

/**
 * How a text is laid out on lines.
 * - `hard-wrapped-spaced`: every printed line is a line, with blank lines between the lines of one sentence (typical of PDF extraction)
 * - `hard-wrapped`: sentences are cut over lines, blank lines part paragraphs (typical of English plain text)
 * - `markdown`: a line is a paragraph or a heading with `#`
 * - `plain`: a line is a paragraph
 */
export type LayoutKind = 'hard-wrapped-spaced' | 'hard-wrapped' | 'markdown' | 'plain';

export interface Layout {
  readonly kind: LayoutKind;
  /** Column (see `displayWidth`) at which full lines end; 0 where lines are not wrapped. */
  readonly wrapColumn: number;
  /** Ends of paragraphs carry a blank before the line end and wraps do not, as some PDF extractors leave it: then the blank decides. */
  readonly markedEnds: boolean;
}

/** Columns between which pages are set; texts of shorter lines are lists, not wrapped prose. */
const NARROWEST = 30;
const WIDEST = 240;

const TERMINAL = /[。．.!?！？」』）)】〕”"’:：;；]$/u;

/** Printed width of each line without its outer blanks; 0 for blank lines. */
function lineWidths(text: LinedText): { widths: number[]; openEnded: boolean[] } {
  const widths: number[] = [];
  const openEnded: boolean[] = [];
  for (let line = 0; line < lineCount(text); line++) {
    const { start, end } = lineSpan(text, line);
    const trimmed = trimmedSpan(text.raw, start, end);
    widths.push(displayWidth(text.raw, trimmed.start, trimmed.end));
    openEnded.push(trimmed.end > trimmed.start && !TERMINAL.test(text.raw.slice(Math.max(trimmed.start, trimmed.end - 2), trimmed.end)));
  }
  return { widths, openEnded };
}

function trimmedSpan(raw: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isBlank(raw.charCodeAt(start))) start++;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * Tells the layout from the shape of the lines alone: a text is hard-wrapped when the widths of its lines pile up just below one
 * column and most of the lines there stop in the middle of a sentence. Texts of fewer than six printed lines count as not wrapped.
 */
export function readLayout(text: LinedText): Layout {
  const { widths, openEnded } = lineWidths(text);
  const printed = widths.flatMap((width, line) => (width > 0 ? [line] : []));
  const notWrapped: Layout = { kind: hasMarkdownHeadings(text) ? 'markdown' : 'plain', wrapColumn: 0, markedEnds: false };
  if (printed.length < 6) return notWrapped;

  const column = wrapColumnOf(printed.map((line) => widths[line]!));
  if (column < NARROWEST || column > WIDEST) return notWrapped;
  const slack = wrapSlack(column);
  const full = printed.filter((line) => widths[line]! >= column - slack && widths[line]! <= column + 4);
  const cut = full.filter((line) => openEnded[line]);
  const overlong = printed.filter((line) => widths[line]! > column + 4).length;
  if (full.length < 0.3 * printed.length || cut.length < 0.5 * full.length || overlong > 0.05 * printed.length) return notWrapped;

  // Between a cut line and its continuation: do blank lines stand there?
  const spaced = cut.filter((line) => line + 1 < widths.length && widths[line + 1] === 0).length;
  const short = printed.filter((line) => widths[line]! < column - 2 * slack);
  const trailing = (lines: readonly number[]): number => lines.filter((line) => endsWithBlank(text, line)).length / Math.max(1, lines.length);
  const markedEnds = short.length >= 3 && trailing(short) >= 0.7 && trailing(cut) <= 0.15;
  return { kind: spaced > 0.5 * cut.length ? 'hard-wrapped-spaced' : 'hard-wrapped', wrapColumn: column, markedEnds };
}

/** Does a blank stand between the last printed character and the line end? */
export function endsWithBlank(text: LinedText, line: number): boolean {
  const { start, end } = lineSpan(text, line);
  return end > start && isBlank(text.raw.charCodeAt(end - 1));
}

/** How far below the wrap column a full line may end: line-breaking rules (禁則) move a character or two, English words more. */
export function wrapSlack(column: number): number {
  return Math.max(6, Math.round(column * 0.16));
}

/** The width just above which lines become rare: the 97th percentile, so that a few runaway lines do not decide. */
function wrapColumnOf(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.97))]!;
}

function hasMarkdownHeadings(text: LinedText): boolean {
  return /^#{1,6}[ \u3000]\S/m.test(text.raw);
}
