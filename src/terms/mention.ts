import { type Span } from '../text/span';
import { type SenseReason } from './senses/evidence';

/** An occurrence of a name of a term. Mentions of one document are in the order of the text and never overlap (longest match wins). */
export interface Mention {
  /** Raw UTF-16 offsets, exact, also over hard wraps; quotation marks around the name are left out. */
  readonly span: Span;
  /** The term meant. */
  readonly term: string;
  /** The name of the glossary that matched. */
  readonly name: string;
  /** Other terms that bear the same name, where the text does not decide. */
  readonly otherSenses?: readonly string[];
  /** Where other terms bear the same name: what in the text decided for this one, the strongest first. */
  readonly senseReasons?: readonly SenseReason[];
}
