import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createNote, editNote, reanchorNote, timeAfter } from '../../../src/annotations/edit-note';
import { type Note } from '../../../src/annotations/note';
import { noteId } from '../../../src/annotations/note-id';
import { mergeNotes } from '../../../src/tei/merge-notes';
import { readNotesFile } from '../../../src/tei/notes-file';
import { removeNotes, replaceNote } from '../../../src/tei/patch-notes-file';
import { canonicalNotesFile } from '../../../src/tei/write-notes-file';
import { noteSet, people, runs, versions } from './arbitrary-notes';
import { around, fileWith, insert, patched } from './files';
import { assertNothingLost, histories, notesIn } from './histories';

function merge(base: string | undefined, ours: string, theirs: string): string {
  const merged = mergeNotes(base, ours, theirs);
  assert.ok(merged.ok);
  return merged.xml;
}

describe('mergeNotes', () => {
  it('keeps its laws: sides may be swapped, nothing and the same change nothing, any two of three may be united first, nothing is lost', () => {
    fc.assert(fc.property(histories, ({ o, a, b, c }) => {
      const ab = merge(o, a, b);
      assert.equal(merge(o, b, a), ab, 'swapped');
      assert.equal(merge(undefined, a, b), merge(undefined, b, a), 'swapped, without a base');
      assert.equal(merge(o, a, a), a, 'the same on both sides');
      assert.equal(merge(undefined, a, a), a, 'the same on both sides, without a base');
      assert.equal(merge(o, o, a), a, 'nothing on one side');
      assert.equal(merge(o, ab, c), merge(o, a, merge(o, b, c)), 'grouped');
      assert.equal(canonicalNotesFile(ab), ab, 'canonical');
      assertNothingLost(o, a, ab);
      assertNothingLost(o, b, ab);
    }), runs(60));
  });

  const [creator] = people;
  const made = createNote({ id: noteId(0, new Uint8Array(10)), creator, now: 0, text: 'before', target: { kind: 'passage', version: versions[0]!.version, anchors: [{ position: { start: 5, end: 9 }, path: [], prefix: '', quote: '四文字だ', suffix: '' }] } });
  const base = fileWith([made]);
  const by = (name: string, day: number, text: string): string => patched(replaceNote(base, editNote(made, { text }, name, Date.UTC(2031, 0, day))));

  it('leaves both texts where both sides edited one, the newer first', () => {
    const [note] = notesIn(merge(base, by('a:', 1, 'mine'), by('b:', 2, 'yours')));
    assert.deepEqual(note!.bodies.map(({ text, by: who }) => [text, who]), [['yours', 'b:'], ['mine', 'a:']]);
    assert.deepEqual(note!.modified, { when: '2031-01-02T00:00:00.000Z', who: 'b:' });
  });

  it('keeps one text where both sides made the same edit', () => {
    assert.deepEqual(notesIn(merge(base, by('a:', 1, 'same'), by('b:', 2, 'same')))[0]!.bodies.map(({ text, by: who }) => [text, who]), [['same', 'b:']]);
  });

  it('keeps an edited note that the other side deleted, and a deleted one that nobody touched stays deleted', () => {
    const gone = patched(removeNotes(base, [made.id]));
    assert.deepEqual(notesIn(merge(base, gone, by('a:', 1, 'still wanted')))[0]!.bodies[0]!.text, 'still wanted');
    assert.equal(merge(base, gone, base), gone);
  });

  it('brings back a deleted note that the other side answered', () => {
    const reply = createNote({ id: noteId(1, new Uint8Array(10)), creator, now: 1, text: 'why?', target: { kind: 'note', id: made.id } });
    assert.equal(merge(base, patched(removeNotes(base, [made.id])), insert(base, reply)), insert(base, reply));
  });

  it('keeps the place that gave way as an alternative', () => {
    const at = (start: number): string => patched(replaceNote(base, reanchorNote(made, { ...made.target, anchors: [{ position: { start, end: start + 1 }, path: [], prefix: '', quote: `q${start}`, suffix: '' }] } as Extract<Note['target'], { kind: 'passage' }>, 'a:', start)));
    const [record] = readNotesFile(merge(base, at(3), at(4))).notes;
    const quotes = (to: Note['target']): string[] => (to.kind === 'passage' ? to.anchors.map(({ quote }) => quote) : []);
    assert.deepEqual(quotes(record!.note.target), ['q4']);
    assert.deepEqual(record!.alternatives.map(quotes), [['q3']]);
  });

  it('keeps unknown parts of both sides, and the value of an unknown attribute that gave way', () => {
    const with_ = (attribute: string, child: string): string => base.replace('motivation=', `${attribute} motivation=`).replace('      </annotation>', `        ${child}\n      </annotation>`);
    const merged = merge(base, with_('rend="a"', '<note type="x-a">1</note>'), with_('rend="b"', '<note type="x-b">2</note>'));
    assert.match(merged, / rend="b">/);
    for (const part of [`<note type="x-a" corresp="#${made.id}">1</note>`, `<note type="x-b" corresp="#${made.id}">2</note>`, `<note type="conflict" subtype="attribute" n="rend" corresp="#${made.id}">a</note>`]) assert.ok(merged.includes(part), part);
  });

  it('keeps the higher minor version, unites the versions of the document, and drops comments', () => {
    const ours = base.replace('subtype="1.0"', 'subtype="1.9"').replace('<listAnnotation>', '<listAnnotation><!-- x -->');
    const theirs = insert(base.replace('subtype="1.0"', 'subtype="1.10"'), { ...made, id: noteId(2, new Uint8Array(10)), target: { ...made.target, version: versions[2]!.version } as Note['target'] });
    const merged = merge(base, ours, theirs);
    assert.match(merged, /subtype="1\.10"/);
    assert.deepEqual(readNotesFile(merged).versions, [versions[0], versions[2]]);
    assert.doesNotMatch(merged, /<!--/);
  });

  it('fails, naming the side, for files that may not be written', () => {
    const side = (...files: [string, string, string]): string => { const merged = mergeNotes(...files); return merged.ok ? 'merged' : merged.side; };
    assert.equal(side(base, base, base.slice(0, 500)), 'theirs');
    assert.equal(side(base, base.replace('"1.0"', '"2.0"'), base), 'ours');
    assert.equal(side('<x', base, base), 'base');
    assert.equal(side('', base, base), 'merged');
  });

  it('takes thousands of copies of one note in its stride', () => {
    const copies = Array.from({ length: 4000 }, (_, at) => `<annotation xml:id="${made.id}" rend="${at}" target="doc:char=${at},${at}"><note type="anchor"><quote>x</quote></note><note type="body">${at}</note></annotation>`).join('\n');
    const [record] = readNotesFile(around(copies)).notes;
    assert.equal(record!.note.bodies.length, 4000);
    assert.equal(record!.alternatives.length, 3999);
  });
});

describe('timeAfter', () => {
  it('lets no slow clock undo an edit', () => {
    fc.assert(fc.property(noteSet, fc.integer(), (notes, now) => {
      const time = timeAfter(notes, now);
      for (const note of notes) for (const known of [note.created, note.modified, note.resolved, note.reopened]) assert.ok(known === undefined || time > known.when);
      assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }));
  });
});
