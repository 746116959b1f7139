import { strict as assert } from 'node:assert';
import { createNote, deletedWith, editNote, moderate, reanchorNote, reopenNote, replyTo, resolveNote, timeAfter } from '../../../src/annotations/edit-note';
import { type Note, type NoteTarget } from '../../../src/annotations/note';

const creator = { uri: 'mailto:tanaka@example.jp', name: '田中' };
const now = Date.UTC(2030, 0, 1);
const passage: Extract<NoteTarget, { kind: 'passage' }> = { kind: 'passage', version: 'a'.repeat(64), anchors: [{ position: { start: 1, end: 3 }, path: [], prefix: '', quote: '抑止', suffix: '' }] };
const note = createNote({ id: 'n1', target: passage, creator, now, text: '本文', codes: ['b', 'a', 'b'] });

describe('createNote', () => {
  it('makes a comment with who, when, text and sorted codes', () => {
    assert.deepEqual(note, {
      id: 'n1', motivations: ['commenting'], codes: ['a', 'b'], target: passage, creator, created: { when: '2030-01-01T00:00:00.000Z', who: creator.uri },
      bodies: [{ text: '本文', edited: '2030-01-01T00:00:00.000Z', by: creator.uri }], links: [],
    });
  });

  it('makes a note without text where none is given', () => {
    assert.deepEqual(createNote({ id: 'n1', target: { kind: 'document' }, creator, now, text: '', motivations: ['bookmarking'] }).bodies, []);
  });

  it('turns every line end of the text into LF', () => {
    assert.equal(createNote({ id: 'n1', target: passage, creator, now, text: 'a\r\nb\rc\n' }).bodies[0]!.text, 'a\nb\nc\n');
  });
});

describe('replyTo', () => {
  it('points at the note and says that it replies', () => {
    const reply = replyTo('n1', { id: 'n2', creator, now, text: '？', motivations: ['questioning'] });
    assert.deepEqual(reply.target, { kind: 'note', id: 'n1' });
    assert.deepEqual(reply.motivations, ['questioning', 'replying']);
    assert.deepEqual(replyTo('n1', { id: 'n2', creator, now }).motivations, ['replying']);
  });
});

describe('editNote', () => {
  it('replaces the text, and says who and when', () => {
    const edited = editNote(note, { text: '新' }, 'b:', now + 1000);
    assert.deepEqual(edited.bodies, [{ text: '新', edited: '2030-01-01T00:00:01.000Z', by: 'b:' }]);
    assert.deepEqual(edited.modified, { when: '2030-01-01T00:00:01.000Z', who: 'b:' });
    assert.deepEqual(edited.created, note.created);
  });

  it('leaves the label of the text alone when only codes change', () => {
    const edited = editNote(note, { codes: ['c'] }, 'b:', now + 1000);
    assert.deepEqual([edited.codes, edited.bodies], [['c'], note.bodies]);
    assert.ok(edited.modified);
  });

  it('gives the same note when nothing changes', () => {
    assert.equal(editNote(note, { text: '本文', codes: ['b', 'a'] }, 'b:', now), note);
    assert.equal(editNote(note, {}, 'b:', now), note);
  });

  it('settles a conflict of texts, even with a text that is there', () => {
    const conflicting: Note = { ...note, bodies: [{ text: '甲' }, { text: '乙' }] };
    assert.deepEqual(editNote(conflicting, { text: '甲' }, 'b:', now).bodies.map(({ text }) => text), ['甲']);
    assert.equal(editNote(conflicting, { codes: note.codes }, 'b:', now), conflicting);
  });

  it('takes the text away when it is emptied, and keeps the language of the one before', () => {
    assert.deepEqual(editNote(note, { text: '' }, 'b:', now).bodies, []);
    assert.equal(editNote({ ...note, bodies: [{ text: 'x', language: 'en' }] }, { text: 'y' }, 'b:', now).bodies[0]!.language, 'en');
  });
});

describe('resolving, reopening and placing', () => {
  it('sets times later than all in the note, whatever the clock says', () => {
    const resolved = resolveNote(note, 'b:', now - 1e9);
    assert.equal(resolved.resolved!.when, '2030-01-01T00:00:00.001Z');
    assert.equal(reopenNote(resolved, 'c:', 0).reopened!.when, '2030-01-01T00:00:00.002Z');
    const place = { ...passage, version: 'b'.repeat(64) };
    assert.deepEqual([reanchorNote(note, place, 'b:', now).target, reanchorNote(note, place, 'b:', now).modified!.when], [place, '2030-01-01T00:00:00.001Z']);
  });

  it('resolves the note of somebody else by a note of its own, later than the whole thread', () => {
    const other = reopenNote(note, 'c:', now + 5000);
    const moderation = moderate([note, other], 'resolved', { id: 'n3', creator, now });
    assert.deepEqual(moderation, {
      id: 'n3', motivations: ['moderating'], codes: [], target: { kind: 'note', id: 'n1' }, creator,
      created: { when: '2030-01-01T00:00:05.001Z', who: creator.uri }, resolved: { when: '2030-01-01T00:00:05.001Z', who: creator.uri }, bodies: [], links: [],
    });
  });
});

describe('timeAfter', () => {
  it('passes over times that are none, and stays within four-digit years', () => {
    const odd = (when: string): Note => ({ ...note, created: { when, who: '' }, bodies: [] });
    assert.equal(timeAfter([odd('soon')], now), '2030-01-01T00:00:00.000Z');
    assert.equal(timeAfter([odd('9999-12-31T23:59:59.999Z')], now), '9999-12-31T23:59:59.999Z');
    assert.equal(timeAfter([], Number.NaN), '1970-01-01T00:00:00.000Z');
  });
});

describe('deletedWith', () => {
  const reply = (id: string, to: string): Note => replyTo(to, { id, creator, now });
  it('takes the replies of the same file along, and theirs', () => {
    assert.deepEqual(deletedWith([note, reply('n2', 'n1'), reply('n3', 'n2'), reply('n4', 'n9')], 'n1'), ['n1', 'n2', 'n3']);
    assert.deepEqual(deletedWith([note, reply('n2', 'n1')], 'n2'), ['n2']);
  });

  it('ends where replies go in a circle, and finds nothing for an unknown note', () => {
    assert.deepEqual(deletedWith([reply('n2', 'n3'), reply('n3', 'n2')], 'n2'), ['n2', 'n3']);
    assert.deepEqual(deletedWith([note], 'n9'), []);
  });
});
