import { strict as assert } from 'node:assert';
import { Corpus } from '../../../src/corpus/corpus';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { GlossaryLayers, vocabularyOf } from '../../../src/corpus/glossary-layers';
import { type Reference } from '../../../src/references/reference';

const STATEMENT = '日豪安全保障協議委員会共同発表\n\n2023年1月11日\n\n閣僚は会談した。\n\n1 概観\n\n両国は協力を強化する。\n';
const OTHER = '日英首脳共同声明\n\n2023年1月11日\n\n首脳は会談した。\n\n1 概観\n\n両国は協力を強化する。\n';
const PAPER = '第1節 同盟の現状\n\n2023年1月の日豪共同発表は、協力を確認した。港湾協力協定第2条による。\n';
const TREATY = '港湾協力協定\n\n第1条 目的\n\n締約国は協力する。\n\n第2条 通報\n\n締約国は通報する。\n';

const field = vocabularyOf(readFieldGlossary());

function corpusOf(texts: Map<string, string>): Corpus {
  const corpus = new Corpus({ read: (uri) => Promise.resolve(texts.get(uri)) }, new GlossaryLayers(field));
  corpus.setDocuments([...texts.keys()]);
  return corpus;
}

const shown = (references: readonly Reference[]): string[] => references.flatMap(({ targets }) => targets.map(({ resolution }) => (
  resolution.status === 'corpus' ? `${resolution.place.uri} ${resolution.reason}${resolution.place.span === undefined ? '' : ` ${resolution.place.span.start}`}` : resolution.status)));

describe('references over a corpus', () => {
  it('lead to a statement by date and kind, and to an article by the title of its treaty', async () => {
    const corpus = corpusOf(new Map([['a.txt', STATEMENT], ['o.txt', OTHER], ['p.txt', PAPER], ['t.txt', TREATY]]));
    assert.deepEqual(shown(await corpus.links.references('p.txt')), ['a.txt by-date-and-kind', `t.txt by-title ${TREATY.indexOf('第2条')}`]);
    assert.deepEqual((await corpus.links.incoming('a.txt')).map(({ source }) => source), ['p.txt']);
    assert.deepEqual(await corpus.links.incoming('o.txt'), []);
  });

  it('survive renaming, and are outside when the statement is gone', async () => {
    const texts = new Map([['a.txt', STATEMENT], ['p.txt', PAPER]]);
    const corpus = corpusOf(texts);
    assert.equal(shown(await corpus.links.references('p.txt'))[0], 'a.txt by-date-and-kind');
    texts.set('b.txt', STATEMENT);
    corpus.setDocuments(['b.txt', 'p.txt']);
    assert.equal(shown(await corpus.links.references('p.txt'))[0], 'b.txt by-date-and-kind');
    corpus.setDocuments(['p.txt']);
    assert.equal(shown(await corpus.links.references('p.txt'))[0], 'external');
  });

  it('are linked anew only where they rest on what changed', async () => {
    const corpus = corpusOf(new Map([['a.txt', STATEMENT], ['p.txt', PAPER], ['x.txt', '港について述べる。図1を見よ。\n']]));
    const [paper, apart] = [await corpus.links.references('p.txt'), await corpus.links.references('x.txt')];
    corpus.holdText('y.txt', '何もない。');
    assert.equal(await corpus.links.references('p.txt'), paper);
    corpus.holdText('a.txt', `${STATEMENT}\n終わり。\n`);
    assert.notEqual(await corpus.links.references('p.txt'), paper);
    assert.equal(await corpus.links.references('x.txt'), apart);
  });

  it('say when several documents fit, and heed what the corpus file says of them', async () => {
    const corpus = corpusOf(new Map([['a.txt', STATEMENT], ['b.txt', STATEMENT], ['p.txt', PAPER]]));
    assert.equal(shown(await corpus.links.references('p.txt'))[0], 'ambiguous');
    corpus.setDescriptions(new Map([['b.txt', { title: '別の文書', date: '2020-05-01' }]]));
    assert.equal(shown(await corpus.links.references('p.txt'))[0], 'a.txt by-date-and-kind');
  });

  it('know documents of the field that no corpus holds', async () => {
    const corpus = corpusOf(new Map([['p.txt', '日米安保条約第5条による。日米安保条約第12条による。\n']]));
    const [fifth, twelfth] = (await corpus.links.references('p.txt')).map(({ targets }) => targets[0]!.resolution);
    assert.ok(fifth!.status === 'external' && fifth!.known?.id === 'anpo-treaty' && fifth!.known.date === '1960-01-19');
    assert.ok(twelfth!.status === 'unresolved' && twelfth!.reason === 'beyond-last-article');
  });
});
