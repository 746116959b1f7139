import { type Actor, actorsIn, findActors } from './actors';
import { type TermCategory } from './glossary';
import { type TermFacts } from './term-facts';

/** Whose thing a name stands for, where the name itself does not say: 地位協定 is that of Japan and the United States. */
export interface Ownership {
  readonly actors: ReadonlySet<Actor>;
  /** The name is short for one with the actors in it, or several terms share it: another owner with の tells it apart too. */
  readonly elliptical: boolean;
  /** Names of the term, for telling its own words from others. */
  readonly names: readonly string[];
}

/** Terms of these kinds are particular things that others have one of, too. Concepts and capabilities are nobody's. */
const OWNED: ReadonlySet<TermCategory> = new Set<TermCategory>(['institution', 'instrument', 'document', 'actor', 'place-base']);
/** For these the definition says whose they are when no name does: 極東 is what the parties to a treaty call so. */
const OWNED_BY_DEFINITION: ReadonlySet<TermCategory> = new Set<TermCategory>(['instrument', 'document', 'place-base']);

/**
 * Whose thing the term is, as a function of its name (width-folded) and whether other terms share the name. Undefined where the question does not arise: the
 * name says it itself, or the term is nobody's.
 */
export function ownershipOf({ term, names, namedActors, definedActors }: TermFacts): (name: string, shared: boolean) => Ownership | undefined {
  const actors = new Set([...namedActors, ...definedActors]);
  if (!OWNED.has(term.category) || actors.size === 0) return () => undefined;
  if (namedActors.size === 0 && !OWNED_BY_DEFINITION.has(term.category)) return () => undefined;
  return (name, shared) => {
    if (actorsIn(name).size > 0) return undefined;
    return { actors, names, elliptical: namedActors.size > 0 && (shared || names.some((other) => addsActorsTo(other, name))) };
  };
}

/** 日米地位協定 adds 日米 to 地位協定. */
function addsActorsTo(longer: string, name: string): boolean {
  if (longer.length <= name.length || !longer.endsWith(name)) return false;
  const added = longer.length - name.length;
  return findActors(longer).some(({ start, end }) => start < added && end >= added);
}
