/**
 * An XML document as a tree that knows where everything stood. `start` and `end` are UTF-16 offsets into the text it was read from
 * (half-open); elements made by writers bear 0 there.
 */
export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;

export interface XmlElement {
  readonly kind: 'element';
  /** Without a prefix: the strict reader admits none. */
  readonly name: string;
  /** By name as written (`xml:id`), in the order of the file. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly end: number;
  /** Between the start tag and the end tag; empty, at `end`, for `<x/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

export interface XmlText {
  readonly kind: 'text';
  /** Decoded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlComment {
  readonly kind: 'comment';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A processing instruction; the XML declaration is none. */
export interface XmlInstruction {
  readonly kind: 'instruction';
  readonly target: string;
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Comments and processing instructions before and after the root. */
  readonly outside: readonly (XmlComment | XmlInstruction)[];
}

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** An element made by a writer. Attributes without a value are left out. */
export function makeElement(name: string, attributes: readonly (readonly [string, string | undefined])[], children: readonly XmlNode[] = []): XmlElement {
  const given = attributes.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return { kind: 'element', name, attributes: new Map(given), children, start: 0, end: 0, contentStart: 0, contentEnd: 0 };
}

export function makeText(text: string): XmlText {
  return { kind: 'text', text, start: 0, end: 0 };
}

export function isElement(node: XmlNode): node is XmlElement {
  return node.kind === 'element';
}

/** Does the element declare another default namespace for itself and what is in it? Then nothing in it is TEI. */
export function leavesNamespace(element: XmlElement): boolean {
  const declared = element.attributes.get('xmlns');
  return declared !== undefined && declared !== TEI_NAMESPACE;
}

/** The child elements in the TEI namespace, of one name or of any. */
export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(isElement).filter((child) => (name === undefined || child.name === name) && !leavesNamespace(child));
}

/** The first child element of that name. */
export function childElement(parent: XmlElement, name: string): XmlElement | undefined {
  return childElements(parent, name)[0];
}

/** Follows a path of first children: `descend(root, 'teiHeader', 'fileDesc', 'titleStmt', 'title')`. */
export function descend(from: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => element && childElement(element, name), from);
}

/**
 * All text in the element, in order, tags taken off. `<g n="U+000C"/>` counts as the code point it names: so the format writes what
 * XML cannot hold (§5.5).
 */
export function textContent(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.kind === 'text') text += child.text;
    else if (child.kind === 'element') text += child.name === 'g' ? glyphOf(child) : textContent(child);
  }
  return text;
}

function glyphOf(element: XmlElement): string {
  const code = /^U\+([0-9A-F]{4,6})$/.exec(element.attributes.get('n') ?? '')?.[1];
  const point = code === undefined ? Number.NaN : Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : textContent(element);
}

/** Text content with white space as running prose has it: runs collapsed, ends trimmed. For labels and titles that people indent. */
export function proseContent(element: XmlElement): string {
  return textContent(element).replace(/[ \t\r\n]+/g, ' ').trim();
}
