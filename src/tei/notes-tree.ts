import { isElement, leavesNamespace, childElements, type XmlElement, type XmlNode } from './xml-tree';

/**
 * A notes file taken apart into its regions: the header, the annotations, and everything that this format does not know and keeps
 * (notes file format §3.1, §12).
 */
export interface NotesTree {
  readonly root: XmlElement;
  readonly header: XmlElement | undefined;
  /** Children of `TEI` besides header and `standOff`. */
  readonly besides: readonly XmlElement[];
  readonly standOffs: readonly XmlElement[];
  readonly lists: readonly XmlElement[];
  /** Every `annotation` in a list, in the order of the file, whatever its id. */
  readonly annotations: readonly XmlElement[];
  /** Other elements in the lists. */
  readonly foreign: readonly XmlElement[];
  /** Children of `standOff` besides the lists and the mark of an empty file. */
  readonly besideLists: readonly XmlElement[];
}

export function readNotesTree(root: XmlElement): NotesTree {
  const standOffs = childElements(root, 'standOff');
  const lists = standOffs.flatMap((standOff) => childElements(standOff, 'listAnnotation'));
  const annotations = lists.flatMap((list) => childElements(list, 'annotation'));
  const header = childElements(root, 'teiHeader')[0];
  const others = (parents: readonly XmlElement[], known: (child: XmlElement) => boolean): XmlElement[] =>
    parents.flatMap((parent) => parent.children.filter(isElement)).filter((child) => leavesNamespace(child) || !known(child));
  return {
    root,
    header,
    besides: others([root], (child) => child === header || child.name === 'standOff'),
    standOffs,
    lists,
    annotations,
    foreign: others(lists, (child) => child.name === 'annotation'),
    besideLists: others(standOffs, (child) => child.name === 'listAnnotation' || isEmptyMark(child)),
  };
}

/** `<note type="empty"/>`: a list without notes would be invalid TEI. */
export function isEmptyMark(element: XmlElement): boolean {
  return element.name === 'note' && element.attributes.get('type') === 'empty';
}

/** Text between the notes – what is left of conflict markers, for instance – and the element it stands in. */
export function strayText(tree: NotesTree): { readonly node: XmlNode; readonly parent: XmlElement } | undefined {
  for (const parent of [tree.root, ...tree.standOffs, ...tree.lists, ...tree.annotations]) {
    const node = parent.children.find((child) => child.kind === 'text' && /[^ \t\r\n]/.test(child.text));
    if (node !== undefined) return { node, parent };
  }
  return undefined;
}
