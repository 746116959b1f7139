import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { documentNamesOf, isAnnotatorId, isPrivateAnnotator, notesFileName, parseNotesFileName } from '../../../src/annotations/notes-files';

describe('notesFileName', () => {
  it('names the file of an annotator and the shared layer', () => {
    assert.equal(notesFileName('report.txt', 'tanaka'), 'report.txt.tanaka.notes.tei.xml');
    assert.equal(notesFileName('白書.md', ''), '白書.md.notes.tei.xml');
  });

  it('refuses ids that could stand for another file', () => {
    for (const id of ['a.b', '../x', 'Tanaka', '-a', 'x'.repeat(33), 'あ', 'a/b']) assert.throws(() => notesFileName('a.txt', id), RangeError, id);
  });
});

describe('parseNotesFileName', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['report.txt.tanaka.notes.tei.xml', 'report.txt', 'tanaka'],
    ['report.txt.notes.tei.xml', 'report.txt', ''],
    ['report.txt.tanaka-private.notes.tei.xml', 'report.txt', 'tanaka-private'],
    ['report.txt.tanaka.notes.tei.xml', 'report', undefined],
    ['report.txt.notes.tei.xml', 'report', 'txt'],
    ['report.txt.Tanaka.notes.tei.xml', 'report.txt', undefined],
    ['report.txt.tanaka.notes.xml', 'report.txt', undefined],
    ['report.txtx.notes.tei.xml', 'report.txt', undefined],
    ['\u304b\u3099.txt.a.notes.tei.xml', '\u304c.txt', 'a'],
    ['\u304c.txt.notes.tei.xml', '\u304b\u3099.txt', ''],
  ];
  for (const [name, document, annotator] of cases) {
    it(`reads ${name} for ${document} as ${annotator === undefined ? 'nobody\'s' : annotator || 'the shared layer'}`, () => assert.equal(parseNotesFileName(name, document)?.annotator, annotator));
  }

  it('reads what notesFileName writes', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,31}$/), (document, annotator) => {
      assert.equal(parseNotesFileName(notesFileName(document, annotator), document)?.annotator, annotator);
      assert.equal(parseNotesFileName(notesFileName(document, ''), document)?.annotator, '');
      assert.ok(documentNamesOf(notesFileName(document, annotator)).includes(document.normalize('NFC')));
    }));
  });
});

describe('documentNamesOf', () => {
  it('gives the documents that a name can mean, likelier first', () => {
    assert.deepEqual(documentNamesOf('report.txt.tanaka.notes.tei.xml'), ['report.txt', 'report.txt.tanaka']);
    assert.deepEqual(documentNamesOf('report.txt.notes.tei.xml'), ['report.txt', 'report']);
    assert.deepEqual(documentNamesOf('report.TXT.notes.tei.xml'), ['report.TXT']);
    assert.deepEqual(documentNamesOf('.notes.tei.xml'), []);
    assert.deepEqual(documentNamesOf('report.txt'), []);
  });
});

describe('annotator ids', () => {
  it('are 1 to 32 of a–z, 0–9, - and _', () => {
    for (const id of ['a', '0', 'a_b-c', 'x'.repeat(32)]) assert.equal(isAnnotatorId(id), true, id);
    for (const id of ['', '_a', 'A', 'a b', 'é', 'x'.repeat(33)]) assert.equal(isAnnotatorId(id), false, id);
  });

  it('are private when they end so', () => {
    assert.deepEqual(['tanaka-private', 'private', 'tanaka', 'private-tanaka'].map(isPrivateAnnotator), [true, true, false, false]);
  });
});
