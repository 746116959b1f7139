import { type Span } from '../../text/span';
import { findActors } from '../actors';
import { nameForm } from '../matching-form';
import { type TermFacts } from '../term-facts';
import { complement } from './complement';
import { type Ambiguity, type Evidence } from './evidence';
import { namedActors } from './named-actors';
import { ownNames } from './own-names';

const kinds: readonly Evidence[] = [ownNames, namedActors, complement];

export interface Sense {
  readonly term: number;
  /** The other possible terms, where the text does not decide. */
  readonly others: readonly number[];
}

/**
 * Which of several terms with one name is meant, by what the sentence says. Without evidence, or with as much for another, the first in glossary order, and
 * the others are told. `mention` counts in `running`; `candidates` are indices into `terms`, in glossary order.
 */
export function chooseSense(running: string, mention: Span, candidates: readonly number[], terms: readonly TermFacts[]): Sense {
  const ambiguity = ambiguityAt(running, mention);
  const possible = candidates.map((term) => terms[term]!);
  const scores = possible.map((term) => kinds.reduce((sum, kind) => sum + kind.weigh(ambiguity, term, possible), 0));
  const best = Math.max(...scores);
  const term = candidates[scores.indexOf(best)]!;
  const decided = best > 0 && scores.filter((score) => score === best).length === 1;
  return { term, others: decided ? [] : candidates.filter((other) => other !== term) };
}

const LONGEST_SENTENCE = 200;
const SENTENCE_END = /[。\n\t]|[.!?] (?=[A-Z])/gu;

function ambiguityAt(running: string, mention: Span): Ambiguity {
  const from = Math.max(0, mention.start - LONGEST_SENTENCE);
  const before = running.slice(from, mention.start);
  const lastEnd = [...before.matchAll(SENTENCE_END)].filter(({ 0: mark, index }) => mark !== '. ' || !isInitial(before, index)).at(-1);
  const start = from + (lastEnd === undefined ? 0 : lastEnd.index + lastEnd[0].length);
  const behind = running.slice(mention.end, mention.end + LONGEST_SENTENCE);
  const end = mention.end + (behind.search(SENTENCE_END) + 1 || behind.length + 1) - 1;
  const sentence = running.slice(start, end);
  const inside = { start: mention.start - start, end: mention.end - start };
  return {
    sentence,
    mention: inside,
    formBefore: nameForm(sentence.slice(0, inside.start)),
    formBehind: nameForm(sentence.slice(inside.end)),
    actors: findActors(sentence).filter((found) => found.end <= inside.start || found.start >= inside.end),
  };
}

/** The dot of U.S. is no end of a sentence. */
function isInitial(text: string, dot: number): boolean {
  return /(?:^|[^A-Za-z])[A-Z]$/u.test(text.slice(Math.max(0, dot - 2), dot));
}
