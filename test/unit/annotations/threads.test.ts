import { strict as assert } from 'node:assert';
import { type Note } from '../../../src/annotations/note';
import { type LayeredNote, readThreads } from '../../../src/annotations/threads';

const note = (id: string, given: Partial<Note> = {}): LayeredNote => ({
  annotator: 'a',
  note: { id, motivations: ['commenting'], codes: [], target: { kind: 'document' }, creator: { uri: 'urn:x', name: 'A' }, bodies: [{ text: id }], links: [], ...given },
});
const at = (when: string): { when: string; who: string } => ({ when, who: 'urn:x' });
const reply = (id: string, to: string, when: string): LayeredNote => note(id, { motivations: ['replying'], target: { kind: 'note', id: to }, created: at(when) });

const shape = (notes: LayeredNote[]): unknown => readThreads(notes).map(({ root, replies, resolved }) => [root.note.id, replies.map((one) => one.note.id), resolved]);

describe('threads', () => {
  it('gather replies and replies to replies, oldest first', () => {
    assert.deepEqual(shape([note('n1'), reply('n3', 'n2', '2024-03'), reply('n2', 'n1', '2024-02')]), [['n1', ['n2', 'n3'], false]]);
  });

  it('show a reply whose note is gone', () => {
    assert.deepEqual(shape([reply('n2', 'gone', '2024-02')]), [['n2', [], false]]);
  });

  it('cut circles of replies', () => {
    assert.deepEqual(shape([reply('n1', 'n2', '2024-01'), reply('n2', 'n1', '2024-02')]), [['n1', [], false], ['n2', [], false]]);
  });

  it('are resolved when resolved later than reopened, by whomever', () => {
    const moderation = (id: string, given: Partial<Note>): LayeredNote => note(id, { motivations: ['moderating'], target: { kind: 'note', id: 'n1' }, bodies: [], ...given });
    assert.deepEqual(shape([note('n1', { resolved: at('2024-01') })]), [['n1', [], true]]);
    assert.deepEqual(shape([note('n1', { resolved: at('2024-01'), reopened: at('2024-02') })]), [['n1', [], false]]);
    assert.deepEqual(shape([note('n1', { resolved: at('2024-01'), reopened: at('2024-02') }), moderation('m1', { resolved: at('2024-03') })]), [['n1', [], true]]);
    assert.deepEqual(shape([note('n1', { resolved: at('2024-02'), reopened: at('2024-02') })]), [['n1', [], false]]);
  });
});
