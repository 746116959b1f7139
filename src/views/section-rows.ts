import { type SectionView } from './section-view';

/** A section as a row of a tree. The same object for as long as the reader would call it the same section, whatever is typed around it. */
export interface SectionRow {
  /** Unique among all rows of the document, and kept. */
  readonly id: string;
  readonly parent: SectionRow | undefined;
  /** As last read. */
  readonly section: SectionView;
  readonly children: readonly SectionRow[];
}

interface MutableRow extends SectionRow {
  section: SectionView;
  children: MutableRow[];
}

/**
 * The rows of one document's outline over its versions. A new outline is laid over the old one: rows stay with their headings, so that what
 * is open stays open and only what reads differently is drawn again, however long the document is.
 */
export class SectionRows {
  #roots: MutableRow[] = [];
  #made = 0;

  get roots(): readonly SectionRow[] {
    return this.#roots;
  }

  /** Takes over a new outline. Gives the rows that have to be drawn again with what is below them; `'all'` where the top level itself changed. */
  update(sections: readonly SectionView[]): 'all' | readonly SectionRow[] {
    const changed: SectionRow[] = [];
    const before = this.#roots;
    this.#roots = this.#lay(sections, before, undefined, changed);
    return sameItems(before, this.#roots) ? changed : 'all';
  }

  /** The innermost row that holds a line, from 0. */
  at(line: number): SectionRow | undefined {
    let found: SectionRow | undefined;
    for (let rows = this.#roots; ;) {
      const inner = rows.find(({ section: { lines: [first, last] } }) => line >= first && line <= last);
      if (inner === undefined) return found;
      found = inner;
      rows = inner.children;
    }
  }

  #lay(sections: readonly SectionView[], rows: readonly MutableRow[], parent: MutableRow | undefined, changed: SectionRow[]): MutableRow[] {
    const kept = pair(sections, rows);
    return sections.map((section, index) => {
      const row = kept[index];
      if (row === undefined) return this.#make(section, parent);
      const below = row.children;
      const readsAnew = !sameHeading(row.section, section) || (below.length === 0) !== (section.children.length === 0);
      row.section = section;
      const within: SectionRow[] = [];
      row.children = this.#lay(section.children, below, row, within);
      if (readsAnew || !sameItems(below, row.children)) changed.push(row);
      else changed.push(...within);
      return row;
    });
  }

  #make(section: SectionView, parent: MutableRow | undefined): MutableRow {
    const row: MutableRow = { id: String(this.#made++), parent, section, children: [] };
    row.children = section.children.map((child) => this.#make(child, row));
    return row;
  }
}

/**
 * For each new section the old row that goes on as it. Equal headings at both ends first; what is left between them is paired by heading,
 * and, where as many are left on both sides, by place (a heading that is being rewritten).
 */
function pair(sections: readonly SectionView[], rows: readonly MutableRow[]): (MutableRow | undefined)[] {
  const pairs = new Array<MutableRow | undefined>(sections.length).fill(undefined);
  const shorter = Math.min(sections.length, rows.length);
  let first = 0;
  while (first < shorter && sameHeading(sections[first]!, rows[first]!.section)) { pairs[first] = rows[first]; first++; }
  let last = 0;
  while (last < shorter - first && sameHeading(sections.at(-1 - last)!, rows.at(-1 - last)!.section)) { pairs[sections.length - 1 - last] = rows.at(-1 - last); last++; }
  const left = rows.slice(first, rows.length - last);
  if (left.length === sections.length - first - last) left.forEach((row, index) => { pairs[first + index] = row; });
  else {
    const byHeading = new Map(left.map((row) => [headingKey(row.section), row]));
    for (let index = first; index < sections.length - last; index++) {
      const key = headingKey(sections[index]!);
      pairs[index] = byHeading.get(key);
      byHeading.delete(key);
    }
  }
  return pairs;
}

function sameHeading(a: SectionView, b: SectionView): boolean {
  return a.label === b.label && a.title === b.title && a.kind === b.kind;
}

function headingKey({ kind, label, title }: SectionView): string {
  return `${kind}\n${label}\n${title}`;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
