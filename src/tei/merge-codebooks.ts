import { compareUnits, withoutBlanks, writeIndented, writeInline } from './canonical-xml';
import { CODEBOOK_TYPE, readCodebookFile } from './codebook-file';
import { mergeAttributes, set3, value3 } from './merge-annotation';
import { mergeOrder } from './merge-order';
import { type Problem } from './problem';
import { readTeiRoot } from './tei-root';
import { type XmlElement, type XmlNode, childElements, isElement } from './xml-tree';

export type MergedCodebooks =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly side: 'base' | 'ours' | 'theirs'; readonly problem: Problem };

/** A category by itself, without those nested in it. */
interface CategoryParts {
  readonly id: string;
  /** Id of the category it is nested in; of one directly in a taxonomy ` 0` and so on: which taxonomy. */
  readonly parent: string;
  readonly element: XmlElement;
  /** `catDesc` and whatever else it holds, by canonical text. */
  readonly content: ReadonlyMap<string, XmlElement>;
}

interface CodebookParts {
  /** The file without its categories. */
  readonly frame: XmlElement;
  readonly categories: ReadonlyMap<string, CategoryParts>;
  /** What is nested in a category or a taxonomy, in the order of the file. */
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

const FIRST_TAXONOMY = ' 0';

/**
 * Unites two versions of a codebook by category id (notes file format §7.4) and writes the result in canonical form, without comments; the same
 * whichever side is which. Edits win over deletions, and what is nested in a deleted category brings it back. Two edits of one description leave both.
 * An empty or missing base means none. Fails for files with problems – categories without an id, an id twice –, which a person has to put right first.
 */
export function mergeCodebooks(base: string | undefined, ours: string, theirs: string): MergedCodebooks {
  const [o, a, b] = [base === undefined || base === '' ? undefined : readParts(base), readParts(ours), readParts(theirs)];
  for (const [side, read] of [['base', o], ['ours', a], ['theirs', b]] as const) if (read !== undefined && 'problem' in read) return { ok: false, side, problem: read.problem };
  const xml = writeParts(o as CodebookParts | undefined, a as CodebookParts, b as CodebookParts);
  // Two deep trees put into each other can be deeper than files may be.
  const [problem] = readCodebookFile(xml).problems;
  return problem === undefined ? { ok: true, xml } : { ok: false, side: 'ours', problem };
}

function readParts(xml: string): CodebookParts | { readonly problem: Problem } {
  const [problem] = readCodebookFile(xml).problems;
  const { root } = readTeiRoot(xml, CODEBOOK_TYPE);
  if (root === undefined || problem !== undefined) return { problem: problem! };
  const categories = new Map<string, CategoryParts>();
  const nested = new Map<string, string[]>();
  const readCategories = (within: XmlElement, parent: string): void => {
    for (const category of childElements(within, 'category')) {
      const id = category.attributes.get('xml:id')!;
      const content = withoutBlanks(category, true).children.filter(isElement).filter((child) => !isCategory(child));
      categories.set(id, { id, parent, element: category, content: new Map(content.map((child) => [writeInline(child, 'drop'), child])) });
      nested.set(parent, [...(nested.get(parent) ?? []), id]);
      readCategories(category, id);
    }
  };
  let taxonomies = 0;
  const frame = mapTaxonomies(withoutBlanks(root, true), (taxonomy) => {
    readCategories(taxonomy, ` ${taxonomies++}`);
    return { ...taxonomy, children: taxonomy.children.filter((child) => !isCategory(child)) };
  });
  return { frame, categories, nested };
}

function isCategory(node: XmlNode): boolean {
  return node.kind === 'element' && childElements({ ...node, children: [node] }, 'category').length > 0;
}

/** Changes every taxonomy, in the order of the file. */
function mapTaxonomies(element: XmlElement, change: (taxonomy: XmlElement) => XmlElement): XmlElement {
  const changed = element.name === 'taxonomy' ? change(element) : element;
  return { ...changed, children: changed.children.map((child) => (child.kind === 'element' && child.name !== 'category' ? mapTaxonomies(child, change) : child)) };
}

function writeParts(o: CodebookParts | undefined, a: CodebookParts, b: CodebookParts): string {
  const merged = mergeCategories(o, a, b);
  const frame = mergeFrames(o?.frame, a.frame, b.frame);
  const taxonomies = taxonomiesOf(frame);
  const children = new Map<string, string[]>();
  for (const { id, parent } of merged.values()) {
    const place = merged.has(parent) || taxonomies.includes(parent) ? parent : taxonomies.at(-1) ?? FIRST_TAXONOMY;
    children.set(place, [...(children.get(place) ?? []), id]);
  }
  const inOrder = (parent: string): string[] => {
    const here = new Set(children.get(parent));
    const ordered = mergeOrder(...([o, a, b].map((side) => (side?.nested.get(parent) ?? []).filter((id) => here.has(id))) as [string[], string[], string[]]));
    return [...ordered, ...[...here].filter((id) => !ordered.includes(id)).sort(compareUnits)];
  };
  const build = (id: string): XmlElement => {
    const { element } = merged.get(id)!;
    return { ...element, children: [...element.children, ...inOrder(id).map(build)] };
  };
  const root = mapTaxonomies(frame, (taxonomy) => ({ ...taxonomy, children: [...taxonomy.children, ...inOrder(taxonomies.shift()!).map(build)] }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeIndented(root, 0)}`;
}

/** The frame that changed; of two the greater, but never one without a place for categories. */
function mergeFrames(o: XmlElement | undefined, a: XmlElement, b: XmlElement): XmlElement {
  const text = (frame: XmlElement): string => writeInline(frame, 'drop');
  const [placesA, placesB] = [taxonomiesOf(a).length, taxonomiesOf(b).length];
  if ((placesA === 0) !== (placesB === 0)) return placesA === 0 ? b : a;
  return value3(o && text(o), text(a), text(b)).kept === text(a) ? a : b;
}

/** How categories directly in the taxonomies of a file call their parents, in the order of the file. */
function taxonomiesOf(frame: XmlElement): string[] {
  const found: string[] = [];
  mapTaxonomies(frame, (taxonomy) => {
    found.push(` ${found.length}`);
    return taxonomy;
  });
  return found;
}

interface MergedCategory {
  readonly id: string;
  readonly parent: string;
  /** With its attributes and content, without what is nested in it. */
  readonly element: XmlElement;
}

function mergeCategories(o: CodebookParts | undefined, a: CodebookParts, b: CodebookParts): ReadonlyMap<string, MergedCategory> {
  const merged = new Map<string, MergedCategory>();
  for (const id of [...new Set([...a.categories.keys(), ...b.categories.keys()])].sort(compareUnits)) {
    const [known, fromA, fromB] = [o?.categories.get(id), a.categories.get(id), b.categories.get(id)];
    if (fromA !== undefined && fromB !== undefined) merged.set(id, mergeCategory(known, fromA, fromB));
    else {
      const only = (fromA ?? fromB)!;
      if (known === undefined || key(only) !== key(known)) merged.set(id, mergeCategory(only, only, only));
    }
  }
  const waiting = [...merged.values()];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.parent.startsWith(' ') || merged.has(next.parent)) continue;
    const gone = (a.categories.get(next.parent) ?? b.categories.get(next.parent))!;
    merged.set(gone.id, mergeCategory(gone, gone, gone));
    waiting.push(merged.get(gone.id)!);
  }
  return withoutCircles(merged);
}

/** All that is in a category itself, for comparing. */
function key({ parent, element, content }: CategoryParts): string {
  return [parent, ...[...element.attributes].map(([name, value]) => `${name}=${value}`).sort(compareUnits), ...content.keys()].join('\n');
}

function mergeCategory(o: CategoryParts | undefined, a: CategoryParts, b: CategoryParts): MergedCategory {
  const keys = (of: CategoryParts | undefined): string[] => [...(of?.content.keys() ?? [])];
  const kept = new Set(set3(o && keys(o), keys(a), keys(b), String));
  const order = mergeOrder(...([o, a, b].map((side) => keys(side).filter((one) => kept.has(one))) as [string[], string[], string[]]));
  return {
    id: a.id,
    parent: value3(o?.parent, a.parent, b.parent).kept!,
    element: {
      ...a.element,
      attributes: mergeAttributes(o?.element.attributes, a.element.attributes, b.element.attributes).attributes,
      children: order.map((one) => (a.content.get(one) ?? b.content.get(one))!),
    },
  };
}

/** One side put x into y, the other y into x: the one with the lesser id goes to the top. */
function withoutCircles(merged: Map<string, MergedCategory>): ReadonlyMap<string, MergedCategory> {
  const safe = new Set<string>();
  for (const start of merged.keys()) {
    const path: string[] = [];
    let at = start;
    while (merged.has(at) && !safe.has(at) && !path.includes(at)) {
      path.push(at);
      at = merged.get(at)!.parent;
    }
    if (path.includes(at)) {
      const [least] = path.slice(path.indexOf(at)).sort(compareUnits) as [string];
      merged.set(least, { ...merged.get(least)!, parent: FIRST_TAXONOMY });
    }
    for (const id of path) safe.add(id);
  }
  return merged;
}
