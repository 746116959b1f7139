import { displayWidth } from '../../../src/text/characters';
import { readDocumentText } from '../../../src/text/document-text';
import { lineCount, lineText } from '../../../src/text/lines';

/** Characters that do not begin a line, and those that do not end one (禁則). */
const NOT_FIRST = /[、。，．・：；？！ー」』）】〕〉》］｝’”,.:;?!)\]}%％々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NOT_LAST = /[「『（【〔〈《［｛‘“(\[{]/u;

/** What is never cut at a column: rows of tables and headings of Markdown, whose lines are their marks. */
const WHOLE = /\t|^\s*\||^#{1,6}[ \u3000]|<\/?(?:table|tr|td|th)\b|^\s*<https?:/u;

export interface Wrapping {
  /** A blank line behind every printed line, as PDF extraction leaves them: nothing then tells a paragraph's end from a wrap but what stands on the lines. */
  readonly blankLines: boolean;
}

/**
 * A text set anew in lines of `columns` full-width characters (twice as many letters), with 禁則 and whole Latin words. Hard wraps that it has
 * are undone first, by what the reader makes of them. Without `blankLines`, the blank lines between its paragraphs stay as they are.
 */
export function rewrap(text: string, columns: number, { blankLines }: Wrapping): string {
  const lines = unwrap(text).split('\n');
  if (!blankLines) return lines.flatMap((line) => wrapped(line, columns)).join('\n');
  return `${lines.filter((line) => line.trim() !== '').flatMap((line) => (WHOLE.test(line) ? [line] : wrapped(line, columns))).join('\n\n')}\n`;
}

/** A text with a paragraph a line: hard wraps undone, by what the reader makes of them; blank lines between paragraphs stay. */
export function unwrap(text: string): string {
  const read = readDocumentText(text);
  let out = '';
  let joining = false;
  for (let line = 0; line < lineCount(read); line++) {
    const printed = lineText(read, line);
    if (printed.trim() === '') {
      if (!joining) out += '\n';
      continue;
    }
    const content = joining ? printed.trim() : printed.trimEnd();
    const blank = joining && /[\w.,;:!?)\]"'”’]$/u.test(out) && /^[\w(\["'“‘<]/u.test(content) && !(/[0-9]$/u.test(out) && /^[0-9]/u.test(content)) ? ' ' : '';
    out += blank + content;
    joining = read.breaks[line] === 'soft';
    if (!joining) out += '\n';
  }
  return out.replace(/\n+$/u, '\n');
}

function wrapped(line: string, columns: number): string[] {
  if (WHOLE.test(line)) return [line];
  const width = 2 * columns;
  const pieces = line.match(/^[ \u3000]+|[\p{Script=Latin}\p{Nd}'’\-.,;:!?()[\]"“”%$/&]+|[ ]+|[\s\S]/gu) ?? [''];
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces) {
    if (displayWidth(current) + displayWidth(piece) <= width || current.trim() === '' || (NOT_FIRST.test(piece) && piece.length === 1 && displayWidth(current) <= width)) {
      current += piece;
      continue;
    }
    let moved = '';
    while (current.length > 1 && NOT_LAST.test(current.at(-1)!)) {
      moved = current.at(-1)! + moved;
      current = current.slice(0, -1);
    }
    lines.push(current.trimEnd());
    current = moved + (moved === '' ? piece.trimStart() : piece);
  }
  return [...lines, current.trimEnd()];
}
