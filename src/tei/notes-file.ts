import { type Note, type NoteTarget } from '../annotations/note';
import { type TextVersion } from '../annotations/text-version';
import { readLineStarts } from '../text/lines';
import { type Span } from '../text/span';
import { type AnnotationParts, readAnnotationParts, timeRank, writeAnnotation } from './annotation-parts';
import { compareUnits } from './canonical-xml';
import { limits } from './limits';
import { uniteCopies } from './merge-annotation';
import { isNoteId } from './note-target';
import { type NotesParts, readNotesParts, versionElements } from './notes-parts';
import { type NotesTree, readNotesTree, strayText } from './notes-tree';
import { type Problem, problemAt } from './problem';
import { type ReadNote, longestBody, readNote } from './read-note';
import { sha256 } from './sha256';
import { readStrictXml } from './strict-xml';
import { isTeiRoot } from './tei-root';
import { type XmlElement, childElement, childElements, descend, proseContent, textContent } from './xml-tree';

/**
 * What may be done with a file:
 * - `accepted`: show and write
 * - `read-only`: of a newer format; show what is understood, never write
 * - `recover`: unresolved conflict of git (see `recoverConflict`)
 * - `rejected`: show nothing from it, never write it
 * - `other`: no notes file at all; leave it alone
 */
export type NotesOutcome = 'accepted' | 'read-only' | 'recover' | 'rejected' | 'other';

export interface NotesFile {
  readonly outcome: NotesOutcome;
  /** In the order of the file. */
  readonly notes: readonly NoteRecord[];
  /** Versions of the document that positions count in, as the header lists them. */
  readonly versions: readonly TextVersion[];
  /** File name of the document that the notes are on, as the header has it; for display and for finding lost documents, never for opening. */
  readonly documentName: string | undefined;
  /** What rejected the file, or what in it was not taken at face value. */
  readonly problems: readonly Problem[];
  /** For writers: everything the file holds. Only of accepted and read-only files. */
  readonly content?: NotesContent;
}

/** A note and where it stands in the file. */
export interface NoteRecord {
  readonly note: Note;
  /** UTF-16 offsets of its `annotation` in the XML. */
  readonly span: Span;
  /** Other copies of it in the same file, united with it for reading. */
  readonly copies: readonly Span[];
  /** False for notes with ids of other software: shown and kept, not changed. */
  readonly editable: boolean;
  /** Other places that the note was given at the same time: for the user to choose. */
  readonly alternatives: readonly NoteTarget[];
  /** For writers: all that the annotation holds, known or not. */
  readonly parts: AnnotationParts;
}

export interface NotesContent {
  readonly tree: NotesTree;
  readonly parts: NotesParts;
}

/** The format that this software writes. Same major: read and written, unknown parts kept. */
export const FORMAT_VERSION = { major: 1, minor: 0 } as const;
export const NOTES_TYPE = 'policy-notes';

/** No line of well-formed XML can start so, outside comments and CDATA. */
const MARKER = /(?:^|[\r\n])<{7}/;

/**
 * Reads a notes file in the steps of the format's §4; the first failure decides. Never throws. For bytes from disk see
 * `decodeNotesBytes`.
 */
