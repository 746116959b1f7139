import {
  type AnnotationParts, type TargetParts, bodyKey, newerBody, sortBodies, sortElements, sortedSet, targetKey, uniteChanges,
} from './annotation-parts';
import { compareUnits, writeInline } from './canonical-xml';
import { type XmlElement, makeElement, makeText } from './xml-tree';

/**
 * Three-way merge of one note (notes file format §8.2). Nothing is chosen silently: of two edits of a body both stay, of two new places
 * one stays as an alternative. Without a base everything of both sides stays. The order of the sides does not matter.
 */
export function mergeAnnotations(base: AnnotationParts | undefined, a: AnnotationParts, b: AnnotationParts): AnnotationParts {
  if (base === undefined) return uniteCopies([a, b]);
  const target = value3(targetKey(base.target), targetKey(a.target), targetKey(b.target));
  const { attributes, lost } = mergeAttributes(base.attributes, a.attributes, b.attributes);
  const common = <T>(part: (of: AnnotationParts) => readonly T[], keyOf: (item: T) => string): T[] => set3(part(base), part(a), part(b), keyOf);
  return assemble([a, b], {
    attributes,
    motivations: common((of) => of.motivations, String),
    categories: common((of) => of.categories, String),
    targetKey: target.kept!,
    statements: common((of) => of.statements, elementKey),
    revisions: common((of) => of.revisions, elementKey),
    bodies: set3(base.bodies, a.bodies, b.bodies, bodyKey, newerBody),
    others: common((of) => of.others, elementKey),
    lostTargets: target.lost === undefined ? [] : [target.lost],
    lostAttributes: lost,
  });
}

/** Copies of one note without a common origin, as one note: everything stays. Linear in their size. */
export function uniteCopies(copies: readonly AnnotationParts[]): AnnotationParts {
  const all = <T>(part: (of: AnnotationParts) => readonly T[]): T[] => copies.flatMap(part);
  const targets = sortedSet(copies.map(({ target }) => targetKey(target)));
  const attributes = new Map<string, string>();
  const lostAttributes: LostAttribute[] = [];
  for (const [name, value] of copies.flatMap((copy) => [...copy.attributes])) {
    const known = attributes.get(name);
    if (known === undefined || compareUnits(known, value) < 0) attributes.set(name, value);
    if (known !== undefined && known !== value) lostAttributes.push({ name, value: compareUnits(known, value) < 0 ? known : value });
  }
  return assemble(copies, {
    attributes,
    motivations: all((of) => of.motivations),
    categories: all((of) => of.categories),
    targetKey: targets.at(-1)!,
    statements: all((of) => of.statements),
    revisions: all((of) => of.revisions),
    bodies: all((of) => of.bodies),
    others: all((of) => of.others),
    lostTargets: targets.slice(0, -1),
    lostAttributes,
  });
}

interface LostAttribute {
  readonly name: string;
  readonly value: string;
}

interface MergedValues extends Pick<AnnotationParts, 'attributes' | 'motivations' | 'categories' | 'statements' | 'revisions' | 'bodies' | 'others'> {
  /** The target that stays and those that gave way, by their keys. */
  readonly targetKey: string;
  readonly lostTargets: readonly string[];
  readonly lostAttributes: readonly LostAttribute[];
}

/** Sorts the merged values and puts in what gave way. The life cycle is merged without a base (§8.2e). */
function assemble(copies: readonly AnnotationParts[], merged: MergedValues): AnnotationParts {
  const id = copies[0]!.id;
  const targets = new Map(copies.map(({ target }) => [targetKey(target), target]));
  return {
    id,
    attributes: merged.attributes,
    motivations: sortedSet(merged.motivations),
    categories: sortedSet(merged.categories),
    target: targets.get(merged.targetKey)!,
    statements: sortElements(merged.statements),
    changes: uniteChanges(copies.flatMap((copy) => [...copy.changes.values()])),
    revisions: sortElements(merged.revisions),
    bodies: sortBodies(merged.bodies),
    others: sortElements([
      ...merged.others,
      ...merged.lostTargets.map((key) => alternativeElement(id, targets.get(key)!)),
      ...merged.lostAttributes.map(({ name, value }) => conflictElement(id, name, value)),
    ]),
    remarks: copies.length === 1 ? copies[0]!.remarks : [],
  };
}

function elementKey(element: XmlElement): string {
  return writeInline(element, 'drop');
}

/**
 * What stays of two versions of a set: of the items that the base has, those that both sides have; of the others, every one (§8.1).
 * `pick` chooses between the two sides' copies of an item that differ in what the key leaves out.
 */
export function set3<T>(base: readonly T[] | undefined, a: readonly T[], b: readonly T[], keyOf: (item: T) => string, pick: (a: T, b: T) => T = (first) => first): T[] {
  const baseKeys = new Set(base?.map(keyOf));
  const inA = new Map(a.map((item) => [keyOf(item), item]));
  const inB = new Map(b.map((item) => [keyOf(item), item]));
  const merged: T[] = [];
  for (const key of new Set([...inA.keys(), ...inB.keys()])) {
    const [fromA, fromB] = [inA.get(key), inB.get(key)];
    if (fromA !== undefined && fromB !== undefined) merged.push(pick(fromA, fromB));
    else if (!baseKeys.has(key)) merged.push((fromA ?? fromB)!);
  }
  return merged;
}

/** What stays of two versions of one value: the one that changed; of two changed ones the greater. */
export function value3(base: string | undefined, a: string | undefined, b: string | undefined): { readonly kept: string | undefined; readonly lost: string | undefined } {
  if (a === b || b === base) return { kept: a, lost: undefined };
  if (a === base) return { kept: b, lost: undefined };
  return compareUnits(a ?? '', b ?? '') > 0 || b === undefined ? { kept: a, lost: b } : { kept: b, lost: a };
}

function alternativeElement(id: string, { target, source, anchors }: TargetParts): XmlElement {
  const inner = anchors.map((anchor) => ({ ...anchor, attributes: new Map([...anchor.attributes].filter(([name, value]) => name !== 'corresp' || value !== `#${id}`)) }));
  return makeElement('note', [['type', 'alternative'], ['corresp', `#${id}`], ['target', target], ['source', source]], inner);
}

function conflictElement(id: string, name: string, value: string): XmlElement {
  return makeElement('note', [['type', 'conflict'], ['subtype', 'attribute'], ['n', name], ['corresp', `#${id}`]], [makeText(value)]);
}

type Attributes = ReadonlyMap<string, string>;

/** Each attribute is a value of its own (§8.2d); the values that gave way are told. */
export function mergeAttributes(base: Attributes | undefined, a: Attributes, b: Attributes): { attributes: Attributes; lost: LostAttribute[] } {
  const attributes = new Map<string, string>();
  const gaveWay: LostAttribute[] = [];
  for (const name of sortedSet([...a.keys(), ...b.keys()])) {
    const { kept, lost } = value3(base?.get(name), a.get(name), b.get(name));
    if (kept !== undefined) attributes.set(name, kept);
    if (lost !== undefined) gaveWay.push({ name, value: lost });
  }
  return { attributes, lost: gaveWay };
}
