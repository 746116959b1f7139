import { type Span } from '../text/span';
import { fitPattern } from './fit-pattern';
import { GRAM, type GramIndex } from './gram-index';

/** What is looked for: folded quote and contexts. */
export interface Quote {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place where the quote may stand now. Span in folded units. */
export interface Candidate {
  readonly span: Span;
  /** The very words. */
  readonly same: boolean;
  /** 0 … 1: how much of the quote stands there, and how much of what stood around it. */
  readonly quoteScore: number;
  readonly contextScore: number;
  /** Good enough to be taken, if nothing else is as good. */
  readonly accepted: boolean;
}

/** Longer quotes are looked for by their ends, see `placeByEnds`. */
export const LONGEST_WHOLE = 128;
/** Contexts are 32 code points; folding can make more units of them. */
const CONTEXT = 32;
/** A gram that stands so often tells nothing of where. */
const COMMON = 64;
/** Diagonals so near each other are one place, with something put in or taken out between. */
const NEAR = 16;
const MOST_PLACES = 6;
/** Quotes of so few units are changed by one letter nearly out of knowledge. */
export const SHORT = 4;
/** Fewer short quotes are compared one by one where nothing else tells where they are. */
const MOST_SHORT = 32;

/**
 * The places where a quote may stand, best first. Every piece of quote and context votes for the places where it would lie if that piece lay where it is found; what
 * has most votes is compared letter by letter.
 */
export function findCandidates(index: GramIndex, quote: Quote): Candidate[] {
  const prefix = quote.prefix.slice(-CONTEXT);
  const suffix = quote.suffix.slice(0, CONTEXT);
  const pattern = prefix + quote.text + suffix;
  const found: Candidate[] = [];
  let starts = votedStarts(index, pattern, prefix.length);
  if (starts.length === 0) starts = index.occurrences(quote.text, MOST_SHORT);
  for (const start of starts) {
    const candidate = examine(index, { text: quote.text, prefix, suffix }, start);
    if (candidate !== undefined && !found.some((other) => other.span.start === candidate.span.start && other.span.end === candidate.span.end)) found.push(candidate);
  }
  return found.sort((a, b) => merit(b) - merit(a) || a.span.start - b.span.start);
}

/** What counts when two places are compared: words and surroundings in the weights of the notes file format §6.3. */
export function merit({ quoteScore, contextScore }: Candidate): number {
  return (0.5 * quoteScore + 0.4 * contextScore) / 0.9;
}

/** Where the quote would begin, by the votes of all rare grams of the pattern; most votes first. */
function votedStarts(index: GramIndex, pattern: string, quoteAt: number): number[] {
  const votes = new Map<number, number>();
  for (let at = 0; at + GRAM <= pattern.length; at++) {
    if (index.count(pattern, at) > COMMON) continue;
    for (const place of index.places(pattern, at)) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
  }
  if (votes.size === 0) return [];
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const starts: number[] = [];
  for (const [diagonal] of ranked) {
    const start = Math.min(Math.max(diagonal + quoteAt, 0), index.text.length);
    if (starts.some((other) => Math.abs(other - start) < NEAR)) continue;
    starts.push(start);
    if (starts.length >= MOST_PLACES) break;
  }
  return starts;
}

/** What stands where the quote would begin: the very words in their very surroundings, or what fits best. */
function examine({ text }: GramIndex, { text: quote, prefix, suffix }: Quote, start: number): Candidate | undefined {
  const end = start + quote.length;
  if (text.startsWith(quote, start) && text.startsWith(suffix, end) && (prefix === '' || text.endsWith(prefix, start) && start >= prefix.length)) {
    return { span: { start, end }, same: true, quoteScore: 1, contextScore: 1, accepted: true };
  }
  const slack = NEAR + (quote.length >> 1);
  const fit = fitPattern(text, Math.max(0, start - prefix.length - slack), Math.min(text.length, end + suffix.length + slack), prefix, quote, suffix);
  if (fit.quote.start < 0) return undefined;
  const span = { start: fit.quote.start, end: fit.quote.end };
  const size = span.end - span.start;
  const same = size === quote.length && fit.quote.kept === quote.length;
  const quoteScore = same ? 1 : Math.min(fit.quote.kept / quote.length, quote.length / size);
  const around = prefix.length + suffix.length;
  const contextScore = around === 0 ? 1 : (fit.prefix.kept + fit.suffix.kept) / around;
  const before = prefix.length < 8 ? 0 : fit.prefix.kept / prefix.length;
  const behind = suffix.length < 8 ? 0 : fit.suffix.kept / suffix.length;
  const held = same || quote.length > SHORT || isHeldBetween(text, span, prefix, suffix);
  return { span, same, quoteScore, contextScore, accepted: held && isGoodEnough(same, quoteScore, contextScore, Math.max(before, behind)) };
}

/** Do the very neighbours of a passage still stand at its sides? Where `si` is deleted from `Assistance`, the `s` that is left is a neighbour's. */
function isHeldBetween(text: string, { start, end }: Span, prefix: string, suffix: string): boolean {
  return (prefix === '' || text.charAt(start - 1) === prefix.at(-1)) && (suffix === '' || text.charAt(end) === suffix.charAt(0));
}

/**
 * The very words need one side kept nearly whole or both well; changed words more. A place of the same term with other surroundings is another place: `拡大抑止` stands a
 * hundred times in such texts.
 */
function isGoodEnough(same: boolean, quoteScore: number, contextScore: number, betterSide: number): boolean {
  if (same) return contextScore >= 0.7 || betterSide >= 0.9;
  return quoteScore >= 0.5 && (contextScore >= 0.7 || (betterSide >= 0.9 && quoteScore >= 0.7));
}
