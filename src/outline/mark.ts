import { type SectionKind } from './section';

/** A printed line that may open a section: not the continuation of a cut sentence. */
export interface HeadingLine {
  /** Text without outer blanks and Markdown marks, width folded unit by unit (same length as `raw`). */
  readonly folded: string;
  /** The same stretch as printed. */
  readonly raw: string;
  /** Number of `#` before it; 0 without. */
  readonly level: number;
  /** The whole line is set in bold (`**…**`). */
  readonly bold: boolean;
  /** Nothing printed on the lines before and after. */
  readonly isolated: boolean;
  /** What is printed next is a paragraph, or an item of a list: a short line above it can be its title. */
  readonly aboveText: boolean;
  /** The sentence of this line goes on in the next printed line. */
  readonly continued: boolean;
}

/** What a mark made of a line. Lengths count UTF-16 units of `HeadingLine.raw`. */
export interface MarkHit {
  readonly kind: SectionKind;
  /** Where the label begins; 0 unless another label stands before it on the line. */
  readonly labelStart?: number;
  /** How much of the line is the label; 0 for an unnumbered heading. */
  readonly labelLength: number;
  /** Where the title begins; equals the line's length when the label stands alone. */
  readonly titleStart: number;
  /** Where the title ends on its line, when prose goes on behind it; the end of the heading otherwise. */
  readonly titleEnd?: number;
  readonly number?: number;
  /** The label opens running prose: no title. */
  readonly runIn?: boolean;
  /** Finer rank within the system: `1.2.3` has 2, `1.2` has 1. */
  readonly subrank?: number;
  /** Counts only where a neighbouring number of the system stands in the text too (`ハ 長調`). */
  readonly doubtful?: boolean;
}

/** One kind of heading mark, with its place in the usual order of depth. */
export interface Mark {
  /** Name of the numbering system: sections of one system are siblings in sequence. */
  readonly system: string;
  /** Usual order of depth, outermost first; what the numbers themselves say comes before it. */
  readonly rank: number;
  /** `division`: 第N章 and the like, whose order is fixed by their words. `box`: ends where the next heading begins. `leaf`: takes no children. */
  readonly role: 'division' | 'numbered' | 'heading' | 'item' | 'box' | 'leaf';
  /** First characters (width folded) with which a line of this mark can begin: other lines are not shown to it. */
  readonly opening: RegExp;
  read(line: HeadingLine): MarkHit | undefined;
}
