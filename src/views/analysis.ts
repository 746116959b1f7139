import { type DocumentReading } from '../corpus/document-reading';
import { type DateExpression } from '../dates/date-expression';
import { sectionsAt } from '../outline/address';
import { type Section } from '../outline/section';
import { type Table } from '../tables/table';
import { type Reference, type ReferenceTarget } from '../references/reference';
import { type Definition } from '../terms/definitions';
import { type Glossary, type Term } from '../terms/glossary';
import { type DocumentText } from '../text/document-text';
import { type Position, positionAt } from '../text/lines';
import { misdecoded } from '../text/misdecoded';
import { type Span } from '../text/span';
import { unwrapped } from '../text/unwrapped';
import { sectionName } from './section-name';

/** Lines and characters from 0, characters in UTF-16 units, `end` exclusive (LSP). */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of the document: `text` with hard wraps removed; `raw`, the slice as it is, where that differs. */
interface Located {
  readonly range: Range;
  readonly text: string;
  readonly raw?: string;
}

/**
 * Everything that is recognised in one document, as JSON: what `policy-annotator analyze --json` prints and what the
 * extension's API gives. Field names are a contract with other people's scripts.
 */
export interface Analysis {
  readonly file: string;
  readonly metadata: AnalysedMetadata;
  readonly outline: readonly AnalysedSection[];
  readonly mentions: readonly AnalysedMention[];
  readonly references: readonly AnalysedReference[];
  readonly dates: readonly AnalysedDate[];
  readonly abbreviations: readonly AnalysedAbbreviation[];
  readonly tables: readonly AnalysedTable[];
  /** Damage done by extraction, with the reading that is meant. */
  readonly pdfArtifacts: readonly AnalysedDamage[];
  /** Why the analysis as a whole may be wrong. */
  readonly problems: readonly AnalysisProblem[];
}

/** The text looks as if it had been decoded wrongly (see `Misdecoding`); `position` of the first sign of it. */
export interface AnalysisProblem {
  readonly kind: 'unreadable-characters' | 'garbled-characters';
  readonly count: number;
  readonly position: Position;
}

/** A table with its rows and cells; `caption` is the heading right above it. */
export interface AnalysedTable {
  readonly range: Range;
  readonly form: string;
  readonly headerRows: number;
  readonly caption?: string;
  readonly rows: readonly (readonly Located[])[];
}

export interface AnalysedDamage extends Located {
  readonly kind: string;
  /** How the place is to be read; empty where nothing belongs there, `\n\n` where a paragraph ends. */
  readonly corrected: string;
  readonly certainty: string;
}

export interface AnalysedMetadata {
  readonly title: Located | null;
  readonly subtitle: Located | null;
  readonly titleEn: Located | null;
  readonly date: (Located & { readonly value: string }) | null;
  readonly authors: readonly (Located & { readonly name: string })[];
  readonly organisations: readonly (Located & { readonly name: string })[];
  readonly documentType: string;
  readonly language: string;
  readonly layout: string;
}

export interface AnalysedSection {
  readonly kind: string;
  readonly label: string;
  readonly title: string;
  readonly depth: number;
  readonly heading: { readonly startLine: number; readonly endLine: number; readonly range: Range };
  readonly range: Range;
  readonly runIn?: boolean;
  readonly children: readonly AnalysedSection[];
}

export interface AnalysedMention extends Located {
  readonly term: string;
  readonly label: { readonly ja: string; readonly en: string };
  readonly variant: string;
  readonly wrapped?: boolean;
  readonly otherSenses?: readonly string[];
}

export interface AnalysedReference extends Located {
  readonly type: string;
  readonly targets: readonly AnalysedTarget[];
}

export interface AnalysedTarget {
  readonly kind: string;
  readonly number?: string;
  readonly instrument?: string;
  readonly title?: string;
  readonly url?: string;
  readonly resolves: { readonly status: string; readonly file?: string; readonly range?: Range; readonly reason?: string };
}

export interface AnalysedDate extends Located {
  readonly type: string;
  readonly value: string;
  readonly inferred?: boolean;
  readonly era?: { readonly name: string; readonly year: number };
  readonly interval?: string;
  readonly qualifier?: string;
  readonly part?: string;
  /** How the value was reached where the words alone do not give it; `from` is the place that gave the missing part. */
  readonly reasons?: readonly (Readonly<Record<string, unknown>> & { readonly rule: string; readonly from?: Range })[];
}

export interface AnalysedAbbreviation {
  readonly kind: string;
  readonly long: Located;
  readonly short: Located;
  /** Further names given in the same place: `english`, `reading`. */
  readonly extra?: readonly (Located & { readonly role: string; readonly corrected?: string })[];
  /** How a form that cannot be meant as printed is to be read. */
  readonly correctedLong?: string;
  readonly correctedShort?: string;
}

export function toRange(text: DocumentText, span: Span): Range {
  return { start: positionAt(text, span.start), end: positionAt(text, span.end) };
}

function locate(text: DocumentText, span: Span): Located {
  const raw = text.raw.slice(span.start, span.end);
  return { range: toRange(text, span), text: unwrapped(text, span), ...(/[\n\r]/u.test(raw) ? { raw } : {}) };
}

