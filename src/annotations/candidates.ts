import search from 'approx-string-match';
import { type Span } from '../text/span';
import { type FoldedText } from './fold';

/** What is looked for: folded quote and contexts, and where it was (code points). */
export interface Quote {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: number;
}

/** A place where the quote may stand now. Span in folded units. */
export interface Candidate {
  readonly span: Span;
  /** Edits between the quote and the words there; 0 = the very words. */
  readonly edits: number;
  /** 0 … 1, FORMAT.md §6.3. */
  readonly score: number;
  /** Good enough to be taken, FORMAT.md §6.4. */
  readonly accepted: boolean;
}

export interface Hints {
  /** Folded unit near which the quote stood. */
  readonly near: number;
  /** How well the headings above a folded unit agree with those stored: 0, ½ or 1. */
  pathAgreement(unit: number): number;
}

const MOST_WINDOWS = 200;
const MOST_EXACT = 2000;
/** approx-string-match works in words of 32 bits; longer patterns cost more, so the ends of a long quote stand for it when windows are cut. */
const EDIT_SHARE = 0.34;

/** All places where the quote may stand, best first. */
export function findCandidates(folded: FoldedText, quote: Quote, hints: Hints): Candidate[] {
  const exact = exactSpans(folded.text, quote.text);
  const found = exact.length > 0
    ? exact.map((span) => ({ span, edits: 0 }))
    : approximateSpans(folded.text, quote);
  const only = exact.length === 1;
  return found
    .map(({ span, edits }) => rate(folded.text, quote, hints, span, edits, only))
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start);
}

function rate(text: string, quote: Quote, hints: Hints, span: Span, edits: number, only: boolean): Candidate {
  const length = quote.text.length;
  const quoteScore = Math.max(0, 1 - edits / length);
  const context = contextScore(text, quote, span);
  const distance = 1 - Math.min(1, Math.abs(span.start - hints.near) / Math.max(1, text.length));
  const score = 0.5 * quoteScore + 0.4 * context + 0.05 * hints.pathAgreement(span.start) + 0.05 * distance;
  const accepted = edits === 0
    ? context >= 0.3 || (only && length >= 16)
    : quoteScore >= 0.6 && context >= 0.35 && (quoteScore + context) / 2 >= 0.55;
  return { span, edits, score, accepted };
}

/** Similarity of the surroundings with prefix and suffix, weighted by their lengths; 1 where there was no context at all. */
function contextScore(text: string, { prefix, suffix }: Quote, span: Span): number {
  const total = prefix.length + suffix.length;
  if (total === 0) return 1;
  const before = text.slice(Math.max(0, span.start - prefix.length), span.start);
  const after = text.slice(span.end, span.end + suffix.length);
  return (similarity(before, prefix) * prefix.length + similarity(after, suffix) * suffix.length) / total;
}

function exactSpans(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0 && spans.length < MOST_EXACT; at = text.indexOf(quote, at + 1)) spans.push({ start: at, end: at + quote.length });
  return spans;
}

/** Approximate matches in windows near what is left of the context, and round rare pieces of the quote itself. */
function approximateSpans(text: string, quote: Quote): { span: Span; edits: number }[] {
  const length = quote.text.length;
  const most = Math.max(1, Math.floor(EDIT_SHARE * length));
  const best = new Map<string, { span: Span; edits: number }>();
  for (const window of mergedWindows(text, quote)) {
    for (const match of search(text.slice(window.start, window.end), quote.text, most)) {
      const span = { start: window.start + match.start, end: window.start + match.end };
      if (span.end <= span.start) continue;
      const key = String(span.end);
      const before = best.get(key);
      if (before === undefined || match.errors < before.edits) best.set(key, { span, edits: match.errors });
    }
  }
  return [...best.values()];
}

function mergedWindows(text: string, quote: Quote): Span[] {
  const size = Math.ceil(1.5 * quote.text.length) + 8;
  const windows: Span[] = [];
  const add = (start: number, end: number): void => { if (windows.length < MOST_WINDOWS) windows.push({ start: Math.max(0, start), end: Math.min(text.length, end) }); };
  for (const at of occurrences(text, quote.prefix.slice(-8))) add(at + Math.min(8, quote.prefix.length), at + Math.min(8, quote.prefix.length) + size);
  for (const at of occurrences(text, quote.suffix.slice(0, 8))) add(at - size, at);
  if (quote.text.length >= 8) {
    for (let piece = 0; piece + 4 <= quote.text.length; piece += 2) {
      for (const at of occurrences(text, quote.text.slice(piece, piece + 4))) add(at - piece - 8, at - piece + size);
    }
  }
  windows.sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    if (last !== undefined && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else merged.push({ ...window });
  }
  return merged;
}

/** Places of a piece of context; pieces shorter than four units say too little. */
function occurrences(text: string, piece: string): number[] {
  const found: number[] = [];
  if (piece.length < 4) return found;
  for (let at = text.indexOf(piece); at >= 0 && found.length < MOST_WINDOWS; at = text.indexOf(piece, at + 1)) found.push(at);
  return found;
}

/** 1 − Levenshtein distance / length of the longer one. */
function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distanceOf(a, b) / longer;
}

function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? previous[j - 1]! : 1 + Math.min(previous[j - 1]!, previous[j]!, row[j - 1]!));
    }
    previous = row;
  }
  return previous[b.length]!;
}
