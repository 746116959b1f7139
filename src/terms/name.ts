import { type Ownership } from './ownership';

/** A name of a term as it can be found. */
export interface Name {
  /** As the glossary writes it. */
  readonly text: string;
  /** Index of the term in the glossary. */
  readonly term: number;
  /** A Latin short form: only this case, only without blanks. */
  readonly abbreviation: boolean;
  readonly ownership?: Ownership;
}
