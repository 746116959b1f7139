import { type Actor, actorsIn, findActors } from './actors';
import { type TermCategory } from './glossary';
import { type TermFacts } from './term-facts';

/** Whose thing a name stands for, where the name itself does not say: 地位協定 is that of Japan and the United States. */
export interface Ownership {
  readonly actors: ReadonlySet<Actor>;
  /**
   * The name is a loan word or the end of a name with the actors in it, or several terms share it: others have a thing of this name, too, and another owner with の
   * tells it apart.
   */
  readonly elliptical: boolean;
  /** Names of the term, for telling its own words from others. */
  readonly names: readonly string[];
}

/** ガイドライン, ロードマップ: one word of katakana. */
const LOAN_WORD = /^[ァ-ヺー]+$/u;
/** Terms of these kinds are particular things that others have one of, too. Concepts and capabilities are nobody's. */
const OWNED: ReadonlySet<TermCategory> = new Set<TermCategory>(['institution', 'instrument', 'document', 'actor', 'place-base']);
/** For these the definition says whose they are when no name does: 極東 is what the parties to a treaty call so. */
const OWNED_BY_DEFINITION: ReadonlySet<TermCategory> = new Set<TermCategory>(['instrument', 'document', 'place-base']);

/**
 * Whose thing the term is where it goes by this name (width-folded); `shared`: other terms have the name, too. Undefined where the question does not arise: the
 * name says it itself, or the term is nobody's.
 */
export function ownershipOf(facts: TermFacts, name: string, shared: boolean): Ownership | undefined {
  const { term, names } = facts;
  if (!OWNED.has(term.category)) return undefined;
  const { namedActors } = facts;
  if (namedActors.size === 0 && !OWNED_BY_DEFINITION.has(term.category)) return undefined;
  const actors = new Set([...namedActors, ...facts.definedActors]);
  if (actors.size === 0 || actorsIn(name).size > 0) return undefined;
  return { actors, names, elliptical: namedActors.size > 0 && (shared || LOAN_WORD.test(name) || names.some((other) => addsActorsTo(other, name))) };
}

/** 日米地位協定 adds 日米 to 地位協定; 米国防省 adds 米, which is read with what follows, to 国防省. */
function addsActorsTo(longer: string, name: string): boolean {
  if (longer.length <= name.length || !longer.endsWith(name)) return false;
  const added = longer.length - name.length;
  return findActors(longer).some(({ start, end }) => start < added && end >= added) || findActors(`${longer.slice(0, added)}の`).some(({ end }) => end === added);
}