export function readNotesFile(xml: string): NotesFile {
  const lined = { raw: xml, lineStarts: readLineStarts(xml) };
  const at = (offset: number, key: Problem['key'], values?: Problem['values']): Problem => problemAt(lined, offset, key, values);
  const without = (outcome: NotesOutcome, problem: Problem): NotesFile => ({ outcome, notes: [], versions: [], documentName: undefined, problems: [problem] });

  const marker = xml.length > limits.fileBytes ? null : MARKER.exec(xml);
  if (marker !== null) return without('recover', at(marker.index + marker[0].length - 7, 'conflict-markers'));
  const read = readStrictXml(xml);
  if (!read.ok) return without('rejected', read.problem);
  const { root } = read.document;
  const tree = readNotesTree(root);
  const stray = strayText(tree);
  if (stray !== undefined) return without('rejected', at(stray.node.start + leadingBlanks(xml, stray.node.start), 'stray-text', { element: stray.parent.name }));
  if (!isTeiRoot(root, NOTES_TYPE)) return without('other', at(root.start, 'not-a-notes-file'));
  if (tree.annotations.length > limits.notes) return without('rejected', at(root.start, 'too-many-notes', { limit: limits.notes }));

  const problems: Problem[] = [];
  const version = readVersion(root.attributes.get('subtype'));
  if (version === undefined) problems.push(at(root.start, 'unknown-version', { version: root.attributes.get('subtype') ?? '' }));
  else if (version.major !== FORMAT_VERSION.major) problems.push(at(root.start, 'newer-version', { version: root.attributes.get('subtype')!, known: `${FORMAT_VERSION.major}.${FORMAT_VERSION.minor}` }));
  const outcome = problems.length === 0 ? 'accepted' : 'read-only';

  const entries = separate(tree.annotations, (element, key, values) => problems.push(at(element.start, key, values)));
  for (const { parts, elements } of entries) {
    if (longestBody(parts) > limits.bodyLength) return without('rejected', at(elements[0]!.start, 'body-too-long', { id: parts.id, limit: limits.bodyLength }));
  }
  const versions = tree.header === undefined ? [] : versionElements(tree.header);
  const index = new Map(versions.map((element) => [element.attributes.get('xml:id')!, readDocumentVersion(element)?.version ?? '']));
  const notes = entries.map((entry): NoteRecord => {
    const { note, alternatives, findings }: ReadNote = readNote(entry.parts, index);
    for (const { element, key, values } of findings) problems.push(at(element?.start || entry.elements[0]!.start, key, values));
    const [span, ...copies] = entry.elements.map(({ start, end }) => ({ start, end }));
    return { note, span: span!, copies, editable: entry.interpreted, alternatives, parts: entry.parts };
  });
  const uninterpreted = entries.filter((entry) => !entry.interpreted).flatMap(({ elements }) => elements);
  const parts = readNotesParts(tree, entries.filter((entry) => entry.interpreted).map((entry) => entry.parts), uninterpreted);
  return {
    outcome, notes, problems, documentName: tree.header && readDocumentName(tree.header),
    versions: versions.flatMap((element) => readDocumentVersion(element) ?? []),
    content: { tree, parts },
  };
}

function leadingBlanks(xml: string, start: number): number {
  return /^[ \t\r\n]*/.exec(xml.slice(start, start + 10_000))![0].length;
}

function readVersion(value: string | undefined): { major: number; minor: number } | undefined {
  const match = /^(\d{1,6})\.(\d{1,6})$/.exec(value ?? '');
  return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2]) };
}

/** An annotation of the file, with all its copies. */
interface Entry {
  readonly parts: AnnotationParts;
  readonly elements: readonly XmlElement[];
  /** False: its id is not one of this format; kept, shown, not changed. */
  readonly interpreted: boolean;
}

/**
 * One entry for each note (§4.10): copies of one note (same id, same creation) are united; of different notes with one id the one
 * created first keeps it, the others are read under ids derived from their content, the same on every machine.
 */
