import Papa from 'papaparse';
import { headingsAbove, type OutgoingDocument, quotedWords } from './exchanged-notes';

/** What a spreadsheet would take for a formula or a command: a first `=`, `+`, `-`, `@`, also full width, and white space that it skips before one. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const COLUMNS = ['document', 'line', 'status', 'section', 'quote', 'note', 'codes', 'author', 'annotator', 'created', 'modified', 'resolved', 'reply_to', 'id'] as const;

/**
 * The notes of documents as a table (RFC 4180), a row each. Cells that a spreadsheet would run as a formula begin with `'`. A byte order mark tells spreadsheets that it is UTF-8.
 * Lines count from 1, as people count them.
 */
export function writeCsv(documents: readonly OutgoingDocument[]): string {
  const rows = documents.flatMap(({ path, notes }) => notes.map(({ note, annotator, status, line, resolved }): Record<typeof COLUMNS[number], string> => ({
    document: path,
    line: line === undefined ? '' : String(line + 1),
    status: status ?? '',
    section: headingsAbove(note).join(' / '),
    quote: quotedWords(note),
    note: note.bodies[0]?.text ?? '',
    codes: note.codes.join('; '),
    author: note.creator.name,
    annotator,
    created: note.created?.when ?? '',
    modified: note.modified?.when ?? '',
    resolved: resolved ? 'yes' : 'no',
    reply_to: note.target.kind === 'note' ? note.target.id : '',
    id: note.id,
  })));
  return `\ufeff${Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
