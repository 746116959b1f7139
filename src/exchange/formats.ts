import { writeCsv } from './csv';
import { type OutgoingDocument } from './exchanged-notes';
import { writeHtmlReport } from './html-report';
import { writeMarkdownReport } from './markdown-report';
import { type ReportLanguage } from './report-wording';
import { writeWebAnnotations } from './write-web-annotations';

/** A form in which notes go out. */
export interface ExportFormat {
  readonly extension: string;
  write(documents: readonly OutgoingDocument[], language: ReportLanguage): string;
}

/** By the word that names them on the command line and in `exportNotes`. */
export const exportFormats = {
  jsonld: { extension: 'jsonld', write: writeWebAnnotations },
  csv: { extension: 'csv', write: writeCsv },
  markdown: { extension: 'md', write: writeMarkdownReport },
  html: { extension: 'html', write: writeHtmlReport },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;

export function isExportFormat(name: unknown): name is ExportFormatName {
  return typeof name === 'string' && Object.hasOwn(exportFormats, name);
}