/** The analysis of a reading; `glossary` is the one its terms were found with. Reads every stage of the document. */
export function analysisOf(reading: DocumentReading, glossary: Glossary): Analysis {
  const { text, metadata } = reading;
  const terms = new Map(glossary.terms.map((term) => [term.id, term]));
  return {
    file: reading.name,
    metadata: {
      title: metadata.title === undefined ? null : locate(text, metadata.title.span),
      subtitle: metadata.subtitle === undefined ? null : locate(text, metadata.subtitle.span),
      titleEn: metadata.titleEn === undefined ? null : locate(text, metadata.titleEn.span),
      date: metadata.date === undefined ? null : { ...locate(text, metadata.date.span), value: metadata.date.value },
      authors: metadata.authors.map(({ text: name, span }) => ({ name, ...locate(text, span) })),
      organisations: metadata.organisations.map(({ text: name, span }) => ({ name, ...locate(text, span) })),
      documentType: metadata.documentType,
      language: metadata.language,
      layout: metadata.layout,
    },
    outline: reading.outline.sections.map((section) => analysedSection(text, section)),
    mentions: reading.mentions.map((mention) => {
      const located = locate(text, mention.span);
      return {
        term: mention.term,
        label: labelOf(terms.get(mention.term)),
        ...located,
        variant: mention.name,
        ...(located.raw === undefined ? {} : { wrapped: true }),
        ...(mention.otherSenses === undefined ? {} : { otherSenses: mention.otherSenses }),
      };
    }),
    references: reading.references.map((reference) => analysedReference(reading, reference)),
    dates: reading.dates.map((date) => analysedDate(text, date)),
    abbreviations: reading.definitions.map((definition) => analysedAbbreviation(text, definition)),
    tables: reading.tables.map((table) => analysedTable(reading, table)),
    pdfArtifacts: reading.damage.map(({ kind, span, corrected, certainty }) => ({ ...locate(text, span), kind, corrected, certainty })),
    problems: problemsOf(text),
  };
}

function problemsOf(text: DocumentText): AnalysisProblem[] {
  const found = misdecoded(text.raw);
  return found === undefined ? [] : [{ kind: found.kind === 'unreadable' ? 'unreadable-characters' : 'garbled-characters', count: found.count, position: positionAt(text, found.at) }];
}

function analysedAbbreviation(text: DocumentText, { kind, long, short, extra, ...corrections }: Definition): AnalysedAbbreviation {
  return {
    kind, long: locate(text, long.span), short: locate(text, short.span),
    ...(extra.length === 0 ? {} : { extra: extra.map(({ role, span, corrected }) => ({ role, ...locate(text, span), ...(corrected === undefined ? {} : { corrected }) })) }),
    ...corrections,
  };
}

function analysedTable({ text, outline }: DocumentReading, { span, form, headerRows, rows }: Table): AnalysedTable {
  const caption = sectionsAt(outline, span.start).findLast(({ kind }) => kind === 'table' || kind === 'figure');
  return {
    range: toRange(text, span), form, headerRows,
    ...(caption === undefined ? {} : { caption: sectionName(caption) }),
    rows: rows.map((row) => row.map((cell) => locate(text, cell.span))),
  };
}

function labelOf(term: Term | undefined): { ja: string; en: string } {
  return { ja: term?.label.ja ?? '', en: term?.label.en ?? '' };
}

export function analysedSection(text: DocumentText, section: Section): AnalysedSection {
  const heading = toRange(text, section.heading);
  return {
    kind: section.kind,
    label: section.label,
    title: section.title,
    depth: section.depth,
    heading: { startLine: heading.start.line, endLine: heading.end.line, range: heading },
    range: toRange(text, section.span),
    ...(section.runIn === true ? { runIn: true } : {}),
    children: section.children.map((child) => analysedSection(text, child)),
  };
}

function analysedDate(text: DocumentText, { span, reasons, ...date }: DateExpression): AnalysedDate {
  return {
    ...locate(text, span), ...date,
    ...(reasons === undefined ? {} : { reasons: reasons.map((reason) => {
      const { from, ...rest } = { from: undefined, ...reason };
      return { ...rest, ...(from === undefined ? {} : { from: toRange(text, from) }) };
    }) }),
  };
}

export function analysedReference(reading: DocumentReading, reference: Reference): AnalysedReference {
  return {
    type: reference.type,
    ...locate(reading.text, reference.span),
    targets: reference.targets.map((target) => analysedTarget(reading, target)),
  };
}

function analysedTarget(reading: DocumentReading, target: ReferenceTarget): AnalysedTarget {
  const { resolution, ...named } = target;
  switch (resolution.status) {
    case 'internal': return { ...named, resolves: { status: 'internal', file: reading.name, range: toRange(reading.text, resolution.span) } };
    case 'self': return { ...named, resolves: { status: 'self', file: reading.name } };
    case 'corpus': return { ...named, resolves: { status: 'corpus', file: resolution.place.uri, reason: resolution.reason } };
    default: return { ...named, resolves: { status: resolution.status, reason: resolution.reason } };
  }
}
