import { readLineStarts } from '../text/lines';
import { type Problem, problemAt } from './problem';
import { readStrictXml } from './strict-xml';
import { TEI_NAMESPACE, type XmlElement } from './xml-tree';

/** Is this the root of a TEI file of the given kind (`TEI/@type`)? Files are known by content, never by name. */
export function isTeiRoot(root: XmlElement, type: string): boolean {
  return root.name === 'TEI' && root.attributes.get('xmlns') === TEI_NAMESPACE && root.attributes.get('type') === type;
}

export type TeiRoot =
  | { readonly root: XmlElement; readonly at: (element: XmlElement, key: Problem['key'], values?: Problem['values']) => Problem }
  | { readonly root?: undefined; readonly problem: Problem };

/**
 * Reads an XML text strictly and checks that it is a TEI file of the kind wanted. With the root comes a function that places problems
 * at elements.
 */
export function readTeiRoot(xml: string, type: string): TeiRoot {
  const read = readStrictXml(xml);
  if (!read.ok) return { problem: read.problem };
  const { root } = read.document;
  const lined = { raw: xml, lineStarts: readLineStarts(xml) };
  if (!isTeiRoot(root, type)) return { problem: problemAt(lined, root.start, 'other-file-type', { expected: type }) };
  return { root, at: (element, key, values) => problemAt(lined, element.start, key, values) };
}

/** All elements of that name below an element, in the order of the file. */
export function descendantsNamed(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => (child.kind !== 'element' ? [] : child.name === name ? [child, ...descendantsNamed(child, name)] : descendantsNamed(child, name)));
}
