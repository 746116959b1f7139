import { type DocumentReading } from '../corpus/document-reading';
import { type Range, toRange } from './analysis';
import { dateName } from './date-name';
import { type Excerpt, excerptOf } from './excerpt';
import { type Language } from './language';

/** A place at which a text speaks of a time. */
export interface ChronologyPlace {
  readonly uri: string;
  readonly range: Range;
  readonly excerpt: Excerpt;
  /** What is said of the time, for a row that shows the time itself already: the words behind the date, or around it where few follow. */
  readonly words: string;
}

/** A time of which the texts speak, with all its places in the order of the texts. */
export interface ChronologyTime {
  /** ISO 8601/EDTF. */
  readonly value: string;
  /** The same in the reader's words: `2006年秋`. */
  readonly name: string;
  readonly places: readonly ChronologyPlace[];
}

export interface ChronologyYear {
  /** `2011`, `198X`; empty for dates of no known year. */
  readonly year: string;
  readonly times: readonly ChronologyTime[];
}

/** Words around a date, as many as a side bar can show. */
const REACH = { before: 24, after: 40 };

/**
 * The dates of some documents in the order of time, year by year, each time once with all places that speak of it. A range stands at its
 * beginning, a decade before its first year; dates without a year come last, in the order of the texts.
 */
export function chronologyOf(documents: readonly { readonly uri: string; readonly reading: DocumentReading }[], language: Language): ChronologyYear[] {
  const times = new Map<string, ChronologyPlace[]>();
  for (const { uri, reading } of documents) {
    for (const { value, span } of reading.dates) {
      const excerpt = excerptOf(reading.text, span, REACH);
      const place = { uri, range: toRange(reading.text, span), excerpt, words: wordsOf(excerpt) };
      const places = times.get(value);
      if (places === undefined) times.set(value, [place]);
      else places.push(place);
    }
  }
  const years = new Map<string, ChronologyTime[]>();
  // Sorting is stable: what cannot be put in time stays in the order of the texts.
  for (const [value, places] of [...times].sort(([a], [b]) => compare(timeKey(a), timeKey(b)))) {
    const year = /^\[?(\d{2}[\dX]{2})/u.exec(value)?.[1] ?? '';
    const time = { value, name: dateName(value, language), places };
    const ofYear = years.get(year);
    if (ofYear === undefined) years.set(year, [time]);
    else ofYear.push(time);
  }
  return [...years].map(([year, of]) => ({ year, times: of }));
}

/** Fewer words than this behind a date say nothing of it: `2015年まで）`. */
const LEAST_WORDS = 8;

function wordsOf({ before, hit, after }: Excerpt): string {
  const behind = after.replace(/^[\s,.、。，．;:：；)\]）」』]+/u, '');
  return behind.length >= LEAST_WORDS ? behind : `${before}${hit}${after}`;
}

/**
 * Sorts as time goes: `20XX` before `2000`, `198X` before `1980`, `1980` before `1980-01`; seasons, quarters and halves at their first month;
 * dates without a year behind all others.
 */
function timeKey(value: string): string {
  const first = value.replace(/^\[/u, '').split(/[/,]/u, 1)[0]!;
  if (first.startsWith('-')) return '~';
  const month = FIRST_MONTHS[/^\d{4}-([234]\d)$/u.exec(first)?.[1] ?? ''];
  return month === undefined ? first.replace(/X/gu, '!') : `${first.slice(0, 5)}${month}`;
}

/** First months of seasons (the meteorological ones), quarters and halves. A winter is that which ends its year. */
const FIRST_MONTHS: Readonly<Record<string, string>> = { 21: '03', 22: '06', 23: '09', 24: '12', 33: '01', 34: '04', 35: '07', 36: '10', 40: '01', 41: '07' };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
