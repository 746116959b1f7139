import { strict as assert } from 'node:assert';
import { isAnnotatorId, isPrivateAnnotator } from '../../../src/annotations/notes-files';
import { ignoredPrivateNotes, isLayerOf, privateAnnotator, withPrivateNotesIgnored } from '../../../src/annotations/private-layer';

describe('private layers', () => {
  it('are named after their annotator, within the length of an id', () => {
    assert.equal(privateAnnotator('tanaka'), 'tanaka-private');
    assert.equal(privateAnnotator('tanaka-private'), 'tanaka-private');
    const long = privateAnnotator('a'.repeat(32));
    assert.equal(long, `${'a'.repeat(24)}-private`);
    assert.ok(isAnnotatorId(long) && isPrivateAnnotator(long));
  });

  it('belong to one annotator, and not to one whose id begins alike', () => {
    assert.ok(isLayerOf('tanaka', 'tanaka'));
    assert.ok(isLayerOf('tanaka-private', 'tanaka'));
    assert.ok(!isLayerOf('tanaka2-private', 'tanaka'));
    assert.ok(!isLayerOf('', 'tanaka'));
  });

  it('are left out by a line that is added once, behind what stands there', () => {
    assert.equal(withPrivateNotesIgnored(''), `${ignoredPrivateNotes}\n`);
    assert.equal(withPrivateNotesIgnored('dist'), `dist\n${ignoredPrivateNotes}\n`);
    assert.equal(withPrivateNotesIgnored('dist\r\n'), `dist\r\n${ignoredPrivateNotes}\r\n`);
    assert.equal(withPrivateNotesIgnored(`${ignoredPrivateNotes}\ndist\n`), undefined);
    assert.equal(withPrivateNotesIgnored(`# ${ignoredPrivateNotes}\n`), `# ${ignoredPrivateNotes}\n${ignoredPrivateNotes}\n`);
  });
});
