import { type Section } from '../outline/section';
import { type DocumentText } from '../text/document-text';
import { lineAt } from '../text/lines';
import { type Range, toRange } from './analysis';

/** A section as trees show it: no more than they need, since a long document sends it with every letter that is written in it. */
export interface SectionView {
  readonly kind: string;
  readonly label: string;
  readonly title: string;
  readonly runIn?: true;
  /** From the label to the end of the title. */
  readonly heading: Range;
  /** First and last line of the section with what is below it, from 0. */
  readonly lines: readonly [first: number, last: number];
  readonly children: readonly SectionView[];
}

export function sectionView(text: DocumentText, section: Section): SectionView {
  return {
    kind: section.kind, label: section.label, title: section.title,
    ...(section.runIn === true ? { runIn: true } : {}),
    heading: toRange(text, section.heading),
    lines: [lineAt(text, section.span.start), lineAt(text, Math.max(section.span.start, section.span.end - 1))],
    children: section.children.map((child) => sectionView(text, child)),
  };
}
