import { strict as assert } from 'node:assert';
import { Corpus } from '../../../src/corpus/corpus';
import { type GlossaryFile, GlossaryLayers, vocabularyOf } from '../../../src/corpus/glossary-layers';
import { type Term } from '../../../src/terms/glossary';
import { entry } from '../terms/glossary-of';

const field = vocabularyOf({ terms: [entry('plan', ['海の計画'], { definition: { ja: '内蔵の説明' }, category: 'policy' })] });

function corpusOf(texts: Readonly<Record<string, string>>, files: readonly GlossaryFile[] = []): Corpus {
  const corpus = new Corpus({ read: (uri) => Promise.resolve(texts[uri]) }, new GlossaryLayers(field, files));
  corpus.setDocuments(Object.keys(texts));
  return corpus;
}

const file = (uri: string, ...terms: readonly Term[]): GlossaryFile => {
  const layer = uri.split('/').length > 2 ? 'folder' as const : 'corpus' as const;
  return { uri, layer, folder: layer === 'corpus' ? '' : uri.slice(0, uri.lastIndexOf('/') + 1), terms: terms.map((term) => ({ ...term, origins: [{ layer, file: uri, line: 3 }] })) };
};

async function mentionsIn(corpus: Corpus, uri: string): Promise<string[]> {
  return ((await corpus.reading(uri))?.mentions ?? []).map(({ term, name }) => `${term}:${name}`);
}

describe('layers of a corpus', () => {
  it('a folder’s file holds below it, over the corpus’s, over the built-in one, field by field', () => {
    const corpus = corpusOf({ 'c/a.txt': '', 'c/old/b.txt': '' }, [
      file('c/old/g.xml', entry('plan', ['旧海計画'], { definition: { ja: '昔の説明' } })), file('c/g.xml', entry('plan', ['海洋計画'], { definition: { en: 'In English' }, categoryAssumed: true })),
    ]);
    const [here, below] = ['c/a.txt', 'c/old/b.txt'].map((uri) => corpus.glossaryOf(uri).terms[0]!);
    assert.deepEqual([here!.label.ja, here!.definition, here!.category], ['海洋計画', { ja: '内蔵の説明', en: 'In English' }, 'policy']);
    assert.deepEqual(here!.variants, ['海の計画']);
    assert.deepEqual([below!.label.ja, below!.definition], ['旧海計画', { ja: '昔の説明', en: 'In English' }]);
    assert.deepEqual(below!.origins?.map(({ layer, line }) => [layer, line]), [['folder', 3], ['corpus', 3]]);
  });

  it('a changed file is seen in the documents below its folder, and what hangs on no term is kept', async () => {
    const texts = { 'c/a.txt': '第1章 序\n\n港湾対話を開く。', 'c/in/b.txt': '港湾対話を開く。' };
    const corpus = corpusOf(texts);
    const before = await corpus.reading('c/a.txt');
    const outline = before!.outline;
    assert.deepEqual(await mentionsIn(corpus, 'c/a.txt'), []);
    assert.deepEqual(corpus.setGlossaryFiles([file('c/in/g.xml', entry('talk', ['港湾対話']))]), ['c/in/b.txt']);
    assert.deepEqual([await mentionsIn(corpus, 'c/a.txt'), await mentionsIn(corpus, 'c/in/b.txt')], [[], ['talk:港湾対話']]);
    assert.deepEqual(corpus.setGlossaryFiles([file('c/g.xml', entry('talk', ['港湾対話']))]), ['c/a.txt', 'c/in/b.txt']);
    assert.deepEqual(await mentionsIn(corpus, 'c/a.txt'), ['talk:港湾対話']);
    assert.equal((await corpus.reading('c/a.txt'))!.outline, outline);
  });

  it('what one document defines is found in all, a hereafter clause only in its own', async () => {
    const corpus = corpusOf({ 'c/a.txt': '海上交通調整機構（MTCO）を置き、港湾の整備計画（以下「計画」という。）を定める。計画は毎年直す。', 'c/b.txt': 'MTCOの計画は続く。' });
    assert.deepEqual(await corpus.harvestDocument('c/a.txt'), ['c/a.txt', 'c/b.txt']);
    assert.deepEqual(await mentionsIn(corpus, 'c/b.txt'), ['harvested:海上交通調整機構:MTCO']);
    assert.ok((await mentionsIn(corpus, 'c/a.txt')).filter((mention) => mention.endsWith(':計画')).length === 2);
    const [term] = corpus.glossaryOf('c/b.txt').terms.filter(({ id }) => id.startsWith('harvested:'));
    assert.deepEqual([term!.label.ja, term!.origins?.[0]?.layer, term!.origins?.[0]?.file], ['海上交通調整機構', 'harvested', 'c/a.txt']);
  });

  it('a term that somebody wrote wins over the harvested one of its name; a document that goes takes its terms with it', async () => {
    const texts = { 'c/a.txt': '海上交通調整機構（MTCO）を置く。', 'c/b.txt': '海上交通調整機構が動く。' };
    const corpus = corpusOf(texts);
    await corpus.harvestDocument('c/a.txt');
    assert.deepEqual(await mentionsIn(corpus, 'c/b.txt'), ['harvested:海上交通調整機構:海上交通調整機構']);
    corpus.setGlossaryFiles([file('c/g.xml', entry('mtco', ['海上交通調整機構']))]);
    assert.deepEqual(await mentionsIn(corpus, 'c/b.txt'), ['mtco:海上交通調整機構']);
    corpus.setGlossaryFiles([]);
    corpus.setDocuments(['c/b.txt']);
    assert.deepEqual(await mentionsIn(corpus, 'c/b.txt'), []);
  });

  it('of many documents the others are searched when the last is harvested; one that is read anew changes its own part', async () => {
    const texts: Record<string, string> = { 'c/a.txt': '海上交通調整機構（MTCO）を置く。', 'c/b.txt': '港を開く。' };
    const corpus = corpusOf(texts);
    assert.deepEqual(await corpus.harvestDocument('c/a.txt', true), ['c/a.txt']);
    assert.deepEqual(await corpus.harvestDocument('c/b.txt'), ['c/a.txt', 'c/b.txt']);
    corpus.holdText('c/a.txt', '新しい海上交通調整機構（MTCO）を置く。');
    assert.deepEqual(await corpus.harvestDocument('c/a.txt'), ['c/a.txt'], 'only the place moved');
    corpus.holdText('c/a.txt', '何も置かない。');
    assert.deepEqual(await corpus.harvestDocument('c/a.txt'), ['c/a.txt', 'c/b.txt']);
    assert.deepEqual(corpus.harvest.entries, []);
  });
});
