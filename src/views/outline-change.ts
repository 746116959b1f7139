import { type Range } from './analysis';
import { type SectionView } from './section-view';

/**
 * How an outline differs from the one that was sent before: what stays at its beginning, what stays at its end but for the lines it moved
 * by, and what is new between. A long document that is written in sends a few hundred bytes with every letter in place of all its headings.
 */
export interface OutlineChange {
  /** Sections at the beginning that are as before. */
  readonly first: number;
  /** Sections at the end that are as before, `moved` lines further down. */
  readonly last: number;
  readonly moved: number;
  readonly between: readonly (SectionView | SectionChange)[];
}

/** A section of which mainly the inside changed: the old one at the same place between the kept ends, with these differences. */
export interface SectionChange {
  readonly section: Omit<SectionView, 'children'>;
  readonly within: OutlineChange;
}

/** The change that leads from one outline to another. Linear in their size. */
export function outlineChange(before: readonly SectionView[], after: readonly SectionView[]): OutlineChange {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && isMoved(before[first]!, after[first]!, 0)) first++;
  const moved = before.length === 0 || after.length === 0 ? 0 : after.at(-1)!.heading.start.line - before.at(-1)!.heading.start.line;
  let last = 0;
  while (last < shorter - first && isMoved(before.at(-1 - last)!, after.at(-1 - last)!, moved)) last++;
  const [oldOnes, newOnes] = [before.slice(first, before.length - last), after.slice(first, after.length - last)];
  const between = newOnes.map((section, index) => {
    const old = oldOnes[index];
    if (oldOnes.length !== newOnes.length || old === undefined || old.children.length === 0 || section.children.length === 0) return section;
    const { children, ...own } = section;
    return { section: own, within: outlineChange(old.children, children) };
  });
  return { first, last, moved, between };
}

/** The outline after a change; what stays where it was is the same object as before. */
export function changedOutline(before: readonly SectionView[], { first, last, moved, between }: OutlineChange): readonly SectionView[] {
  return [
    ...before.slice(0, first),
    ...between.map((one, index) => ('within' in one ? { ...one.section, children: changedOutline(before[first + index]!.children, one.within) } : one)),
    ...before.slice(before.length - last).map((section) => movedBy(section, moved)),
  ];
}

function isMoved(a: SectionView, b: SectionView, by: number): boolean {
  return a.title === b.title && a.label === b.label && a.kind === b.kind && a.runIn === b.runIn
    && a.lines[0] + by === b.lines[0] && a.lines[1] + by === b.lines[1]
    && isMovedRange(a.heading, b.heading, by)
    && a.children.length === b.children.length && a.children.every((child, index) => isMoved(child, b.children[index]!, by));
}

function isMovedRange(a: Range, b: Range, by: number): boolean {
  return a.start.line + by === b.start.line && a.end.line + by === b.end.line && a.start.character === b.start.character && a.end.character === b.end.character;
}

function movedBy(section: SectionView, by: number): SectionView {
  if (by === 0) return section;
  const { heading: { start, end }, lines } = section;
  return {
    ...section,
    heading: { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } },
    lines: [lines[0] + by, lines[1] + by],
    children: section.children.map((child) => movedBy(child, by)),
  };
}
