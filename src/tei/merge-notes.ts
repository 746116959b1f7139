import { type AnnotationParts, sortElements, sortedSet, writeAnnotation } from './annotation-parts';
import { compareUnits, writeInline } from './canonical-xml';
import { mergeAnnotations, mergeAttributes, set3, value3 } from './merge-annotation';
import { readTargetPointer } from './note-target';
import { type NotesFile, readNotesFile } from './notes-file';
import { type NotesParts, uniteVersions, writeNotesParts } from './notes-parts';
import { type XmlElement } from './xml-tree';

export type MergedNotes =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly side: 'base' | 'ours' | 'theirs'; readonly file: NotesFile };

/**
 * Unites two versions of a notes file by note id and field (notes file format §8) and writes the result in canonical form, without
 * comments. An empty or missing base means none. Fails only if a file cannot be written to: then nothing may be written.
 *
 * The result does not depend on which side is which. Edits win over deletions, two edits of one text leave both texts.
 */
export function mergeNotes(base: string | undefined, ours: string, theirs: string): MergedNotes {
  const read = { base: base === undefined || base === '' ? undefined : readNotesFile(base), ours: readNotesFile(ours), theirs: readNotesFile(theirs) };
  for (const side of ['base', 'ours', 'theirs'] as const) {
    const file = read[side];
    if (file !== undefined && (file.outcome !== 'accepted' || file.content === undefined)) return { ok: false, side, file };
  }
  return { ok: true, xml: writeNotesParts(mergeParts(read.base?.content?.parts, read.ours.content!.parts, read.theirs.content!.parts)) };
}

function mergeParts(base: NotesParts | undefined, a: NotesParts, b: NotesParts): NotesParts {
  const keyOf = (element: XmlElement): string => writeInline(element, 'drop');
  const common = (part: (of: NotesParts) => readonly XmlElement[]): XmlElement[] => sortElements(set3(base && part(base), part(a), part(b), keyOf));
  return {
    rootAttributes: mergeRoot(base?.rootAttributes, a.rootAttributes, b.rootAttributes),
    header: mergeHeaders(base?.header, a.header, b.header),
    versions: uniteVersions([...a.versions, ...b.versions]),
    besides: common((of) => of.besides),
    standOffAttributes: mergeAttributes(base?.standOffAttributes, a.standOffAttributes, b.standOffAttributes).attributes,
    listAttributes: mergeAttributes(base?.listAttributes, a.listAttributes, b.listAttributes).attributes,
    annotations: mergeLists(base?.annotations ?? [], a.annotations, b.annotations),
    foreign: common((of) => of.foreign),
    besideLists: common((of) => of.besideLists),
  };
}

/** Each attribute by itself; of the format's versions the higher one (§12). */
function mergeRoot(base: ReadonlyMap<string, string> | undefined, a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const minor = (attributes: ReadonlyMap<string, string>): number => Number(attributes.get('subtype')?.split('.')[1]);
  const merged = mergeAttributes(base, a, b).attributes;
  return new Map([...merged, ['subtype', (minor(a) >= minor(b) ? a : b).get('subtype')!]]);
}

function mergeHeaders(base: XmlElement | undefined, a: XmlElement | undefined, b: XmlElement | undefined): XmlElement | undefined {
  const key = (header: XmlElement | undefined): string | undefined => header && writeInline(header, 'drop');
  return value3(key(base), key(a), key(b)).kept === key(a) ? a : b;
}

type ById = ReadonlyMap<string, AnnotationParts>;

function mergeLists(base: readonly AnnotationParts[], ours: readonly AnnotationParts[], theirs: readonly AnnotationParts[]): AnnotationParts[] {
  const byId = (annotations: readonly AnnotationParts[]): ById => new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const [o, a, b] = [byId(base), byId(ours), byId(theirs)];
  const merged = new Map<string, AnnotationParts>();
  for (const id of sortedSet([...a.keys(), ...b.keys()])) {
    const kept = mergeOne(o.get(id), a.get(id), b.get(id));
    if (kept !== undefined) merged.set(id, kept);
  }
  bringBackAnswered(merged, [a, b]);
  return [...merged.values()];
}

/** A note of one side only is new, or was edited there while the other side deleted it – or it was deleted, and goes (§8.3). */
function mergeOne(base: AnnotationParts | undefined, a: AnnotationParts | undefined, b: AnnotationParts | undefined): AnnotationParts | undefined {
  if (a !== undefined && b !== undefined) return mergeAnnotations(base, a, b);
  const only = (a ?? b)!;
  return base !== undefined && compareUnits(writeAnnotation(only), writeAnnotation(base)) === 0 ? undefined : only;
}

/** A note that one side deleted comes back when a kept reply of the other side answers it (§8.4), and so on up the thread. */
function bringBackAnswered(merged: Map<string, AnnotationParts>, sides: readonly ById[]): void {
  const waiting = [...merged.values()];
  for (let reply = waiting.pop(); reply !== undefined; reply = waiting.pop()) {
    const pointer = readTargetPointer(reply.target.target);
    if (pointer.kind !== 'note' || merged.has(pointer.id)) continue;
    const answered = sides.find((side) => side.has(reply!.id) && side.has(pointer.id))?.get(pointer.id);
    if (answered === undefined) continue;
    merged.set(answered.id, answered);
    waiting.push(answered);
  }
}
