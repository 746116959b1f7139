import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createNote, deletedWith, editNote, reanchorNote, resolveNote } from '../../../src/annotations/edit-note';
import { type Note } from '../../../src/annotations/note';
import { noteId } from '../../../src/annotations/note-id';
import { readNotesFile } from '../../../src/tei/notes-file';
import { removeNotes, replaceNote } from '../../../src/tei/patch-notes-file';
import { canonicalNotesFile } from '../../../src/tei/write-notes-file';
import { anyText, code, noteSet, people, target, versions } from './arbitrary-notes';
import { fileWith, insert, patched } from './files';

export const notesIn = (xml: string): Note[] => readNotesFile(xml).notes.map(({ note }) => note);

/** One thing that somebody does to a notes file. */
type Step = (xml: string, who: number) => string;

const versionOf = (note: Note): (typeof versions)[number] | undefined => versions.find(({ version }) => note.target.kind === 'passage' && note.target.version === version);
const chosen = (xml: string, at: number): Note | undefined => { const notes = notesIn(xml); return notes[at % Math.max(1, notes.length)]; };
const change = (at: number, edit: (note: Note, who: string) => Note): Step => (xml, who) => {
  const note = chosen(xml, at);
  if (note === undefined) return xml;
  const edited = edit(note, people[who % people.length]!.uri);
  return patched(replaceNote(xml, edited, versionOf(edited)));
};

const minute = fc.integer({ min: 500, max: 900 }).map((minutes) => Date.UTC(2030, 0, 1, 0, minutes));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(9), anyText, minute).map(([at, text, now]) => change(at, (note, who) => editNote(note, { text }, who, now))),
  fc.tuple(fc.nat(9), fc.uniqueArray(code), minute).map(([at, codes, now]) => change(at, (note, who) => editNote(note, { codes }, who, now))),
  fc.tuple(fc.nat(9), target, minute).map(([at, to, now]) => change(at, (note, who) => (to.kind === 'passage' && note.target.kind === 'passage' ? reanchorNote(note, to, who, now) : note))),
  fc.tuple(fc.nat(9), minute).map(([at, now]) => change(at, (note, who) => resolveNote(note, who, now))),
  fc.tuple(fc.nat(9), minute).map(([at, now]) => change(at, (note, who) => editNote(note, { links: [{ type: 'see', target: `https://example.org/${now}` }] }, who, now))),
  fc.nat(9).map((at): Step => (xml) => {
    const note = chosen(xml, at);
    return note === undefined ? xml : patched(removeNotes(xml, deletedWith(notesIn(xml), note.id)));
  }),
  fc.tuple(fc.nat(9), anyText, minute, target, fc.boolean()).map(([at, text, now, to, reply]): Step => (xml, who) => {
    const answered = chosen(xml, at);
    const id = noteId(now, new Uint8Array(10).fill(40 + who));
    if (notesIn(xml).some((note) => note.id === id)) return xml;
    return insert(xml, createNote({ id, target: reply && answered !== undefined ? { kind: 'note', id: answered.id } : to, creator: people[who % people.length]!, now, text }));
  }),
);
const steps = fc.array(step, { maxLength: 3 });

/** A file and what three people made of it; canonical, as uniting leaves files. */
export const histories = fc.tuple(noteSet, steps, steps, steps).map(([notes, ...done]) => {
  const base = canonicalNotesFile(fileWith(notes))!;
  const [a, b, c] = done.map((one, who) => canonicalNotesFile(one.reduce((xml, next) => next(xml, who), base))!);
  return { o: base, a: a!, b: b!, c: c! };
});

/** Every added note, and in every note every added text, code and link of a side is in the united file. */
export function assertNothingLost(base: string, side: string, merged: string): void {
  const byId = (xml: string): Map<string, Note> => new Map(notesIn(xml).map((note) => [note.id, note]));
  const [before, after] = [byId(base), byId(merged)];
  const parts = (note: Note | undefined): string[] => [...(note?.bodies ?? []).map(({ text }) => `text ${text}`), ...(note?.codes ?? []).map((one) => `code ${one}`), ...(note?.links ?? []).map((link) => `link ${link.target}`)];
  for (const note of byId(side).values()) {
    const known = parts(before.get(note.id));
    const added = parts(note).filter((part) => !known.includes(part));
    if (!before.has(note.id) || added.length > 0) assert.ok(after.has(note.id), `${note.id} is gone`);
    for (const part of added) assert.ok(parts(after.get(note.id)).includes(part), `${note.id}: ${part} is gone`);
  }
}
