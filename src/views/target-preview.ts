import { type DocumentReading } from '../corpus/document-reading';
import { sectionsAt } from '../outline/address';
import { type Section } from '../outline/section';
import { type Table } from '../tables/table';
import { lineAt, lineSpan, lineText } from '../text/lines';
import { toRunningOffset } from '../text/running-text';
import { type Span } from '../text/span';
import { unwrapped } from '../text/unwrapped';
import { factsOf } from './document-facts';
import { documentWords } from './document-wording';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';
import { sectionName } from './section-name';

/** At most this many characters of a target are shown: of a note all that can be read at a glance, of a section its first lines. */
const LONGEST_WORDS = 200;
const LONGEST_NOTE = 400;
/** Of a table, so many rows, columns and characters of a cell. */
const PREVIEW_ROWS = 6;
const PREVIEW_COLUMNS = 6;
const CELL_LENGTH = 24;
/** Of a document, so many of its parts. */
const MOST_PARTS = 6;

/** What stands at a target: `name` for the line that names it, `below` for what is shown of it; both Markdown, either may be empty. */
export interface TargetPreview {
  readonly name: string;
  readonly below: string;
}

/**
 * A target as a reader would see it there: a note whole, a table as a small table, a section with its heading and first lines, other places
 * with the words of their line. `span` is a raw stretch of the document.
 */
export function targetPreview(reading: DocumentReading, span: Span): TargetPreview {
  const { text, outline } = reading;
  const line = lineAt(text, span.start);
  const table = tableAt(reading, span);
  if (table !== undefined) return { name: escapeMarkdown(lineText(text, line).trim()), below: tablePreview(table) };
  const section = sectionsAt(outline, span.start).at(-1);
  if (section === undefined || section.heading.start !== span.start) {
    return { name: escapeMarkdown(cut(unwrapped(text, { start: span.start, end: Math.max(span.end, lineSpan(text, line).end) }), LONGEST_WORDS)), below: '' };
  }
  if (section.runIn === true || section.kind === 'footnote') return { name: escapeMarkdown(cut(runningWords(reading, section.span), LONGEST_NOTE)), below: '' };
  const name = escapeMarkdown(sectionName(section));
  if (section.kind === 'table' || section.kind === 'figure') return { name, below: '' };
  const body = runningWords(reading, { start: section.heading.end, end: section.span.end });
  return { name, below: body === '' ? '' : `> ${escapeMarkdown(cut(body, LONGEST_WORDS))}` };
}

/** A whole document: its date, kind and issuers, and what it is parted into. */
export function documentPreview(reading: DocumentReading, language: Language): string {
  const { date, kind, organisations } = factsOf(reading);
  const facts = [date, documentWords(language).kind[kind], organisations[0]].filter((fact) => fact !== undefined && fact !== '').map((fact) => escapeMarkdown(fact!)).join(' · ');
  const { sections } = reading.outline;
  const parts = sections.map(nameOfPart).filter((name) => name !== '').slice(0, MOST_PARTS);
  return [facts, ...(parts.length === 0 ? [] : [`> ${parts.map(escapeMarkdown).join('  \n> ')}${sections.length > MOST_PARTS ? '  \n> …' : ''}`])].join('\n\n');
}

function nameOfPart(section: Section): string {
  return section.runIn === true ? '' : cut(sectionName(section), LONGEST_WORDS / 4);
}

/** The table whose caption, or first row, a target is. */
function tableAt({ outline, tables }: DocumentReading, span: Span): Table | undefined {
  const section = sectionsAt(outline, span.start).findLast(({ kind }) => kind === 'table' || kind === 'figure');
  return section === undefined ? undefined : tables.find((table) => table.span.start >= section.heading.end && table.span.end <= section.span.end);
}

/** The first rows of a table as Markdown, all rows as wide as the widest. */
function tablePreview({ rows, headerRows }: Table): string {
  const shown = rows.slice(0, PREVIEW_ROWS);
  const columns = Math.min(PREVIEW_COLUMNS, Math.max(...shown.map((row) => row.length)));
  const printed = (row: Table['rows'][number]): string => `| ${Array.from({ length: columns }, (_, column) => cut(row[column]?.text ?? '', CELL_LENGTH)).map(escapeMarkdown).join(' | ')} |`;
  const [head, ...body] = headerRows > 0 ? shown : [[], ...shown];
  return [printed(head!), `|${' --- |'.repeat(columns)}`, ...body.map(printed), ...(rows.length > shown.length ? [printed([{ span: rows[0]![0]!.span, text: '…' }])] : [])].join('\n');
}

/** The words of a stretch with all wraps undone, paragraphs parted by a blank; no more than can be shown. */
function runningWords({ text: { running } }: DocumentReading, { start, end }: Span): string {
  const from = toRunningOffset(running, start);
  return running.text.slice(from, Math.min(toRunningOffset(running, end), from + 2 * LONGEST_NOTE)).replace(/\n+/gu, ' ').trim();
}

function cut(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, longest).replace(/[\ud800-\udbff]$/u, '')}…` : words;
}
