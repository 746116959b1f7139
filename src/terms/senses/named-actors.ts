import { type Span } from '../../text/span';
import { type Actor, type NamedActors } from '../actors';
import { type TermFacts } from '../term-facts';
import { type Evidence } from './evidence';

/** Units within which an actor before the mention is likely to be meant. */
const NEAR = 16;
/** What stands between an owner and what it owns: 米国の新しい国家安全保障戦略, 日本政府のNSC, the U.S. NSC. */
const OWNING = /^(?:政府|側|両国)?の?(?:新しい|新たな|現在の)?[「『( ]*$|^(?:'s)? ?(?:new |first |latest )?$/u;

/**
 * Whose council or strategy it is: the actor that the term's own names (or, where none does, its definition) name and that stands nearest before the mention in
 * its sentence. Actors that all candidates have in common say nothing, unless together they
 * are just those of its names: 日米 for the SCC. 米国のNSC → the American council; レーガン政権は…国家安全保障戦略 → the American strategy.
 */
export const namedActors: Evidence = {
  reason: 'actor',

  weigh({ sentence, mention, actors }, term, candidates) {
    const own = tellingActors(term, candidates);
    let best = 0;
    for (const found of actors) {
      if (found.actors.some((actor) => own.has(actor)) || isExactly(found.actors, term.namedActors)) best = Math.max(best, closeness(sentence, found, mention));
    }
    return best;
  },
};

function closeness(sentence: string, found: NamedActors, mention: Span): number {
  if (found.start >= mention.end) {
    if (/^ ?(?:of|between|in) (?:the )?$/u.test(sentence.slice(mention.end, found.start))) return 3;
    return found.start - mention.end <= NEAR ? 0.25 : 0;
  }
  if (OWNING.test(sentence.slice(found.end, mention.start))) return 3;
  const distance = mention.start - found.end;
  return distance <= NEAR ? 2 - distance / NEAR : 0.9 - distance / 1000;
}

/** The term's actors that not every candidate has. */
function tellingActors(term: TermFacts, candidates: readonly TermFacts[]): ReadonlySet<Actor> {
  return new Set([...actorsOf(term)].filter((actor) => !candidates.every((candidate) => actorsOf(candidate).has(actor))));
}

function actorsOf({ namedActors: named, definedActors }: TermFacts): ReadonlySet<Actor> {
  return named.size > 0 ? named : definedActors;
}

/** 日米 is just whose committee the SCC is; 日米豪 is not. */
function isExactly(found: readonly Actor[], named: ReadonlySet<Actor>): boolean {
  return named.size > 0 && found.length === named.size && found.every((actor) => named.has(actor));
}
