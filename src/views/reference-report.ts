import { type DocumentReading } from '../corpus/document-reading';
import { type Reference, type Resolution } from '../references/reference';
import { positionAt } from '../text/lines';
import { unwrapped } from '../text/unwrapped';
import { analysedReference, type AnalysedReference } from './analysis';
import { type Language } from './language';
import { resolutionStatuses, worstStatus, wordResolution } from './resolution-wording';
import { words } from './wording';

/** A document as reported on: `file` is what the reader calls it. */
export interface ReportedDocument {
  readonly file: string;
  readonly reading: DocumentReading;
  readonly references: readonly Reference[];
}

export type StatusCounts = Readonly<Record<Resolution['status'], number>>;

/** One reference of the report as JSON; `range` counts from 0, the printed lines from 1. */
export interface ReportedReference extends AnalysedReference {
  readonly file: string;
  readonly status: Resolution['status'];
}

export function countStatuses(documents: readonly ReportedDocument[]): StatusCounts {
  const counts = Object.fromEntries(resolutionStatuses.map((status) => [status, 0])) as Record<Resolution['status'], number>;
  for (const { references } of documents) for (const reference of references) counts[worstStatus(reference)]++;
  return counts;
}

/** All references, those that need a reader first, then by how they fare; within that in the order of documents and text. */
export function reportedReferences(documents: readonly ReportedDocument[]): ReportedReference[] {
  return inOrder(documents).map(({ document, reference, status }) => ({ file: document.file, status, ...analysedReference(document.reading, reference) }));
}

/** The report for people: `file:line:column: words – where or why`, a heading for each outcome, the counts at the end. */
export function printReferences(documents: readonly ReportedDocument[], language: Language): string {
  const word = words(language);
  const lines: string[] = [];
  let last: Resolution['status'] | undefined;
  for (const { document: { file, reading }, reference, status } of inOrder(documents)) {
    if (status !== last) lines.push(`${last === undefined ? '' : '\n'}${word.status[status]}`);
    last = status;
    const { line, character } = positionAt(reading.text, reference.span.start);
    const where = [...new Set(reference.targets.map(({ resolution }) => wordResolution(reading, resolution, language)))].join(word.listSeparator);
    lines.push(`${file}:${line + 1}:${character + 1}: ${unwrapped(reading.text, reference.span)} – ${where}`);
  }
  const counts = countStatuses(documents);
  return [...lines, '', resolutionStatuses.map((status) => `${word.status[status]} ${counts[status]}`).join(word.clauseSeparator), ''].join('\n').replace(/^\n/u, '');
}

function inOrder(documents: readonly ReportedDocument[]): { readonly document: ReportedDocument; readonly reference: Reference; readonly status: Resolution['status'] }[] {
  const all = documents.flatMap((document) => document.references.map((reference) => ({ document, reference, status: worstStatus(reference) })));
  return resolutionStatuses.flatMap((status) => all.filter((one) => one.status === status));
}
