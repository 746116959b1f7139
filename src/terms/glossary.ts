/** Kinds of terms; the words shown to readers are in `views`. */
export type TermCategory =
  | 'institution' | 'instrument' | 'document' | 'concept' | 'capability' | 'actor' | 'place-base' | 'policy' | 'economy' | 'event';

/** A text in the two languages of the product; either may be missing. */
export interface Bilingual {
  readonly ja?: string;
  readonly en?: string;
}

/**
 * Which glossary an entry comes from. `field`, the built-in one, lies below `corpus`, and that below `folder`: the nearest file wins, as with `.gitignore` and
 * `.editorconfig`. `harvested` – what a document says of a term itself – lies below all of them: words read by a program fill what people left empty and
 * replace nothing that somebody wrote.
 */
export type GlossaryLayer = 'harvested' | 'field' | 'corpus' | 'folder';

/** Where an entry stands. */
export interface TermOrigin {
  readonly layer: GlossaryLayer;
  /** URI or path of the file; empty for the built-in glossary. */
  readonly file: string;
  /** Line of the entry, from 0. */
  readonly line: number;
}

/** One entry of a glossary. */
export interface Term {
  /** `[a-z][a-z0-9-]*`, unique over all layers; an entry of a later layer lies over the earlier one with its id. */
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
  /** The file names no category: over another entry, that one's is kept. */
  readonly categoryAssumed?: true;
  /** Where the facts of the definition come from, as citations for people. */
  readonly sources: readonly string[];
  /** Ids of related terms. */
  readonly related: readonly string[];
  /** The entries that this one is made of, the one that wins first. Not known for entries that come from no file. */
  readonly origins?: readonly TermOrigin[];
  /** Of a document or instrument: when it was made (ISO 8601), by whom, and how many articles it has, as far as is sure. */
  readonly document?: { readonly date?: string; readonly issuer?: string; readonly articles?: number };
}

/** The terms in effect, in the order in which senses of one name are preferred. */
export interface Glossary {
  readonly terms: readonly Term[];
}
