import { type Span } from '../text/span';

/** What a converter, a scanner or a hurried copy did to a text. Names are those of the analysis JSON. */
export type DamageKind =
  | 'split-word' | 'split-sentence' | 'page-break-join' | 'interrupting-block' | 'orphan-caption' | 'ruby-glued' | 'displaced-text'
  | 'misread-character' | 'variant-character' | 'glued-numbers' | 'glued-footnote-mark' | 'garbled-table' | 'heading-level'
  | 'html-residue' | 'navigation-residue' | 'stray-blank' | 'mixed-width' | 'quote-mark' | 'source-typo';

/** A damaged place. It is reported, never rewritten: the document stays as it is. */
export interface Damage {
  readonly kind: DamageKind;
  /** Raw UTF-16 offsets. */
  readonly span: Span;
  /** How the place is to be read; empty where nothing belongs there (a stray caption), `\n\n` where a paragraph ends. */
  readonly corrected: string;
  /**
   * `sure`: whoever looks sees it. `likely`: a reader will mostly agree. `usual`: the ordinary traces of the layout (every page end of an
   * extraction), of use to programs; readers are not troubled with them.
   */
  readonly certainty: 'sure' | 'likely' | 'usual';
}
