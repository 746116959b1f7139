import { type Span } from '../text/span';

/** What a section is, in the words of the genre. A KEY WORD or 解説 box is `keyword` or `column`; a KEY WORD box printed as two headings is one section. */
export type SectionKind =
  | 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'proposal' | 'item'
  | 'keyword' | 'column' | 'table' | 'figure' | 'notes' | 'footnote' | 'list';

/**
 * A node of the outline: a heading with what stands under it, or a labelled item, box, table, note. Spans are raw UTF-16 offsets.
 *
 *     ## 第1節 協力体制の概要      kind section, label 第1節, title 協力体制の概要
 *     <1> この際公表された…               kind item, label <1>, title '', runIn
 */
export interface Section {
  readonly kind: SectionKind;
  /** The mark as printed: `Ａ`, `①`, `第1節`, `KEY WORD`, `【セッション１】`, `<1>`, `1)`; empty for an unnumbered heading. */
  readonly label: string;
  /** The heading without its label, hard wraps joined (no blank put between CJK); empty for run-in items. */
  readonly title: string;
  /** Value of the label within its numbering (① = 1, Ａ = 1, 第二条 = 2), where it has one. */
  readonly number?: number;
  /** 1 = top level. */
  readonly depth: number;
  /** From the label to the end of the title; Markdown marks and outer blanks left out. */
  readonly heading: Span;
  /** From the start of the first heading line to the end of the last printed line of the section, children included. */
  readonly span: Span;
  /** The label opens a running paragraph (`○ 共同訓練…`, `(注) 1 …`). */
  readonly runIn?: boolean;
  readonly children: readonly Section[];
}

/** The structure of a document: its top-level sections in the order of the text. Text before the first heading belongs to no section. */
export interface Outline {
  readonly sections: readonly Section[];
}
