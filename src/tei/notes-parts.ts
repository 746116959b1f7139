import { type AnnotationParts, sortElements, sortedSet, writeAnnotation } from './annotation-parts';
import { inCanonicalOrder } from './canonical-order';
import { compareUnits, withoutBlanks, writeIndented, writeInline, writeStartTag } from './canonical-xml';
import { type NotesTree } from './notes-tree';
import { type XmlElement, childElements, descend, makeElement } from './xml-tree';

/** A whole notes file as the values that are merged one by one and written in canonical form. Comments are not among them. */
export interface NotesParts {
  readonly rootAttributes: ReadonlyMap<string, string>;
  /** Without the document versions. */
  readonly header: XmlElement | undefined;
  /** `bibl` elements with an id: the versions of the document. */
  readonly versions: readonly XmlElement[];
  readonly besides: readonly XmlElement[];
  readonly standOffAttributes: ReadonlyMap<string, string>;
  readonly listAttributes: ReadonlyMap<string, string>;
  readonly annotations: readonly AnnotationParts[];
  /** Elements in the list that are no notes of this format. */
  readonly foreign: readonly XmlElement[];
  readonly besideLists: readonly XmlElement[];
}

/** Takes a file apart. `annotations` are those that could be read, `uninterpreted` those with ids that this format does not make. */
export function readNotesParts(tree: NotesTree, annotations: readonly AnnotationParts[], uninterpreted: readonly XmlElement[]): NotesParts {
  const header = tree.header && withoutBlanks(tree.header, true);
  return {
    rootAttributes: tree.root.attributes,
    header: header && replaceVersions(header, []),
    versions: header === undefined ? [] : versionElements(header),
    besides: tree.besides,
    standOffAttributes: new Map(tree.standOffs.flatMap((element) => [...element.attributes])),
    listAttributes: new Map(tree.lists.flatMap((element) => [...element.attributes])),
    annotations,
    foreign: [...tree.foreign, ...uninterpreted],
    besideLists: tree.besideLists,
  };
}

const VERSION_LIST = ['fileDesc', 'sourceDesc', 'listBibl'] as const;

function isVersion(element: XmlElement): boolean {
  return element.name === 'bibl' && element.attributes.has('xml:id');
}

/** The `bibl` elements of the header that describe versions of the document. */
export function versionElements(header: XmlElement): XmlElement[] {
  const list = descend(header, ...VERSION_LIST);
  return list === undefined ? [] : childElements(list, 'bibl').filter(isVersion);
}

/** The header with these versions instead of those it has; the list is made where there is none. */
function replaceVersions(header: XmlElement, versions: readonly XmlElement[], path: readonly string[] = VERSION_LIST): XmlElement {
  const [name, ...rest] = path;
  if (name === undefined) return { ...header, children: [...header.children.filter((child) => child.kind !== 'element' || !isVersion(child)), ...versions] };
  const child = childElements(header, name)[0];
  if (child === undefined && versions.length === 0) return header;
  const replaced = replaceVersions(child ?? makeElement(name, []), versions, rest);
  return { ...header, children: child === undefined ? [...header.children, replaced] : header.children.map((other) => (other === child ? replaced : other)) };
}

/** Sorted by id; of two with one id the greater. */
export function uniteVersions(versions: readonly XmlElement[]): XmlElement[] {
  const byId = new Map<string, XmlElement>();
  for (const version of versions) {
    const id = version.attributes.get('xml:id')!;
    const known = byId.get(id);
    if (known === undefined || compareUnits(writeInline(known, 'drop'), writeInline(version, 'drop')) < 0) byId.set(id, version);
  }
  return sortedSet([...byId.keys()]).map((id) => byId.get(id)!);
}

/** The file in canonical form (notes file format §5). */
export function writeNotesParts(parts: NotesParts): string {
  const root = makeElement('TEI', [...parts.rootAttributes]);
  const header = parts.header && replaceVersions(parts.header, uniteVersions(parts.versions));
  const foreign = sortElements(parts.foreign).map((element) => `      ${writeInline(element, 'drop')}\n`);
  const notes = [...inCanonicalOrder(parts.annotations).map((annotation) => writeAnnotation(annotation)), ...foreign];
  const beside = sortElements(parts.besideLists).map((element) => `    ${writeInline(element, 'drop')}\n`);
  const list = makeElement('listAnnotation', [...parts.listAttributes]);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n${writeStartTag(root)}\n`,
    ...(header === undefined ? [] : [writeIndented(header, 1)]),
    `  ${writeStartTag(makeElement('standOff', [...parts.standOffAttributes]))}\n`,
    ...(notes.length > 0 ? [`    ${writeStartTag(list)}\n`, ...notes, '    </listAnnotation>\n'] : []),
    ...beside,
    ...(notes.length === 0 && beside.length === 0 ? ['    <note type="empty"/>\n'] : []),
    '  </standOff>\n',
    ...sortElements(parts.besides).map((element) => `  ${writeInline(element, 'drop')}\n`),
    '</TEI>\n',
  ].join('');
}
