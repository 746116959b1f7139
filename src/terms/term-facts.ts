import { foldWidth } from '../text/width';
import { type Actor, actorsIn } from './actors';
import { type Term } from './glossary';
import { foldedNameForm } from './matching-form';
import { yearOfLabel } from './years';

/** What finding terms needs to know of a term; worked out once, and what few terms are asked for only then. */
export class TermFacts {
  readonly term: Term;
  /** All names, width-folded, the preferred ones first. */
  readonly names: readonly string[];
  #forms: ReadonlySet<string> | undefined;
  #namedActors: ReadonlySet<Actor> | undefined;
  #definedActors: ReadonlySet<Actor> | undefined;

  constructor(term: Term) {
    this.term = term;
    this.names = [term.label.ja, term.label.en, ...term.abbreviations, ...term.variants].filter((name) => name !== undefined).map(foldWidth);
  }

  /** The matching forms of the names. */
  get forms(): ReadonlySet<string> {
    return (this.#forms ??= new Set(this.names.map(foldedNameForm)));
  }

  /** Actors named in the names: Japan and the United States in 日米地位協定. */
  get namedActors(): ReadonlySet<Actor> {
    return (this.#namedActors ??= actorsIn(this.names.join('\n')));
  }

  /** Actors named in the definition, in either language. */
  get definedActors(): ReadonlySet<Actor> {
    return (this.#definedActors ??= actorsIn(foldWidth(`${this.term.definition.ja ?? ''}\n${this.term.definition.en ?? ''}`)));
  }

  /** The year that tells the term from others of its series; see `yearOfLabel`. */
  get year(): string | undefined {
    const { ja, en } = this.term.label;
    return yearOfLabel(foldWidth(ja ?? '')) ?? yearOfLabel(en ?? '');
  }
}
