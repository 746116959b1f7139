import { type Span } from '../../text/span';
import { type DefinitionKind, type ExtraRole } from '../definitions';

/** A known name in running text, by any of the terms that it may stand for. */
export interface KnownName {
  readonly span: Span;
  readonly terms: readonly string[];
}

/** A bracket of running text and what is known round it. Offsets count in running text. */
export interface Site {
  readonly running: string;
  /** Of the opening bracket. */
  readonly open: number;
  /** What stands in the bracket, without Markdown's asterisks and outer quotation marks. */
  readonly content: Span;
  /** Known name that ends at `end`, the longest. */
  knownNameTo(end: number): KnownName | undefined;
  /** Known name that is exactly this stretch. */
  knownNameAt(span: Span): KnownName | undefined;
  /** What the bracket that closes at `end` defines, where it defines something. */
  definedBefore(end: number): Found | undefined;
}

/** Offsets in running text. */
export interface Found {
  readonly kind: DefinitionKind;
  readonly long: Span;
  readonly short: Span;
  readonly extra?: readonly FoundExtra[];
}

/** A further name given in the same place: the English beside a Japanese name and its initials, or a reading. */
export interface FoundExtra {
  readonly role: ExtraRole;
  readonly span: Span;
}

/** One way in which a text says that two forms mean the same. One file a form. */
export interface DefinitionForm {
  read(site: Site): Found | undefined;
}

/** One way of saying it in words, without a bracket of its own. Finds all in running text; linear. */
export type WordedForm = (running: string) => Found[];
