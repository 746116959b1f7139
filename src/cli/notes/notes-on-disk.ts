import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type OldTexts } from '../../annotations/old-texts';
import { PlacingText } from '../../annotations/placing-text';
import { documentNamesOf, parseNotesFileName } from '../../annotations/notes-files';
import { textVersion } from '../../annotations/text-version';
import { readOutline } from '../../outline/read-outline';
import { decodeNotesBytes, type NotesFile, readNotesFile } from '../../tei/notes-file';
import { type Problem } from '../../tei/problem';
import { readDocumentText } from '../../text/document-text';
import { UsageError } from '../command';
import { readTextFile } from '../files';

/** A notes file as it was read; a rejected one has no notes and says why. */
export interface NotesFileOnDisk {
  readonly path: string;
  /** Annotator id; empty for the shared layer. */
  readonly annotator: string;
  /** Empty where the bytes are no text. */
  readonly xml: string;
  readonly file: NotesFile;
}

/** A document with all its notes files. */
export interface NotedDocument {
  readonly path: string;
  /** Of a document that is there; notes files without their document are read, too. */
  readonly place: PlacingText | undefined;
  readonly files: readonly NotesFileOnDisk[];
}

/** Options of the verbs that read notes: `--encoding`, and with `--old` files that hold earlier versions of the documents. */
export interface ReadingOptions {
  readonly encoding?: string | undefined;
  readonly old?: readonly string[] | undefined;
}

const NOTES_FILE = /\.notes\.tei\.xml$/u;

/**
 * The documents with notes at some paths: a document as named, with the notes files beside it, even if it has none; of a notes file its document; of a
 * folder all that have notes, in it and below. Throws `UsageError` for a path that is not there and for a document that cannot be read.
 */
export async function notedDocuments(paths: readonly string[], { encoding, old = [] }: ReadingOptions): Promise<NotedDocument[]> {
  const earlier = new Map<string, string>();
  for (const file of old) {
    const raw = await readTextFile(file, encoding);
    earlier.set((await textVersion(raw)).version, raw);
  }
  const found = new Map<string, readonly string[]>();
  for (const given of paths) {
    const stats = statSync(given, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`${given}: there is no such file or folder.`, false);
    if (stats.isDirectory()) collectBelow(given, found);
    else {
      const document = NOTES_FILE.test(given) ? documentOf(given, namesIn(path.dirname(given))) : given;
      found.set(document, notesFilesOf(document, namesIn(path.dirname(document))));
    }
  }
  const documents: NotedDocument[] = [];
  for (const [document, files] of found) documents.push({ path: document, place: await placingText(document, encoding, { textOf: (version) => earlier.get(version) }), files: files.map((file) => readNotes(file, document)) });
  return documents;
}

/** A document's text as notes are placed in it. */
async function placingText(document: string, encoding: string | undefined, earlier: OldTexts): Promise<PlacingText | undefined> {
  if (statSync(document, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const text = readDocumentText(await readTextFile(document, encoding));
  return new PlacingText(text, readOutline(text), (await textVersion(text.raw)).version, earlier);
}

/** Reads a notes file; links, folders and what is no text are rejected (notes file format §4.1). */
function readNotes(file: string, document: string): NotesFileOnDisk {
  const annotator = parseNotesFileName(path.basename(file), path.basename(document))?.annotator ?? '';
  const rejected = (problem: Problem): NotesFileOnDisk => ({ path: file, annotator, xml: '', file: { outcome: 'rejected', notes: [], versions: [], documentName: undefined, problems: [problem] } });
  if (!lstatSync(file).isFile()) return rejected({ line: 0, column: 0, key: 'not-a-regular-file', values: {} });
  const decoded = decodeNotesBytes(readFileSync(file));
  return decoded.xml === undefined ? rejected(decoded.problem) : { path: file, annotator, xml: decoded.xml, file: readNotesFile(decoded.xml) };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

function collectBelow(folder: string, found: Map<string, readonly string[]>): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = entries.map(({ name }) => name);
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') collectBelow(full, found);
    } else if (NOTES_FILE.test(entry.name)) {
      const document = documentOf(full, names);
      if (!found.has(document)) found.set(document, notesFilesOf(document, names));
    }
  }
}

/** The document that a notes file stands beside; where there is none, the one it is named after. */
function documentOf(notesFile: string, names: readonly string[]): string {
  const likely = documentNamesOf(path.basename(notesFile));
  const name = likely.flatMap((wanted) => names.filter((known) => known.normalize('NFC') === wanted))[0] ?? likely[0] ?? path.basename(notesFile);
  return path.join(path.dirname(notesFile), name);
}

function notesFilesOf(document: string, names: readonly string[]): string[] {
  const folder = path.dirname(document);
  return names
    .filter((name) => parseNotesFileName(name, path.basename(document)) !== undefined && documentOf(path.join(folder, name), names) === document)
    .map((name) => path.join(folder, name));
}
