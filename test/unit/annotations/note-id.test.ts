import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { NOTE_ID_BYTES, newNoteId, noteId } from '../../../src/annotations/note-id';

const bytes = fc.uint8Array({ minLength: NOTE_ID_BYTES, maxLength: NOTE_ID_BYTES });

describe('noteId', () => {
  it('writes time and chance in base32', () => {
    assert.equal(noteId(0, new Uint8Array(10)), 'n00000000000000000000000000');
    assert.equal(noteId(2 ** 48 - 1, new Uint8Array(10).fill(255)), 'n7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
    assert.equal(noteId(1469918176385, new Uint8Array(10)).slice(0, 11), 'n01ARYZ6S41');
  });

  it('has the form of the format and sorts by time', () => {
    fc.assert(fc.property(fc.nat(4e12), fc.nat(4e12), bytes, bytes, (earlier, later, some, others) => {
      assert.match(noteId(earlier, some), /^n[0-9A-HJKMNP-TV-Z]{26}$/);
      if (earlier < later) assert.ok(noteId(earlier, some) < noteId(later, others));
    }));
  });

  it('clamps times that a ULID cannot hold', () => {
    assert.equal(noteId(-5, new Uint8Array(10)), noteId(0, new Uint8Array(10)));
    assert.equal(noteId(2 ** 60, new Uint8Array(10)), noteId(2 ** 48 - 1, new Uint8Array(10)));
  });

  it('takes exactly ten bytes', () => assert.throws(() => noteId(0, new Uint8Array(9)), RangeError));
});

describe('newNoteId', () => {
  it('gives another id every time', () => assert.equal(new Set(Array.from({ length: 1000 }, newNoteId)).size, 1000));
});
