import { foldWidth } from '../text/width';
import { type Outline, type Section, type SectionKind } from './section';

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

/** The first section of a kind with a number, in the order of the text: `findSection(outline, 'article', 5)` is 第五条 or Article V. */
export function findSection(outline: Outline, kind: SectionKind, number: number): Section | undefined {
  return everySection(outline).find((section) => section.kind === kind && section.number === number);
}

/** Parts an address between its levels; no heading holds it behind `stepOf`. */
const BETWEEN = ' / ';
/** So much of a title tells a section from its neighbours. */
const LONGEST_TITLE = 24;

/**
 * A readable address of a section, outermost heading first: `Ｂ / ２ / ③`, `第1節 / KEY WORD`, `序論 / 背景`. Where siblings are called the same,
 * the place among them follows: `○~3`. Widths are folded. Read by `sectionAtAddress`; `undefined` for a section of another outline.
 */
export function addressOf(outline: Outline, section: Section): string | undefined {
  const steps: string[] = [];
  let level = outline.sections;
  for (const at of pathTo(outline, section)) {
    steps.push(numberedSteps(level).get(at)!);
    level = at.children;
  }
  return steps.length === 0 ? undefined : steps.join(BETWEEN);
}

/** The section of an address that `addressOf` made; `undefined` where the outline has none such (any more). */
export function sectionAtAddress(outline: Outline, address: string): Section | undefined {
  let level = outline.sections;
  let found: Section | undefined;
  for (const step of address.split(BETWEEN)) {
    found = undefined;
    for (const [section, name] of numberedSteps(level)) if (name === step) { found = section; break; }
    if (found === undefined) return undefined;
    level = found.children;
  }
  return found;
}

function pathTo(outline: Outline, section: Section): Section[] {
  const path = sectionsAt(outline, section.heading.start);
  const at = path.indexOf(section);
  return at >= 0 ? path.slice(0, at + 1) : [];
}

/** The steps to the sections of one level, all different. */
function numberedSteps(level: readonly Section[]): Map<Section, string> {
  const seen = new Map<string, number>();
  return new Map(level.map((section) => {
    const step = stepOf(section);
    const count = (seen.get(step) ?? 0) + 1;
    seen.set(step, count);
    return [section, count === 1 ? step : `${step}~${count}`];
  }));
}

/** The label alone where there is one, else the beginning of the title. A slash or tilde of the heading itself is printed full width, so that it parts nothing. */
function stepOf({ label, title }: Section): string {
  return [...foldWidth(label === '' ? title : label)].slice(0, LONGEST_TITLE).join('').replace(/\s+/gu, ' ').trim().replaceAll('/', '／').replaceAll('~', '～');
}
