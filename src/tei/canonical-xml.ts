import { type XmlElement, type XmlNode, isElement, makeElement, makeText } from './xml-tree';

/**
 * Writing XML in the one canonical form of the notes file format, §5: order of attributes, escapes, what goes on a line of its own.
 * Everything compares by UTF-16 code units.
 */

/** `corresp`, by which every line of a note names its note, stands before the pointers; names not listed follow in alphabetical order. */
const ATTRIBUTE_ORDER = new Map([
  'xmlns', 'xml:id', 'type', 'subtype', 'version', 'n', 'motivation', 'status', 'when', 'who', 'resp', 'ref', 'ident', 'matchPattern',
  'replacementPattern', 'unit', 'quantity', 'xml:lang', 'xml:space', 'corresp', 'ana', 'target', 'source',
].map((name, rank) => [name, rank] as const));

const INLINE_ELEMENTS: ReadonlySet<string> = new Set(['title', 'p', 'idno', 'resp', 'persName', 'label', 'seg', 'quote', 'term', 'catDesc']);

/** What XML 1.0 cannot hold (its `Char` production); with the `u` flag only lone surrogates match the last range. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
/** Characters that do not show, or turn the direction of what follows: written as references, visible in diffs. CR is one of them. */
const INVISIBLE = /[\r\u0085\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function reference(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
}

function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(INVISIBLE, reference);
}

export function escapeAttribute(value: string): string {
  return escapeMarkup(value).replace(/"/g, '&quot;').replace(/[\t\n]/g, reference);
}

/**
 * Text as element content. An LF before another LF or before the end tag becomes a reference (no blank lines, no tags at the start of a
 * line), and so does the first character of a line that could be taken for a conflict marker.
 */
function escapeText(text: string, last: boolean): string {
  const escaped = escapeMarkup(text).replace(/\n(?=\n)/g, '&#xA;').replace(/\n([=|])(?=\1{6})/g, (_, mark: string) => `\n${reference(mark)}`);
  return last ? escaped.replace(/\n$/, '&#xA;') : escaped;
}

/** Text as nodes: what XML cannot hold becomes `<g n="U+HHHH"/>` (§5.5). */
export function textNodes(text: string): XmlNode[] {
  const nodes: XmlNode[] = [];
  let written = 0;
  for (const match of text.matchAll(FORBIDDEN)) {
    if (match.index > written) nodes.push(makeText(text.slice(written, match.index)));
    nodes.push(makeElement('g', [['n', `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`]]));
    written = match.index + match[0].length;
  }
  if (written < text.length) nodes.push(makeText(text.slice(written)));
  return nodes;
}

/** What to do with comments and processing instructions: saves keep them, a unite drops them (§4.12). */
export type Remarks = 'keep' | 'drop';

export function writeStartTag(element: XmlElement, close: '>' | '/>' = '>'): string {
  const rank = (name: string): number => ATTRIBUTE_ORDER.get(name) ?? ATTRIBUTE_ORDER.size;
  const attributes = [...element.attributes].sort(([a], [b]) => rank(a) - rank(b) || compareUnits(a, b));
  return `<${element.name}${attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}${close}`;
}

/** The element on one line, but for line ends in its own text. */
export function writeInline(element: XmlElement, remarks: Remarks): string {
  const children = joinTexts(remarks === 'keep' ? element.children : element.children.filter((child) => child.kind === 'element' || child.kind === 'text'));
  if (children.length === 0) return writeStartTag(element, '/>');
  const content = children.map((child, at) => writeNode(child, remarks, at === children.length - 1)).join('');
  return `${writeStartTag(element)}${content}</${element.name}>`;
}

function writeNode(node: XmlNode, remarks: Remarks, last: boolean): string {
  switch (node.kind) {
    case 'element': return writeInline(node, remarks);
    case 'text': return escapeText(node.text, last);
    case 'comment': return `<!--${node.text}-->`;
    case 'instruction': return `<?${node.target}${node.body === '' ? '' : ` ${node.body}`}?>`;
  }
}

/** A comment or processing instruction as it is written. */
export function writeRemark(node: Exclude<XmlNode, XmlElement>): string {
  return writeNode(node, 'keep', false);
}

function joinTexts(nodes: readonly XmlNode[]): XmlNode[] {
  const joined: XmlNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.kind === 'text' && before?.kind === 'text') joined[joined.length - 1] = makeText(before.text + node.text);
    else if (node.kind !== 'text' || node.text !== '') joined.push(node);
  }
  return joined;
}

export function isBlankText(node: XmlNode): boolean {
  return node.kind === 'text' && /^[ \t\r\n]*$/.test(node.text);
}

/** The element without the white space between its children: for elements that hold no text of their own. */
export function withoutBlanks(element: XmlElement, deep = false): XmlElement {
  const children = element.children.filter((child) => !isBlankText(child));
  return { ...element, children: deep ? children.map((child) => (isElement(child) && !INLINE_ELEMENTS.has(child.name) ? withoutBlanks(child, true) : child)) : children };
}

/** One element per line, two spaces a level; elements with text of their own on one line. Comments and instructions are dropped. */
export function writeIndented(element: XmlElement, level: number): string {
  const indent = '  '.repeat(level);
  const inline = INLINE_ELEMENTS.has(element.name) || element.children.some((child) => child.kind === 'text' && !isBlankText(child));
  const children = element.children.filter(isElement);
  if (inline) return `${indent}${writeInline(element, 'drop')}\n`;
  if (children.length === 0) return `${indent}${writeStartTag(element, '/>')}\n`;
  return `${indent}${writeStartTag(element)}\n${children.map((child) => writeIndented(child, level + 1)).join('')}${indent}</${element.name}>\n`;
}
