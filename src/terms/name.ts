import { type Ownership, ownershipOf } from './ownership';
import { type TermFacts } from './term-facts';

/** One way in which a name is written. */
export interface Spelled {
  /** Width-folded. */
  readonly text: string;
  /** A Latin short form: only this case, only without blanks. */
  readonly abbreviation: boolean;
}

/** A name of a term as it can be found. */
export class Name implements Spelled {
  readonly text: string;
  readonly abbreviation: boolean;
  /** Index of the term in the glossary. */
  readonly term: number;
  /** The year that tells the term from others of its series, where the name does not say it. */
  readonly year: string | undefined;
  readonly #facts: TermFacts;
  readonly #shared: boolean;
  #ownership: Ownership | 'nobody' | undefined;

  /** `shared`: other terms have a name that is written so. */
  constructor({ text, abbreviation }: Spelled, term: number, facts: TermFacts, shared: boolean) {
    this.text = text;
    this.abbreviation = abbreviation;
    this.term = term;
    this.year = facts.year === undefined || text.includes(facts.year) ? undefined : facts.year;
    this.#facts = facts;
    this.#shared = shared;
  }

  /** Whose thing it stands for, where the name does not say it itself; worked out when it is first found. */
  get ownership(): Ownership | undefined {
    this.#ownership ??= ownershipOf(this.#facts, this.text, this.#shared) ?? 'nobody';
    return this.#ownership === 'nobody' ? undefined : this.#ownership;
  }
}
