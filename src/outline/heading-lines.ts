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
  /** The sentence of this line goes on in the next printed line. */
  readonly continued: boolean;
  readonly tabbed: boolean;
}

/** Longer lines are no headings; only their beginnings are looked at. */
const LONGEST = 400;

/** The printed lines of a document in order. */
export function readPrintedLines(text: DocumentText): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const count = lineCount(text);
  let previous = -1;
  for (let line = 0; line < count; line++) {
    let { start, end } = lineSpan(text, line);
    const skip = (at: number): boolean => isBlank(text.raw.charCodeAt(at)) || isInvisible(text.raw.charCodeAt(at));
    while (start < end && skip(start)) start++;
    while (end > start && skip(end - 1)) end--;
    if (start === end) continue;
    const hashes = /^(#{1,6})[ \u3000]+/u.exec(text.raw.slice(start, Math.min(end, start + 12)));
    let from = start + (hashes?.[0].length ?? 0);
    let to = hashes === null ? end : end - (/[ #]*$/u.exec(text.raw.slice(from, end))?.[0].length ?? 0);
    // A line all in bold is a heading in reports that were converted to Markdown.
    const bold = /^\*\*([^*]{1,120})\*\*$/u.exec(text.raw.slice(from, Math.min(to, from + 130)));
    if (bold !== null) { from += 2; to -= 2; }
    const raw = text.raw.slice(from, Math.min(to, from + LONGEST));
    lines.push({
      line,
      start: from,
      end: to,
      raw,
      folded: foldSameLength(raw),
      bold: bold !== null,
      level: hashes?.[1]?.length ?? 0,
      isolated: (line === 0 || isBlankLine(text, line - 1)) && (line + 1 >= count || isBlankLine(text, line + 1)),
      continues: previous >= 0 && text.breaks[previous] === 'soft',
      continued: text.breaks[line] === 'soft',
      tabbed: raw.includes('\t'),
    });
    previous = line;
  }
  return lines;
}

/** Width folding that keeps every unit in its place; ligatures stay. */
function foldSameLength(raw: string): string {
  let folded = '';
  for (let at = 0; at < raw.length; at++) {
    const unit = foldUnit(raw.charCodeAt(at));
    folded += unit.length === 1 ? unit : raw.charAt(at);
  }
  return folded;
}

function isBlankLine(text: DocumentText, line: number): boolean {
  const { start, end } = lineSpan(text, line);
  for (let at = start; at < end; at++) if (!isBlank(text.raw.charCodeAt(at)) && !isInvisible(text.raw.charCodeAt(at))) return false;
  return true;
}
