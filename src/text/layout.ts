import { isBlank, isCjk } from './characters';
import { type LinedText, lineSpan } from './lines';
import { type PrintedLines } from './printed-lines';
import { type SetLine, setWidthOf } from './set-width';

/**
 * How a text is laid out on lines.
 * - `hard-wrapped-spaced`: every printed line is a line, with blank lines between the lines of one sentence (typical of PDF extraction)
 * - `hard-wrapped`: sentences are cut over lines, blank lines part paragraphs (typical of English plain text)
 * - `markdown`: a line is a paragraph or a heading with `#`
 * - `plain`: a line is a paragraph
 * - `character-a-line`: every character has a line of its own, as extraction leaves vertical setting and narrow cells
 */
export type LayoutKind = 'hard-wrapped-spaced' | 'hard-wrapped' | 'markdown' | 'plain' | 'character-a-line';

export interface Layout {
  readonly kind: LayoutKind;
  /** Column (see `displayWidth`) at which full lines end; 0 where lines are not wrapped. */
  readonly wrapColumn: number;
  /** Column at which every line is cut without exception (see `setWidthOf`); 0 where the right margin is ragged. */
  readonly setWidth: number;
  /** Ends of paragraphs carry a blank before the line end and wraps do not, as some PDF extractors leave it: then the blank decides. */
  readonly markedEnds: boolean;
  /** Blank lines between the characters of a text with one character a line; more of them part paragraphs. 0 in other texts. */
  readonly characterGap: number;
}

/** Columns between which pages are set; texts of shorter lines are lists, not wrapped prose. */
const NARROWEST = 18;
/** Narrower texts are taken for wrapped prose only where every line keeps to the column. */
const NARROW = 30;
/** So many cut lines tell how a text is set. */
const LOOKED_AT = 4000;
const WIDEST = 240;

/** Last characters of lines on which a sentence, or something else that is whole, ends. */
const TERMINAL: ReadonlySet<number> = new Set([...'。．.!?！？」』）)】〕”"’:：;；'].map((character) => character.charCodeAt(0)));

/**
 * Tells the layout from the shape of the lines alone: a text is hard-wrapped when the widths of its lines pile up just below one
 * column and most of the lines there stop in the middle of a sentence. Texts of fewer than six printed lines count as not wrapped.
 */
export function readLayout(text: LinedText, lines: PrintedLines): Layout {
  const { starts, ends, widths } = lines;
  const notWrapped: Layout = { kind: hasMarkdownHeadings(text) ? 'markdown' : 'plain', wrapColumn: 0, setWidth: 0, markedEnds: false, characterGap: 0 };
  const gap = characterGapOf(text, lines);
  if (gap !== undefined) return { ...notWrapped, kind: 'character-a-line', characterGap: gap };
  const { column, printed } = wrapColumnOf(lines);
  if (printed < 6 || column < NARROWEST || column > WIDEST) return notWrapped;

  const slack = wrapSlack(column);
  const full = new Counter();
  const short = new Counter();
  let overlong = 0;
  // Of the full lines those that stop in the middle of a sentence; between them and their continuation: do blank lines stand there?
  const cut = new Counter();
  let spaced = 0;
  const cuts: (readonly [SetLine, SetLine])[] = [];
  let previous: SetLine | undefined;
  for (let line = 0; line < starts.length; line++) {
    if (starts[line] === ends[line]) continue;
    const width = widths[line]!;
    const here = { start: starts[line]!, end: ends[line]!, width };
    if (previous !== undefined) cuts.push([previous, here]);
    previous = undefined;
    if (width > column + 4) overlong++;
    else if (width >= column - slack) {
      full.count++;
      if (!TERMINAL.has(text.raw.charCodeAt(ends[line]! - 1))) {
        cut.add(endsWithBlank(text, line));
        if (cuts.length < LOOKED_AT) previous = here;
        if (line + 1 < starts.length && starts[line + 1] === ends[line + 1]) spaced++;
      }
    } else if (width < column - 2 * slack) short.add(endsWithBlank(text, line));
  }
  if (cut.count < 0.5 * full.count || overlong > 0.05 * printed) return notWrapped;
  const markedEnds = short.count >= 3 && short.share >= 0.7 && cut.share <= 0.15;
  const setWidth = setWidthOf(text.raw, cuts);
  // A text of many headings and short items has few full lines: then each of them has to keep to the column.
  if (setWidth === 0 ? column < NARROW || full.count < 0.3 * printed : cut.count < (column < NARROW ? 0.2 : 0.1) * printed) return notWrapped;
  return { kind: spaced > 0.5 * cut.count ? 'hard-wrapped-spaced' : 'hard-wrapped', wrapColumn: column, setWidth, markedEnds, characterGap: 0 };
}

/** Texts of fewer printed lines are lists of marks rather than prose set so. */
const LEAST_CHARACTERS = 24;

/**
 * Blank lines that usually stand between two characters, where nearly all printed lines hold one character and most of these are Japanese:
 * `拡⏎大⏎抑⏎止⏎に` gives 0. A column of figures or of ○ and × is none.
 */
function characterGapOf(text: LinedText, { starts, ends }: PrintedLines): number | undefined {
  let printed = 0;
  let single = 0;
  let japanese = 0;
  let spaced = 0;
  let previous = -1;
  for (let line = 0; line < starts.length; line++) {
    const length = ends[line]! - starts[line]!;
    if (length === 0) continue;
    printed++;
    if (length === 1) {
      single++;
      if (isCjk(text.raw.charCodeAt(starts[line]!))) japanese++;
      if (previous >= 0 && line - previous > 1) spaced++;
    }
    previous = line;
    // Other texts are told from these by their first lines.
    if (printed === LEAST_CHARACTERS && single < 0.5 * printed) return undefined;
  }
  if (printed < LEAST_CHARACTERS || single < 0.9 * printed || japanese < 0.6 * single) return undefined;
  return spaced > 0.5 * single ? 1 : 0;
}

/** How many lines of a kind there are, and how many of them end with a blank. */
class Counter {
  count = 0;
  #withBlank = 0;

  add(blank: boolean): void {
    this.count++;
    if (blank) this.#withBlank++;
  }

  get share(): number {
    return this.#withBlank / Math.max(1, this.count);
  }
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

/** The width just above which lines become rare: the 97th percentile of the printed lines, so that a few runaway lines do not decide. */
function wrapColumnOf({ starts, ends, widths }: PrintedLines): { readonly column: number; readonly printed: number } {
  // Lines by their width; how far one reaches beyond the widest page does not matter.
  const byWidth = new Uint32Array(WIDEST + 2);
  let printed = 0;
  for (let line = 0; line < starts.length; line++) {
    if (starts[line] === ends[line]) continue;
    byWidth[Math.min(widths[line]!, WIDEST + 1)]!++;
    printed++;
  }
  const wanted = Math.min(printed - 1, Math.floor(printed * 0.97));
  let column = 0;
  for (let seen = byWidth[0]!; seen <= wanted && column <= WIDEST; seen += byWidth[column]!) column++;
  return { column, printed };
}

function hasMarkdownHeadings({ raw, lineStarts }: LinedText): boolean {
  return lineStarts.some((start) => raw.charCodeAt(start) === 0x23 && /^#{1,6}[ \u3000]\S/u.test(raw.slice(start, start + 8)));
}
