import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { MentionIndex } from '../../../src/corpus/mention-index';
import { type Term } from '../../../src/terms/glossary';
import { compileGlossary } from '../../../src/terms/term-matcher';

const term = (id: string, ja: string): Term => ({ id, label: { ja }, abbreviations: [], variants: [], definition: {}, category: 'concept', sources: [], related: [] });
const matcher = compileGlossary({ terms: [term('ed', '拡大抑止'), term('cyber', 'サイバー攻撃')] });
const pause = (): Promise<void> => Promise.resolve();

/** An index over texts by name that counts how often each was read. */
function indexOver(texts: Map<string, string>): { index: MentionIndex; reads: string[] } {
  const reads: string[] = [];
  const index = new MentionIndex((uri) => {
    reads.push(uri);
    const text = texts.get(uri);
    return Promise.resolve(text === undefined ? undefined : new DocumentReading(uri, text, () => matcher));
  });
  return { index, reads };
}

describe('the index of mentions', () => {
  it('counts terms by document and gives their places', async () => {
    const { index } = indexOver(new Map([['a', '拡大抑止と核、拡大抑止を論じ、サイバー攻撃に備える。'], ['b', '拡大抑止である。'], ['c', '何もない。']]));
    await index.update(['a', 'b', 'c', 'gone'], pause);
    assert.deepEqual(index.occurrences('ed', ['b', 'a', 'c', 'gone']).map(({ uri, count }) => [uri, count]), [['b', 1], ['a', 2]]);
    assert.deepEqual([...index.totals(['a', 'b', 'c'])], [['ed', { count: 3, documents: 2 }], ['cyber', { count: 1, documents: 1 }]]);
    assert.deepEqual(index.known('a')?.spansOf('ed'), [{ start: 0, end: 4 }, { start: 7, end: 11 }]);
    assert.deepEqual(index.known('a')?.spansOf('unknown'), []);
  });

  it('reads only what is wanted and not known, and answers with what it knew until then', async () => {
    const texts = new Map([['a', '拡大抑止'], ['b', '拡大抑止']]);
    const { index, reads } = indexOver(texts);
    await index.update(['a', 'b'], pause);
    texts.set('a', '拡大抑止と拡大抑止');
    index.forget(['a']);
    assert.deepEqual(index.missing(['a', 'b']), ['a']);
    assert.deepEqual(index.occurrences('ed', ['a']).map(({ count }) => count), [1]);
    await index.update(['a', 'b'], pause);
    assert.deepEqual(reads, ['a', 'b', 'a']);
    assert.deepEqual(index.occurrences('ed', ['a']).map(({ count }) => count), [2]);
  });

  it('reads again what changed while it was being read', async () => {
    let answer: (text: string) => void = () => undefined;
    const index = new MentionIndex(() => new Promise((resolve) => { answer = (text) => resolve(new DocumentReading('a', text, () => matcher)); }));
    const first = index.update(['a'], pause);
    await Promise.resolve();
    index.forget(['a']);
    answer('拡大抑止');
    await first;
    assert.deepEqual(index.missing(['a']), ['a']);
  });

  it('stops when the question is withdrawn', async () => {
    const { index, reads } = indexOver(new Map([['a', ''], ['b', '']]));
    const token = { isCancellationRequested: false };
    assert.equal(await index.update(['a', 'b'], () => { token.isCancellationRequested = reads.length > 0; return pause(); }, token), false);
    assert.deepEqual(reads, ['a']);
  });

  it('drops documents that no longer belong to it', async () => {
    const { index } = indexOver(new Map([['a', '拡大抑止'], ['b', '拡大抑止']]));
    await index.update(['a', 'b'], pause);
    index.retain(new Set(['b']));
    assert.equal(index.known('a'), undefined);
    assert.deepEqual(index.missing(['a', 'b']), ['a']);
  });
});
