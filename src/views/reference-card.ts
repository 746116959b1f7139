import { type DocumentReading } from '../corpus/document-reading';
import { sectionsAt } from '../outline/address';
import { type Reference, type ReferenceTarget } from '../references/reference';
import { type Table } from '../tables/table';
import { lineAt, lineSpan, lineText } from '../text/lines';
import { type Span } from '../text/span';
import { unwrapped } from '../text/unwrapped';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';
import { wordResolution } from './resolution-wording';
import { words } from './wording';

/** At most this many characters of a target are shown. */
const PREVIEW_LENGTH = 200;
/** Of a table, so many rows, columns and characters of a cell. */
const PREVIEW_ROWS = 6;
const PREVIEW_COLUMNS = 6;
const CELL_LENGTH = 24;

/** What a reference points to, as Markdown: for each target its first words and line, or honestly why there is none. */
export function referenceCard(reading: DocumentReading, reference: Reference, language: Language): string {
  return reference.targets.map((target) => targetLine(reading, target, language)).join('\n\n');
}

/** The table whose caption, or first row, a reference leads to. */
function tableAt({ outline, tables }: DocumentReading, span: Span): Table | undefined {
  const section = sectionsAt(outline, span.start).findLast(({ kind }) => kind === 'table' || kind === 'figure');
  return section === undefined ? undefined : tables.find((table) => table.span.start >= section.heading.end && table.span.end <= section.span.end);
}

/** The first rows of a table as Markdown, all rows as wide as the widest. */
function tablePreview({ rows, headerRows }: Table): string {
  const shown = rows.slice(0, PREVIEW_ROWS);
  const columns = Math.min(PREVIEW_COLUMNS, Math.max(...shown.map((row) => row.length)));
  const printed = (row: Table['rows'][number]): string => `| ${Array.from({ length: columns }, (_, column) => shorten(row[column]?.text ?? '')).map(escapeMarkdown).join(' | ')} |`;
  const [head, ...body] = headerRows > 0 ? shown : [[], ...shown];
  return [printed(head!), `|${' --- |'.repeat(columns)}`, ...body.map(printed), ...(rows.length > shown.length ? [printed([{ span: rows[0]![0]!.span, text: '…' }])] : [])].join('\n');
}

function shorten(words: string): string {
  return words.length > CELL_LENGTH ? `${words.slice(0, CELL_LENGTH)}…` : words;
}

function targetLine(reading: DocumentReading, target: ReferenceTarget, language: Language): string {
  const word = words(language);
  const name = [target.instrument, target.number ?? target.title].filter((part) => part !== undefined).join(' ');
  const label = name === '' ? '' : `**${escapeMarkdown(name)}** `;
  const { resolution } = target;
  switch (resolution.status) {
    case 'internal': {
      const line = lineAt(reading.text, resolution.span.start);
      const preview = unwrapped(reading.text, { start: resolution.span.start, end: Math.max(resolution.span.end, lineSpan(reading.text, line).end) });
      const table = tableAt(reading, resolution.span);
      if (table !== undefined) return `${label}${word.pointsTo} ${escapeMarkdown(word.atLine(line + 1))}${language === 'ja' ? '：' : ': '}${escapeMarkdown(lineText(reading.text, line).trim())}\n\n${tablePreview(table)}`;
      const cut = preview.length > PREVIEW_LENGTH ? `${preview.slice(0, PREVIEW_LENGTH)}…` : preview;
      return `${label}${word.pointsTo} ${escapeMarkdown(word.atLine(line + 1))}${language === 'ja' ? '：' : ': '}${escapeMarkdown(cut)}`;
    }
    case 'self': case 'corpus': return `${label}${word.pointsTo} ${escapeMarkdown(wordResolution(reading, resolution, language))}`;
    default: return `${label}${escapeMarkdown(wordResolution(reading, resolution, language))}`;
  }
}
