import { type DocumentText } from '../text/document-text';
import { ANGLE, BAR, GAP, TAB } from '../text/printed-lines';
import { unitSet } from '../text/unit-set';
import { tableForms } from './forms/all';
import { type Table } from './table';
import { lineOf, type TableSign } from './table-form';

const LONGEST_CAPTION = 120;

/** A caption's line of its own for the unit leaves the rows right below the caption: `（単位：億円）`, `(Unit: million tonnes)` */
const UNIT = /^[ \u3000]*[（(](?:単位|Unit|Units|In |in )[^（）()]{0,60}[）)][ \u3000]*$/u;

const CAPTION = /^[ \u3000#*]*(?:図表|表|別表|資料|Table|TABLE)[ \u3000]?[0-9０-９Ⅰ-Ⅻ]/u;
const opensCaption = unitSet(/[#*図表別資T]/u);

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

const SIGN: Readonly<Record<TableSign, number>> = { bar: BAR, tab: TAB, gap: GAP, angle: ANGLE, 'below-caption': 0x80 };
const SIGNS = BAR | TAB | GAP | ANGLE;

/** The lines with something printed on them, and the signs of tables that each one bears, as bits. */
function printedLines({ raw, lineStarts, printed: { starts, ends, marks } }: DocumentText): { readonly lines: readonly number[]; readonly signs: readonly number[] } {
  const lines: number[] = [];
  const signs: number[] = [];
  let caption = false;
  for (let line = 0; line < starts.length; line++) {
    if (starts[line] === ends[line]) continue;
    lines.push(line);
    signs.push((marks[line]! & SIGNS) | (caption ? SIGN['below-caption'] : 0));
    if (!caption && !opensCaption(raw.charCodeAt(starts[line]!))) continue;
    const words = ends[line]! - starts[line]! < LONGEST_CAPTION ? lineOf({ raw, lineStarts }, line).raw : '';
    caption = words.length < LONGEST_CAPTION && (CAPTION.test(words) || (caption && UNIT.test(words)));
  }
  return { lines, signs };
}
