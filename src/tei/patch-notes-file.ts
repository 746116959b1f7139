import { type Note } from '../annotations/note';
import { type TextVersion } from '../annotations/text-version';
import { type AnnotationParts, remarksIn, writeAnnotation } from './annotation-parts';
import { inCanonicalOrder } from './canonical-order';
import { compareUnits, writeIndented, writeRemark } from './canonical-xml';
import { limits } from './limits';
import { isNoteId } from './note-target';
import { type NoteRecord, type NotesContent, type NotesFile, readNotesFile } from './notes-file';
import { versionElements } from './notes-parts';
import { isEmptyMark } from './notes-tree';
import { type Problem } from './problem';
import { type TextEdit, applyEdits, insertLines, removeLines } from './text-edits';
import { changeNoteParts, newNoteParts, sameData } from './write-note';
import { versionElement, versionId } from './write-notes-file';
import { type XmlElement, childElement, childElements, descend, isElement } from './xml-tree';

/** The new text of the file, or why it may not be written; then nothing must be written at all. */
export type PatchedNotes = { readonly ok: true; readonly xml: string } | { readonly ok: false; readonly problem: Problem };

/**
 * Saves are patches (notes file format §5.7): the touched note's lines and, where a note first counts in a version of the document, a
 * `bibl` for it are written canonically at their canonical place; every other byte of the file stays.
 *
 * @param version Identity of the document's text as the note's positions count in it.
 */
export function insertNote(xml: string, note: Note, version?: TextVersion): PatchedNotes {
  return patch(xml, note, (file, content) => {
    if (!isNoteId(note.id)) return problem('bad-id', { id: note.id });
    if (file.notes.some((record) => record.note.id === note.id)) return problem('note-exists', { id: note.id });
    if (file.notes.length >= limits.notes / 2) return problem('writing-limit', { limit: limits.notes / 2 });
    const listed = listVersion(xml, content, note, version);
    if ('key' in listed) return listed;
    const parts = newNoteParts(note);
    return [...listed, place(xml, file, content, parts)];
  });
}

/** Inserts notes one after the other; all of them or, where one is refused, none. */
export function insertNotes(xml: string, notes: readonly Note[], version?: TextVersion): PatchedNotes {
  let patched: PatchedNotes = { ok: true, xml };
  for (const note of notes) {
    patched = insertNote(patched.xml, note, version);
    if (!patched.ok) return patched;
  }
  return patched;
}

/** Writes a note that the file holds as it is now. What did not change in it, and what this format does not know, stays. */
export function replaceNote(xml: string, note: Note, version?: TextVersion): PatchedNotes {
  return patch(xml, note, (file, content) => {
    const record = file.notes.find(({ note: { id } }) => id === note.id);
    if (record === undefined) return problem('no-such-note', { id: note.id });
    if (!record.editable) return problem('note-not-editable', { id: note.id });
    if (sameData(note, record.note)) return [];
    const moved = !sameData(note.target, record.note.target);
    const listed = moved ? listVersion(xml, content, note, version) : [];
    if ('key' in listed) return listed;
    const parts = changeNoteParts(record.parts, note, record.note);
    const copies = record.copies.map((copy) => removeLines(xml, copy));
    if (moved && predecessor(file, parts)?.id !== predecessor(file, record.parts)?.id) {
      return [...listed, ...copies, removeLines(xml, record.span), place(xml, file, content, parts)];
    }
    return [...listed, ...copies, { ...record.span, text: writeAnnotation(parts, 'keep').trim() }];
  });
}

/** Takes notes out. Which replies go with a note is told by `deletedWith`. Ids that the file does not hold are passed over. */
export function removeNotes(xml: string, ids: readonly string[]): PatchedNotes {
  return patch(xml, undefined, (file, content) => {
    const wanted = new Set(ids);
    const records = file.notes.filter(({ note }) => wanted.has(note.id));
    const fixed = records.find(({ editable }) => !editable);
    if (fixed !== undefined) return problem('note-not-editable', { id: fixed.note.id });
    if (records.length === 0) return [];
    const { tree } = content;
    const gone = records.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
    if (gone < tree.annotations.length || tree.foreign.length > 0) {
      return records.flatMap(({ span, copies }) => [span, ...copies]).map((span) => removeLines(xml, span));
    }
    // A list without notes would be invalid TEI: the mark of an empty file takes its place, comments stay.
    const [list, ...more] = tree.lists;
    const mark = tree.besideLists.length > 0 ? [] : ['<note type="empty"/>'];
    const lines = [...list!.children.flatMap((child) => (isElement(child) || child.kind === 'text' ? [] : [writeRemark(child)])), ...mark];
    return [{ start: list!.start, end: list!.end, text: lines.join('\n    ') }, ...more.map((other) => removeLines(xml, other))];
  });
}

