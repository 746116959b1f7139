import { type TextVersion } from '../annotations/text-version';
import { FORMAT_VERSION, NOTES_TYPE, readNotesFile } from './notes-file';
import { type NotesParts, writeNotesParts } from './notes-parts';
import { type XmlElement, TEI_NAMESPACE, makeElement, makeText } from './xml-tree';

/**
 * A notes file without notes, for a document: what the first note is inserted into. The codebook's path is relative to the notes file;
 * no software may open it because it is named here (§3.1).
 *
 * @param version The document as it is now: a header without a version would not be valid TEI.
 */
export function newNotesFile(documentName: string, codebookPath: string, version: TextVersion): string {
  const inline = (name: string, text: string): XmlElement => makeElement(name, [], [makeText(text)]);
  const prefix = (ident: string, path: string): XmlElement => makeElement('prefixDef', [['ident', ident], ['matchPattern', '(.+)'], ['replacementPattern', `${path}#$1`]]);
  const header = makeElement('teiHeader', [], [
    makeElement('fileDesc', [], [
      makeElement('titleStmt', [], [inline('title', `Annotations on ${documentName}`)]),
      makeElement('publicationStmt', [], [inline('p', 'Working annotations kept under version control next to the annotated document.')]),
      makeElement('sourceDesc', [], [makeElement('listBibl', [])]),
    ]),
    makeElement('encodingDesc', [], [
      makeElement('listPrefixDef', [], [prefix('code', codebookPath.split('/').map(encodeSegment).join('/')), prefix('doc', encodeSegment(documentName))]),
    ]),
  ]);
  const parts: NotesParts = {
    rootAttributes: new Map([['xmlns', TEI_NAMESPACE], ['type', NOTES_TYPE], ['subtype', `${FORMAT_VERSION.major}.${FORMAT_VERSION.minor}`]]),
    header, versions: [versionElement(version)], besides: [], standOffAttributes: new Map(), listAttributes: new Map(), annotations: [], foreign: [], besideLists: [],
  };
  return writeNotesParts(parts);
}

/** A segment of a path as in a URI reference. Halves of surrogate pairs, which no URI can hold, become U+FFFD. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

/** `v.` and the first 16 digits: the id of the `bibl` that describes a version. */
export function versionId(version: string): string {
  return `v.${version.slice(0, 16)}`;
}

/** The `bibl` of a version of the document. */
export function versionElement({ version, length }: TextVersion): XmlElement {
  return makeElement('bibl', [['xml:id', versionId(version)]], [
    makeElement('idno', [['type', 'sha256']], [makeText(version)]),
    makeElement('extent', [], [makeElement('measure', [['unit', 'codepoints'], ['quantity', String(length)]])]),
  ]);
}

/**
 * The whole file in canonical form (§5), comments dropped; `undefined` for a file that may not be written. Ordinary saves never do
 * this: they patch.
 */
export function canonicalNotesFile(xml: string): string | undefined {
  const { outcome, content } = readNotesFile(xml);
  return outcome === 'accepted' && content !== undefined ? writeNotesParts(content.parts) : undefined;
}
