import { type Span } from '../../text/span';
import { findActors } from '../actors';
import { foldedNameForm, isLatinLetter } from '../matching-form';
import { type TermFacts } from '../term-facts';
import { complement } from './complement';
import { type Ambiguity, type Evidence, type SenseReason } from './evidence';
import { namedActors } from './named-actors';
import { ownNames } from './own-names';
import { year } from './year';

const kinds: readonly Evidence[] = [ownNames, namedActors, complement, year];

export interface Sense {
  readonly term: number;
  /** The other possible terms, where the text does not decide. */
  readonly others: readonly number[];
  /** What decided, the strongest first. */
  readonly reasons: readonly SenseReason[];
}

/**
 * Which of several terms with one name is meant, by what the sentence says. Without evidence, or with as much for another, the first in glossary order, and
 * the others are told. `mention` counts in `running`; `candidates` are indices into `terms`, in glossary order.
 */
export function chooseSense(running: string, mention: Span, candidates: readonly number[], terms: readonly TermFacts[]): Sense {
  const ambiguity = ambiguityAt(running, mention);
  const possible = candidates.map((term) => terms[term]!);
  const weights = possible.map((term) => kinds.map((kind) => kind.weigh(ambiguity, term, possible)));
  const scores = weights.map((own) => own.reduce((sum, weight) => sum + weight, 0));
  const best = Math.max(...scores);
  const chosen = scores.indexOf(best);
  const decided = best > 0 && scores.lastIndexOf(best) === chosen;
  const strongest = weights[chosen]!.map((weight, kind) => ({ weight, reason: kinds[kind]!.reason })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return {
    term: candidates[chosen]!,
    others: decided ? [] : candidates.filter((_, index) => index !== chosen),
    reasons: decided ? strongest.map(({ reason }) => reason) : [],
  };
}

const LONGEST_SENTENCE = 200;

function ambiguityAt(running: string, mention: Span): Ambiguity {
  const start = sentenceStart(running, mention.start);
  const sentence = running.slice(start, sentenceEnd(running, mention.end));
  const inside = { start: mention.start - start, end: mention.end - start };
  return {
    sentence,
    mention: inside,
    formBefore: foldedNameForm(sentence.slice(0, inside.start)),
    formBehind: foldedNameForm(sentence.slice(inside.end)),
    actors: findActors(sentence).filter((found) => found.end <= inside.start || found.start >= inside.end),
  };
}

function sentenceStart(running: string, from: number): number {
  const first = Math.max(0, from - LONGEST_SENTENCE);
  for (let at = from; at > first; at--) if (endsSentence(running, at - 1)) return isFullStop(running.charCodeAt(at - 1)) ? at + 1 : at;
  return first;
}

function sentenceEnd(running: string, from: number): number {
  const last = Math.min(running.length, from + LONGEST_SENTENCE);
  for (let at = from; at < last; at++) if (endsSentence(running, at)) return at;
  return last;
}

/** 。 and the borders of lines and cells; a full stop before a blank and a capital, but for the dot of U.S. */
function endsSentence(running: string, at: number): boolean {
  const unit = running.charCodeAt(at);
  if (unit === 0x3002 || unit === 0x0a || unit === 0x09) return true;
  if (!isFullStop(unit) || running.charCodeAt(at + 1) !== 0x20) return false;
  const next = running.charCodeAt(at + 2);
  return next >= 0x41 && next <= 0x5a && !(unit === 0x2e && isInitial(running, at));
}

function isFullStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f;
}

/** The dot of U.S. is no end of a sentence. */
function isInitial(text: string, dot: number): boolean {
  const letter = text.charCodeAt(dot - 1);
  return letter >= 0x41 && letter <= 0x5a && !isLatinLetter(text.charCodeAt(dot - 2));
}
