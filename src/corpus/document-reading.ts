import { type Damage } from '../damage/damage';
import { findDamage } from '../damage/find-damage';
import { findDates } from '../dates/find-dates';
import { type DateExpression } from '../dates/date-expression';
import { readOutline } from '../outline/read-outline';
import { type Outline } from '../outline/section';
import { type Metadata } from '../metadata/metadata';
import { readMetadata } from '../metadata/read-metadata';
import { findReferences } from '../references/find-references';
import { type Reference } from '../references/reference';
import { resolveReferences } from '../references/resolve-references';
import { readTables } from '../tables/read-tables';
import { type Table } from '../tables/table';
import { type Definition, findDefinitions } from '../terms/definitions';
import { findTerms } from '../terms/find-terms';
import { type Mention } from '../terms/mention';
import { type TermMatcher } from '../terms/term-matcher';
import { type DocumentText, readDocumentText } from '../text/document-text';

/**
 * One version of a document and what has been understood of it. Each stage is read when it is first asked for and kept:
 *
 *     text → tables → outlined → marked (terms, dates, definitions) → linked (references with their targets)
 *
 * A question waits for the stage it needs and no further: the tree for `outline`, a term card for `mentions`, a jump for
 * `references`. A changed text is a new reading; nothing is carried over.
 */
export class DocumentReading {
  readonly name: string;
  readonly text: DocumentText;
  readonly #matcher: () => TermMatcher;
  #tables: readonly Table[] | undefined;
  #outline: Outline | undefined;
  #mentions: readonly Mention[] | undefined;
  #dates: readonly DateExpression[] | undefined;
  #definitions: readonly Definition[] | undefined;
  #references: readonly Reference[] | undefined;
  #metadata: Metadata | undefined;
  #damage: readonly Damage[] | undefined;

  /** `name` is the file name shown to readers; `raw` the decoded text; `matcher` the glossary in effect, asked for when terms are. */
  constructor(name: string, raw: string, matcher: () => TermMatcher) {
    this.name = name;
    this.text = readDocumentText(raw);
    this.#matcher = matcher;
  }

  get tables(): readonly Table[] {
    return (this.#tables ??= readTables(this.text));
  }

  get outline(): Outline {
    return (this.#outline ??= readOutline(this.text, this.tables));
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= findTerms(this.text, this.#matcher()));
  }

  get dates(): readonly DateExpression[] {
    return (this.#dates ??= findDates(this.text));
  }

  /** Places where the document itself says what a short form stands for. */
  get definitions(): readonly Definition[] {
    return (this.#definitions ??= findDefinitions(this.text, this.mentions, new Map(this.#matcher().terms.map(({ term }) => [term.id, term]))));
  }

  get references(): readonly Reference[] {
    return (this.#references ??= resolveReferences(this.text, this.outline, findReferences(this.text)));
  }

  /** What extraction did to the text; found, never mended. */
  get damage(): readonly Damage[] {
    return (this.#damage ??= findDamage(this));
  }

  get metadata(): Metadata {
    return (this.#metadata ??= readMetadata(this.text, this.outline, this.dates));
  }
}
