import Papa from 'papaparse';
import { type Term, type TermCategory } from '../terms/glossary';
import { newTermId } from '../terms/term-id';
import { CATEGORIES, TERM_ID } from './glossary-file';
import { type Problem } from './problem';

/** What a foreign glossary holds. An entry that cannot be used is left out and reported. */
export interface ImportedGlossary {
  readonly terms: readonly Term[];
  readonly problems: readonly Problem[];
}

type Field = 'id' | 'ja' | 'en' | 'reading' | 'abbreviations' | 'variants' | 'category' | 'definitionJa' | 'definitionEn' | 'source' | 'related';

/** What people call the columns, folded by `heading`. */
const HEADINGS: Readonly<Record<string, Field>> = {
  id: 'id', identifier: 'id', 識別子: 'id',
  ja: 'ja', japanese: 'ja', term: 'ja', labelja: 'ja', termja: 'ja', 日本語: 'ja', 用語: 'ja', 名称: 'ja',
  en: 'en', english: 'en', labelen: 'en', termen: 'en', 英語: 'en', 英訳: 'en', 英名: 'en',
  reading: 'reading', 読み: 'reading', よみ: 'reading', ふりがな: 'reading', フリガナ: 'reading',
  abbreviation: 'abbreviations', abbreviations: 'abbreviations', abbr: 'abbreviations', 略語: 'abbreviations', 略称: 'abbreviations',
  variant: 'variants', variants: 'variants', aliases: 'variants', 別名: 'variants', 異表記: 'variants', 別称: 'variants',
  category: 'category', 分類: 'category', 種別: 'category',
  definitionja: 'definitionJa', definition: 'definitionJa', 定義: 'definitionJa', 説明: 'definitionJa', 定義ja: 'definitionJa', 定義日本語: 'definitionJa',
  definitionen: 'definitionEn', 定義en: 'definitionEn', 定義英語: 'definitionEn', 英語定義: 'definitionEn',
  source: 'source', sources: 'source', 出典: 'source', 典拠: 'source',
  related: 'related', 関連: 'related', 関連語: 'related',
};

/**
 * Reads a table of terms as CSV or TSV, quoted as RFC 4180 says. The first row names the columns, in English or Japanese: id, ja, en, reading, abbreviations, variants,
 * category, definition ja, definition en, source, related; several names or sources in one cell are parted by `;`. Lines of problems count as printed, also behind quoted line ends.
 */
export function readGlossaryCsv(text: string): ImportedGlossary {
  const problems: Problem[] = [];
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), { header: false, skipEmptyLines: false });
  const lines = lineOfRows(parsed.data);
  for (const { row = 0, message } of parsed.errors) if (parsed.data.length > 1 || !/delimiter/iu.test(message)) problems.push(at(lines[row] ?? 0, 'bad-table', { detail: message }));
  const [header = []] = parsed.data;
  const columns = header.map((name) => HEADINGS[heading(name)]);
  header.forEach((name, column) => { if (columns[column] === undefined && name.trim() !== '') problems.push(at(0, 'unknown-column', { column: name.trim() })); });
  if (!columns.includes('ja') && !columns.includes('en')) return { terms: [], problems: [at(0, 'no-name-column')] };
  const terms = new Map<string, Term>();
  parsed.data.slice(1).forEach((row, index) => {
    const line = lines[index + 1]!;
    if (row.every((cell) => cell.trim() === '')) return;
    const cell = (field: Field): string | undefined => row.filter((_, column) => columns[column] === field).map((value) => value.replace(/\s+/gu, ' ').trim()).find((value) => value !== '');
    const list = (field: Field): string[] => row.filter((_, column) => columns[column] === field).flatMap((value) => value.split(/[;；|\n]/u)).map((value) => value.replace(/\s+/gu, ' ').trim()).filter((value) => value !== '');
    const [ja, en] = [cell('ja'), cell('en')];
    if (ja === undefined && en === undefined) { problems.push(at(line, 'no-name')); return; }
    const names = { label: { ...(ja === undefined ? {} : { ja }), ...(en === undefined ? {} : { en }) }, abbreviations: list('abbreviations') };
    const given = cell('id');
    if (given !== undefined && !TERM_ID.test(given)) problems.push(at(line, 'bad-value', { element: 'id', attribute: 'id', value: given }));
    if (given !== undefined && terms.has(given)) { problems.push(at(line, 'duplicate-id', { id: given })); return; }
    const category = cell('category');
    if (category !== undefined && !CATEGORIES.has(category)) problems.push(at(line, 'bad-value', { element: 'category', attribute: 'category', value: category }));
    const id = given !== undefined && TERM_ID.test(given) ? given : newTermId(names, (taken) => terms.has(taken));
    const [reading, definitionJa, definitionEn] = [cell('reading'), cell('definitionJa'), cell('definitionEn')];
    terms.set(id, {
      id, ...names, ...(reading === undefined ? {} : { reading }), variants: list('variants'),
      definition: { ...(definitionJa === undefined ? {} : { ja: definitionJa }), ...(definitionEn === undefined ? {} : { en: definitionEn }) },
      ...(category !== undefined && CATEGORIES.has(category) ? { category: category as TermCategory } : { category: 'concept', categoryAssumed: true }),
      sources: list('source'), related: list('related'),
    });
  });
  return { terms: [...terms.values()], problems };
}

function heading(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s_()（）:.-]/gu, '');
}

/** The line, from 0, on which each row begins: quoted cells may hold line ends. */
function lineOfRows(rows: readonly (readonly string[])[]): number[] {
  let line = 0;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
    return start;
  });
}

function at(line: number, key: Problem['key'], values: Problem['values'] = {}): Problem {
  return { line, column: 0, key, values };
}
