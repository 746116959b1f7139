import { type Damage } from '../damage/damage';
import { findDamage } from '../damage/find-damage';
import { findDates } from '../dates/find-dates';
import { type DateExpression } from '../dates/date-expression';
import { readOutline } from '../outline/read-outline';
import { type Outline } from '../outline/section';
import { type Metadata } from '../metadata/metadata';
import { readMetadata } from '../metadata/read-metadata';
import { harvest } from '../harvest/harvest';
import { type HarvestedTerm } from '../harvest/harvested-term';
import { findReferences } from '../references/find-references';
import { type Reference } from '../references/reference';
import { resolveReferences } from '../references/resolve-references';
import { readTables } from '../tables/read-tables';
import { type Table } from '../tables/table';
import { type Definition, findDefinitions } from '../terms/definitions';
import { findTerms } from '../terms/find-terms';
import { mergeMentions } from '../terms/merge-mentions';
import { type Mention } from '../terms/mention';
import { type TermMatcher } from '../terms/term-matcher';
import { type DocumentText, readDocumentText } from '../text/document-text';

/**
 * One version of a document and what has been understood of it. Each stage is read when it is first asked for and kept:
 *
 *     text → tables → outlined → marked (terms, dates, definitions, harvest) → linked (references with their targets)
 *
 * A question waits for the stage it needs and no further: the tree for `outline`, a term card for `mentions`, a jump for
 * `references`. A changed text is a new reading; nothing is carried over.
 */
export class DocumentReading {
  readonly name: string;
  readonly text: DocumentText;
  readonly #matcher: () => TermMatcher;
  readonly #harvested: () => readonly TermMatcher[];
  #tables: readonly Table[] | undefined;
  #outline: Outline | undefined;
  #glossaryMentions: readonly Mention[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #dates: readonly DateExpression[] | undefined;
  #definitions: readonly Definition[] | undefined;
  #harvest: readonly HarvestedTerm[] | undefined;
  #references: readonly Reference[] | undefined;
  #metadata: Metadata | undefined;
  #damage: readonly Damage[] | undefined;

  /**
   * `name` is the file name shown to readers; `text` the decoded text, or one that was read already; `matcher` the glossary in effect and `harvested` what documents
   * define themselves, both asked for when terms are.
   */
  constructor(name: string, text: string | DocumentText, matcher: () => TermMatcher, harvested: () => readonly TermMatcher[] = () => []) {
    this.name = name;
    this.text = typeof text === 'string' ? readDocumentText(text) : text;
    this.#matcher = matcher;
    this.#harvested = harvested;
  }

  /** The same text with terms looked for anew: after a change of a `glossary`, or only of what documents define themselves (`harvest`). What hangs on no term is kept. */
  withTermsAnew(changed: 'glossary' | 'harvest'): DocumentReading {
    const reading = new DocumentReading(this.name, this.text, this.#matcher, this.#harvested);
    reading.#tables = this.#tables;
    reading.#outline = this.#outline;
    reading.#dates = this.#dates;
    reading.#references = this.#references;
    reading.#metadata = this.#metadata;
    if (changed === 'harvest') {
      reading.#glossaryMentions = this.#glossaryMentions;
      reading.#definitions = this.#definitions;
      reading.#harvest = this.#harvest;
    }
    return reading;
  }

  get tables(): readonly Table[] {
    return (this.#tables ??= readTables(this.text));
  }

  get outline(): Outline {
    return (this.#outline ??= readOutline(this.text, this.tables));
  }

  /** Mentions of the terms that somebody wrote into a glossary. */
  get glossaryMentions(): readonly Mention[] {
    return (this.#glossaryMentions ??= findTerms(this.text, this.#matcher()));
  }

  /** Mentions of all terms, those that documents define themselves included. */
  get mentions(): readonly Mention[] {
    return (this.#mentions ??= mergeMentions([this.glossaryMentions, ...this.#harvested().map((matcher) => findTerms(this.text, matcher))]));
  }

  get dates(): readonly DateExpression[] {
    return (this.#dates ??= findDates(this.text));
  }

  /** Places where the document itself says what a short form stands for. */
  get definitions(): readonly Definition[] {
    return (this.#definitions ??= findDefinitions(this.text, this.glossaryMentions, new Map(this.#matcher().terms.map(({ term }) => [term.id, term]))));
  }

  /** The terms that the document defines itself, as far as its own words and the glossary tell. */
  get harvest(): readonly HarvestedTerm[] {
    const { text, outline, tables, definitions, glossaryMentions } = this;
    return (this.#harvest ??= harvest({ text, outline, tables, definitions, mentions: glossaryMentions }));
  }

  get references(): readonly Reference[] {
    return (this.#references ??= resolveReferences(this, findReferences(this.text)));
  }

  /** What extraction did to the text; found, never mended. */
  get damage(): readonly Damage[] {
    return (this.#damage ??= findDamage(this));
  }

  get metadata(): Metadata {
    return (this.#metadata ??= readMetadata(this.text, this.outline, this.dates));
  }
}
