import type * as vscode from 'vscode';
import { type Note } from '../annotations/note';
import { mergeNotes } from '../tei/merge-notes';
import { decodeNotesBytes, type NotesFile, readNotesFile } from '../tei/notes-file';
import { type PatchedNotes } from '../tei/patch-notes-file';
import { type Problem } from '../tei/problem';
import { salvageNotes } from '../tei/salvage-notes';
import { uniteConflict, type United } from '../tei/unite-files';
import { type FileStore } from './file-store';

/** One notes file as last read. A value: a change on disk makes a new one. */
export interface NotesLayer {
  readonly uri: vscode.Uri;
  readonly annotator: string;
  /** Bytes on disk, by which a later save sees that somebody else wrote meanwhile; `undefined` for a file that does not exist yet. */
  readonly bytes: Uint8Array | undefined;
  readonly xml: string;
  /** The file as it was read, with what is wrong with it. */
  readonly file: NotesFile;
  readonly notes: readonly Note[];
  /** May be written: read whole, of this format. Notes of other files are shown as far as they could be read. */
  readonly writable: boolean;
  /** Of a file that git left with conflict markers: both sides united, for the reader to confirm, or why they cannot be. */
  readonly conflict?: United;
}

/** Reads a notes file; `undefined` when it is not there or is no notes file. A damaged one gives its whole notes, for reading only; one with conflict markers the notes of both sides. */
export async function readLayer(files: FileStore, uri: vscode.Uri, annotator: string): Promise<NotesLayer | undefined> {
  const bytes = await files.read(uri);
  if (bytes === undefined) return undefined;
  const decoded = decodeNotesBytes(bytes);
  if (decoded.xml === undefined) {
    const file: NotesFile = { outcome: 'rejected', notes: [], versions: [], documentName: undefined, problems: [decoded.problem] };
    return { uri, annotator, bytes, xml: '', file, notes: [], writable: false };
  }
  const file = readNotesFile(decoded.xml);
  if (file.outcome === 'other') return undefined;
  if (file.outcome === 'recover') {
    const conflict = uniteConflict(decoded.xml);
    const notes = conflict.ok ? readNotesFile(conflict.xml).notes : salvageNotes(decoded.xml);
    const told = conflict.ok ? file : { ...file, problems: [...file.problems, conflict.problem] };
    return { uri, annotator, bytes, xml: decoded.xml, file: told, notes: notes.map(({ note }) => note), writable: false, conflict };
  }
  const whole = file.outcome === 'accepted' || file.outcome === 'read-only';
  return {
    uri, annotator, bytes,
    xml: decoded.xml,
    file,
    notes: whole ? file.notes.map(({ note }) => note) : salvageNotes(decoded.xml).map(({ note }) => note),
    writable: file.outcome === 'accepted',
  };
}

export type SaveFailure =
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** The file on disk cannot be united with the change. `wanted` is what would have been written. */
  | { readonly kind: 'unreadable'; readonly problem: Problem | undefined; readonly wanted: string }
  | { readonly kind: 'link'; readonly wanted: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly wanted: string };

/** How often a save looks again when another window keeps writing the same file. */
const MOST_TRIES = 8;

/**
 * Makes a change and saves it. Where the file on disk is no longer the one that was read, the change is united with what stands there now, note by note
 * and field by field; nothing that was not read is ever overwritten.
 */
export async function saveLayer(files: FileStore, layer: NotesLayer, change: (xml: string) => PatchedNotes): Promise<{ readonly failure?: SaveFailure }> {
  const patched = change(layer.xml);
  if (!patched.ok) return { failure: { kind: 'refused', problem: patched.problem } };
  let wanted = patched.xml;
  let expected = layer.bytes;
  let base = layer.bytes === undefined ? undefined : layer.xml;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const refusal = await files.replace(layer.uri, expected, new TextEncoder().encode(wanted));
    if (refusal === undefined) return {};
    if (refusal.kind !== 'changed') return { failure: refusal.kind === 'link' ? { kind: 'link', wanted } : { ...refusal, wanted } };
    const found = refusal.found === undefined ? undefined : decodeNotesBytes(refusal.found);
    if (found !== undefined && found.xml === undefined) return { failure: { kind: 'unreadable', problem: found.problem, wanted } };
    if (found?.xml !== undefined) {
      const merged = mergeNotes(base, wanted, found.xml);
      if (!merged.ok) return { failure: { kind: 'unreadable', problem: merged.file.problems[0], wanted } };
      wanted = merged.xml;
      base = found.xml;
    }
    expected = refusal.found;
  }
  return { failure: { kind: 'failed', reason: 'EBUSY', wanted } };
}