function separate(annotations: readonly XmlElement[], report: (element: XmlElement, key: Problem['key'], values: Problem['values']) => void): Entry[] {
  interface Group { readonly id: string; readonly birth: string; readonly elements: XmlElement[]; readonly copies: AnnotationParts[] }
  const groups: Group[] = [];
  const byBirth = new Map<string, Group>();
  const firstBirth = new Map<string, string>();
  for (const element of annotations) {
    const parts = readAnnotationParts(element);
    const birth = birthOf(parts);
    const known = isNoteId(parts.id) ? byBirth.get(`${parts.id} ${birth}`) : undefined;
    if (known !== undefined) {
      known.elements.push(element);
      known.copies.push(parts);
      report(element, 'duplicate-note', { id: parts.id });
      continue;
    }
    const group = { id: parts.id, birth, elements: [element], copies: [parts] };
    groups.push(group);
    byBirth.set(`${parts.id} ${birth}`, group);
    const first = firstBirth.get(parts.id);
    if (first === undefined || compareUnits(birth, first) < 0) firstBirth.set(parts.id, birth);
  }
  const taken = new Set(firstBirth.keys());
  return groups.map(({ id, birth, elements, copies }): Entry => {
    const parts = uniteCopies(copies);
    if (!isNoteId(id)) {
      report(elements[0]!, 'bad-id', { id });
      return { parts, elements, interpreted: false };
    }
    if (birth === firstBirth.get(id)) return { parts, elements, interpreted: true };
    const derived = deriveId(parts);
    report(elements[0]!, 'shared-id', { id, derived });
    // An id that somebody made to collide on purpose leaves the note unnamed rather than taking another's place.
    const free = !taken.has(derived);
    taken.add(derived);
    return { parts: uniteCopies(elements.map((element) => readAnnotationParts(element, derived))), elements, interpreted: free };
  });
}

/** When and by whom a note was made, for comparing. */
function birthOf(parts: AnnotationParts): string {
  const created = parts.changes.get('created');
  return `${timeRank(created?.attributes.get('when'))} ${created?.attributes.get('who') ?? ''}`;
}

const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** First 11 characters of the id and 16 digits from the hash of the note's canonical form. */
function deriveId(parts: AnnotationParts): string {
  const hash = sha256(writeAnnotation(parts));
  return parts.id.slice(0, 11) + [...hash.slice(0, 16)].map((byte) => BASE32[byte & 31]).join('');
}

function readDocumentVersion(bibl: XmlElement): TextVersion | undefined {
  const idno = childElements(bibl, 'idno').find((element) => element.attributes.get('type') === 'sha256');
  const version = idno === undefined ? '' : textContent(idno).trim();
  const measure = descend(bibl, 'extent', 'measure');
  const length = Number(measure?.attributes.get('quantity'));
  return /^[0-9a-f]{64}$/.test(version) ? { version, length: Number.isSafeInteger(length) && length >= 0 ? length : 0 } : undefined;
}

function readDocumentName(header: XmlElement): string | undefined {
  const list = descend(header, 'encodingDesc', 'listPrefixDef');
  const pattern = (list === undefined ? [] : childElements(list, 'prefixDef')).find((element) => element.attributes.get('ident') === 'doc')?.attributes.get('replacementPattern');
  const encoded = pattern === undefined ? undefined : /^(.+)#\$1$/.exec(pattern)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  }
  const titles = descend(header, 'fileDesc', 'titleStmt');
  const title = titles && childElement(titles, 'title');
  return title === undefined ? undefined : /^Annotations on (.+)$/.exec(proseContent(title))?.[1];
}

export type DecodedNotes =
  | { readonly xml: string; /** The file began with a byte order mark, which `xml` does not. */ readonly byteOrderMark: boolean }
  | { readonly xml?: undefined; readonly problem: Problem };

/** Bytes of a notes file as text: at most 16 MiB, valid UTF-8, without byte order mark (§4.1). */
export function decodeNotesBytes(bytes: Uint8Array): DecodedNotes {
  const problem = (key: Problem['key'], values: Problem['values'] = {}): DecodedNotes => ({ problem: { line: 0, column: 0, key, values } });
  if (bytes.length > limits.fileBytes) return problem('file-too-large', { limit: limits.fileBytes });
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { xml: new TextDecoder('utf-8', { fatal: true }).decode(bytes), byteOrderMark };
  } catch {
    const valid = new TextDecoder('utf-8').decode(bytes);
    const lined = { raw: valid, lineStarts: readLineStarts(valid) };
    return { problem: problemAt(lined, Math.max(0, valid.indexOf('\ufffd')), 'not-utf8') };
  }
}
