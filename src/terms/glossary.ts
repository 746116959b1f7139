/** Kinds of terms; the words shown to readers are in `views`. */
export type TermCategory =
  | 'institution' | 'instrument' | 'document' | 'concept' | 'capability' | 'actor' | 'place-base' | 'policy' | 'economy' | 'event';

/** A text in the two languages of the product; either may be missing. */
export interface Bilingual {
  readonly ja?: string;
  readonly en?: string;
}

/** One entry of a glossary. */
export interface Term {
  /** `[a-z][a-z0-9-]*`, unique over all layers; an entry of a later layer replaces the earlier one with its id. */
  readonly id: string;
  readonly label: Bilingual;
  /** Reading of the Japanese label in hiragana. */
  readonly reading?: string;
  /** Latin short forms; they match whole words and case-sensitively. */
  readonly abbreviations: readonly string[];
  /** Other names of this very thing, in either language. */
  readonly variants: readonly string[];
  readonly definition: Bilingual;
  readonly category: TermCategory;
  /** Where the facts of the definition come from, as citations for people. */
  readonly sources: readonly string[];
  /** Ids of related terms. */
  readonly related: readonly string[];
}

/** The terms in effect, in the order in which senses of one name are preferred. */
export interface Glossary {
  readonly terms: readonly Term[];
}
