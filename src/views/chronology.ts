import { type DocumentReading } from '../corpus/document-reading';
import { type Range, toRange } from './analysis';
import { type Excerpt, excerptOf } from './excerpt';

/** A date of a text as a line of a chronology. */
export interface ChronologyEntry {
  readonly uri: string;
  /** ISO 8601/EDTF. */
  readonly value: string;
  readonly range: Range;
  readonly excerpt: Excerpt;
}

export interface ChronologyYear {
  /** `2011`, `198X`; empty for dates of no known year. */
  readonly year: string;
  readonly entries: readonly ChronologyEntry[];
}

/** A line of a chronology begins with its date. */
const REACH = { before: 0, after: 40 };

/**
 * The dates of some documents in the order of time, year by year, those of one day in the order of the texts. A range stands at its
 * beginning, a decade before its first year; dates without a year come last.
 */
export function chronologyOf(documents: readonly { readonly uri: string; readonly reading: DocumentReading }[]): ChronologyYear[] {
  const entries = documents.flatMap(({ uri, reading }) => reading.dates.map(({ value, span }): ChronologyEntry => ({
    uri, value, range: toRange(reading.text, span), excerpt: excerptOf(reading.text, span, REACH),
  })));
  const years = new Map<string, ChronologyEntry[]>();
  // Sorting is stable: what is of one time stays in the order of the texts.
  for (const entry of [...entries].sort((a, b) => compare(timeKey(a.value), timeKey(b.value)))) {
    const year = /^\[?(\d{2}[\dX]{2})/u.exec(entry.value)?.[1] ?? '';
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, of]) => ({ year, entries: of }));
}

/** `198X` before `1980`, `1980` before `1980-01`; `--11-15` behind all years. */
function timeKey(value: string): string {
  const first = value.replace(/^\[/u, '').split(/[/,]/u, 1)[0]!;
  return first.startsWith('-') ? `~${first}` : first.replace(/X/gu, '!');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
