import { strict as assert } from 'node:assert';
import { Corpus } from '../../../src/corpus/corpus';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { GlossaryLayers, vocabularyOf } from '../../../src/corpus/glossary-layers';
import { countBySubject, edgesFrom, leadsTo, subjectAt, subjectOf } from '../../../src/corpus/reference-edges';

const TREATY = '港湾協力協定\n\n第1条 目的\n\n締約国は協力する。\n\n第2条 通報\n\n1 締約国は通報する。\n\n2 前項の通報は書面による。前条に従う。\n';
const PAPER = '第1節 同盟の現状\n\n港湾協力協定第2条による。『港湾協力協定』を見よ。第1節に述べた。\n';

async function twoDocuments() {
  const texts = new Map([['t.txt', TREATY], ['p.txt', PAPER]]);
  const corpus = new Corpus({ read: (uri) => Promise.resolve(texts.get(uri)) }, new GlossaryLayers(vocabularyOf(readFieldGlossary())));
  corpus.setDocuments([...texts.keys()]);
  const [treaty, paper] = [(await corpus.reading('t.txt'))!, (await corpus.reading('p.txt'))!];
  const edges = [...edgesFrom('t.txt', await corpus.links.references('t.txt')), ...await corpus.links.incoming('t.txt')];
  return { corpus, treaty, paper, edges };
}

describe('edges between documents', () => {
  it('lead to a section or to the document, never to the chapter around it', async () => {
    const { treaty, edges } = await twoDocuments();
    const second = treaty.outline.sections.flatMap((section) => [section, ...section.children]).find(({ label }) => label === '第2条')!;
    const to = (subject: Parameters<typeof leadsTo>[1]): string[] => edges.filter((edge) => leadsTo(edge, subject, treaty)).map(({ source, reference }) => `${source} ${reference.type}`);
    assert.deepEqual(to({ uri: 't.txt', section: second }).filter((one) => one.startsWith('p.txt')), ['p.txt article']);
    assert.deepEqual(to({ uri: 't.txt' }), ['p.txt document']);
    assert.deepEqual(to({ uri: 'p.txt' }), []);
  });

  it('are counted for the section they lead to and, for an item, for what it is an item of', async () => {
    const { treaty, edges } = await twoDocuments();
    const counts = new Map([...countBySubject(edges, treaty)].map(([section, count]) => [section?.label ?? '', count]));
    assert.equal(counts.get(''), 1);
    assert.ok(counts.get('第1条')! >= 1, '前条');
    assert.ok(counts.get('第2条')! >= 1);
  });

  it('begin at a heading or the title, not in running text', async () => {
    const { treaty } = await twoDocuments();
    assert.equal(subjectAt('t.txt', treaty, TREATY.indexOf('第2条') + 1)?.section?.label, '第2条');
    assert.deepEqual(subjectAt('t.txt', treaty, 2), { uri: 't.txt' });
    assert.equal(subjectAt('t.txt', treaty, TREATY.indexOf('締約国')), undefined);
    assert.deepEqual(subjectOf({ uri: 't.txt' }, treaty), { uri: 't.txt' });
  });
});
