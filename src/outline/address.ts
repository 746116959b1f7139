import { type Outline, type Section } from './section';

/** The sections that hold a raw offset, outermost first; empty before the first heading. */
export function sectionsAt(outline: Outline, offset: number): Section[] {
  const path: Section[] = [];
  let level: readonly Section[] = outline.sections;
  for (;;) {
    const inside = lastStartingBefore(level, offset);
    if (inside === undefined || offset > inside.span.end) return path;
    path.push(inside);
    level = inside.children;
  }
}

/** Siblings stand in the order of the text: binary search. */
function lastStartingBefore(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sections[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}

/** Every section of an outline in the order of the text. */
export function everySection(outline: Outline): Section[] {
  const all: Section[] = [];
  const collect = (sections: readonly Section[]): void => {
    for (const section of sections) {
      all.push(section);
      collect(section.children);
    }
  };
  collect(outline.sections);
  return all;
}
