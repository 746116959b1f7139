import { foldWidth } from '../text/width';
import { type Actor, actorsIn } from './actors';
import { type Term } from './glossary';
import { nameForm } from './matching-form';

/** What finding terms needs to know of a term, worked out once. */
export interface TermFacts {
  readonly term: Term;
  /** All names, width-folded, the preferred ones first. */
  readonly names: readonly string[];
  /** The matching forms of the names. */
  readonly forms: ReadonlySet<string>;
  /** Actors named in the names: Japan and the United States in 日米地位協定. */
  readonly namedActors: ReadonlySet<Actor>;
  /** Actors named in the definition, in either language. */
  readonly definedActors: ReadonlySet<Actor>;
}

export function readTermFacts(term: Term): TermFacts {
  const names = [term.label.ja, term.label.en, ...term.abbreviations, ...term.variants].filter((name) => name !== undefined).map(foldWidth);
  return {
    term,
    names,
    forms: new Set(names.map(nameForm)),
    namedActors: actorsIn(names.join('\n')),
    definedActors: actorsIn(foldWidth(`${term.definition.ja ?? ''}\n${term.definition.en ?? ''}`)),
  };
}
