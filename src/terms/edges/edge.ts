import { type Name } from '../name';
import { type SenseReason } from '../senses/evidence';

/** A name found in running text: `[start, end)` are offsets in `text`. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** Does a blank stand in the raw text before this unit of `text`? Running text has none beside CJK characters. A wrap is no blank. */
  isParted(at: number): boolean;
}

/** Decides whether a name may stand where it was found. One file a rule. */
export interface Edge {
  /** What it is that tells the thing from another one with this name; absent where the question is only where a word ends. */
  readonly reason?: SenseReason;
  /** False when what stands there is part of a longer word, or another thing with this name. */
  allows(candidate: Candidate): boolean;
}