function patch(xml: string, note: Note | undefined, change: (file: NotesFile, content: NotesContent) => TextEdit[] | Problem): PatchedNotes {
  const file = readNotesFile(xml);
  if (file.outcome !== 'accepted' || file.content === undefined) return { ok: false, problem: file.problems[0] ?? problem('file-not-writable') };
  const limit = note && exceededLimit(note);
  if (limit !== undefined) return { ok: false, problem: problem('writing-limit', { limit }) };
  const edits = change(file, file.content);
  if ('key' in edits) return { ok: false, problem: edits };
  if (edits.length === 0) return { ok: true, xml };
  const patched = applyEdits(xml, edits);
  // What this software writes it must be able to read again; limits on attributes and the like show here.
  const again = readNotesFile(patched);
  if (again.outcome !== 'accepted') return { ok: false, problem: again.problems[0] ?? problem('file-not-writable') };
  if (note !== undefined && new TextEncoder().encode(patched).length > limits.fileBytes / 2) return { ok: false, problem: problem('writing-limit', { limit: limits.fileBytes / 2 }) };
  return { ok: true, xml: patched };
}

function problem(key: Problem['key'], values: Problem['values'] = {}): Problem {
  return { line: 0, column: 0, key, values };
}

/** Writers stop at half of what readers accept (§11). */
function exceededLimit(note: Note): number | undefined {
  if (note.bodies.some((body) => body.text.length > limits.bodyLength / 2)) return limits.bodyLength / 2;
  const items = Math.max(note.codes.length, note.target.kind === 'passage' ? note.target.anchors.length : 0);
  return items > limits.items / 2 ? limits.items / 2 : undefined;
}

/** The `bibl` to add for the version that the note's positions count in; nothing where it is listed. */
function listVersion(xml: string, { tree }: NotesContent, { id, target }: Note, version: TextVersion | undefined): TextEdit[] | Problem {
  if (target.kind !== 'passage') return [];
  if (!/^[0-9a-f]{64}$/.test(target.version)) return problem('unknown-document-version', { id });
  const wanted = versionId(target.version);
  const listed = tree.header === undefined ? [] : versionElements(tree.header);
  if (listed.some((element) => element.attributes.get('xml:id') === wanted)) return [];
  if (version?.version !== target.version) return problem('unknown-document-version', { id });
  const source = tree.header && descend(tree.header, 'fileDesc', 'sourceDesc');
  if (source === undefined) return problem('file-not-writable');
  const list = childElement(source, 'listBibl');
  const bibl = versionElement(version);
  if (list === undefined) return [insertLines(xml, source, source.children.filter(isElement).at(-1), `        <listBibl>\n${writeIndented(bibl, 5)}        </listBibl>\n`)];
  const before = childElements(list, 'bibl').filter((element) => compareUnits(element.attributes.get('xml:id') ?? '', wanted) < 0).at(-1);
  return [insertLines(xml, list, before, writeIndented(bibl, 5))];
}

/** The note after which another belongs in canonical order; `undefined` for the first. */
function predecessor(file: NotesFile, parts: AnnotationParts): AnnotationParts | undefined {
  const others = file.notes.filter((record) => record.editable && record.parts.id !== parts.id).map((record) => record.parts);
  const ordered = inCanonicalOrder([...others, parts]);
  return ordered[ordered.indexOf(parts) - 1];
}

/** Where a note that the file does not hold yet goes. */
function place(xml: string, file: NotesFile, { tree }: NotesContent, parts: AnnotationParts): TextEdit {
  const block = writeAnnotation(parts, 'keep');
  const before = predecessor(file, parts);
  const record: NoteRecord | undefined = before && file.notes.find((candidate) => candidate.parts === before);
  const element = record && tree.annotations.find(({ start }) => start === record.span.start);
  const list = element === undefined ? tree.lists[0] : tree.lists.find(({ start, end }) => start < element.start && element.end < end);
  if (list !== undefined) return insertLines(xml, list, element, block);
  const [standOff] = tree.standOffs;
  const whole = `    <listAnnotation>\n${block}    </listAnnotation>\n`;
  if (standOff === undefined) return insertLines(xml, tree.root, tree.root.children.filter(isElement).at(-1), `  <standOff>\n${whole}  </standOff>\n`);
  const mark: XmlElement | undefined = childElements(standOff, 'note').find(isEmptyMark);
  if (mark === undefined) return insertLines(xml, standOff, undefined, whole);
  const remarks = remarksIn(mark).map((remark) => `${writeRemark(remark)}\n    `).join('');
  return { start: mark.start, end: mark.end, text: remarks + whole.trim() };
}
