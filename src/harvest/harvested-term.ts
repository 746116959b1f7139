import { type Span } from '../text/span';

/** How a document says what a term is. The words shown to readers are in `views`. */
export type HarvestKind = 'box' | 'called' | 'short-form' | 'statute' | 'note' | 'table' | 'list' | 'stands-for';

/** `corpus`: a name of its own, found in all documents. `document`: a word that means this only here: the 協定 of （以下「協定」という。）. */
export type HarvestScope = 'corpus' | 'document';

export interface HarvestedName {
  readonly text: string;
  readonly kind: 'acronym' | 'alias' | 'english' | 'reading';
  readonly scope: HarvestScope;
}

/** A term that a document itself defines or names, and where. Spans are raw UTF-16 offsets. */
export interface HarvestedTerm {
  /** As printed, hard wraps undone, damage repaired. */
  readonly name: string;
  readonly language: 'ja' | 'en';
  readonly scope: HarvestScope;
  readonly otherNames: readonly HarvestedName[];
  /** The document's own words on it. */
  readonly definition?: string;
  readonly how: HarvestKind;
  /** Of the name. */
  readonly span: Span;
  /** Line of the name, from 0. */
  readonly line: number;
  /** Id of the term of the glossary that bears the name already. */
  readonly term?: string;
}
