import { isBlank, isInvisible } from '../text/characters';
import { type DocumentText } from '../text/document-text';
import { lineCount, lineSpan } from '../text/lines';
import { tableForms } from './forms/all';
import { type Table } from './table';
import { type TableSign } from './table-form';

const LONGEST_CAPTION = 120;

/** A caption's line of its own for the unit leaves the rows right below the caption: `（単位：億円）`, `(Unit: million tonnes)` */
const UNIT = /^[ \u3000]*[（(](?:単位|Unit|Units|In |in )[^（）()]{0,60}[）)][ \u3000]*$/u;

const CAPTION = /^[ \u3000#*]*(?:図表|表|別表|資料|Table|TABLE)[ \u3000]?[0-9０-９Ⅰ-Ⅻ]/u;

/** The tables of a document in the order of the text; they do not overlap. Never fails; linear in the length of the text. */
export function readTables(text: DocumentText): Table[] {
  const { lines, signs } = printedLines(text);
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (signs[index] === 0) continue;
    const table = tableAt(text, lines, index, signs[index]!);
    if (table === undefined) continue;
    tables.push(table);
    while (index + 1 < lines.length && lines[index + 1]! <= table.lines[1]) index++;
  }
  return tables;
}

function tableAt(text: DocumentText, lines: readonly number[], index: number, signs: number): Table | undefined {
  for (const form of tableForms) {
    if ((signs & SIGN[form.sign]) === 0) continue;
    const table = form.read(text, lines, index);
    if (table !== undefined) return table;
  }
  return undefined;
}

const SIGN: Readonly<Record<TableSign, number>> = { bar: 1, tab: 2, gap: 4, angle: 8, 'below-caption': 16 };

/** The lines with something printed on them, and the signs of tables that each one bears, as bits. One pass over the text. */
function printedLines(text: DocumentText): { readonly lines: readonly number[]; readonly signs: readonly number[] } {
  const lines: number[] = [];
  const signs: number[] = [];
  let caption = false;
  for (let line = 0; line < lineCount(text); line++) {
    const { start, end } = lineSpan(text, line);
    let found = 0;
    let printed = false;
    let blanks = 0;
    for (let at = start; at < end; at++) {
      const unit = text.raw.charCodeAt(at);
      if (unit === 0x7c) found |= SIGN.bar;
      else if (unit === 0x3c) found |= SIGN.angle;
      else if (unit === 0x09) found |= SIGN.tab;
      if (isBlank(unit) || isInvisible(unit)) blanks += unit === 0x3000 ? 2 : 1;
      else {
        if (printed && blanks >= 2) found |= SIGN.gap;
        printed = true;
        blanks = 0;
      }
    }
    if (!printed) continue;
    lines.push(line);
    signs.push(caption ? found | SIGN['below-caption'] : found);
    caption = end - start < LONGEST_CAPTION && (CAPTION.test(text.raw.slice(start, end)) || (caption && UNIT.test(text.raw.slice(start, end))));
  }
  return { lines, signs };
}
