import { strict as assert } from 'node:assert';
import { newCorpusFile, readCorpusFile } from '../../../src/tei/corpus-file';

const corpusFile = (header: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-corpus" subtype="1.0">
  <teiHeader><fileDesc>${header}</fileDesc></teiHeader>
  <text><body><list type="resources">${body}</list></body></text>
</TEI>`;

describe('readCorpusFile', () => {
  it('reads title, documents and resources', () => {
    const { corpus, problems } = readCorpusFile(corpusFile(`
      <titleStmt><title>海洋政策
        の文書</title></titleStmt>
      <publicationStmt><p/></publicationStmt>
      <sourceDesc><listBibl>
        <bibl n="2019/白書.txt"><title>白書</title><author>ある省</author><publisher>ある社</publisher><date when="2019-07-30">令和元年</date></bibl>
        <bibl n="memo.md"/>
      </listBibl></sourceDesc>`, `
      <item n="glossary"><ptr target="terms/%E7%94%A8%E8%AA%9E.tei.xml"/></item>
      <item n="glossary"><ptr target="glossary.tei.xml"/></item>
      <item n="codebook"><ptr target="codes.tei.xml"/></item>
      <item n="exclude">drafts/**</item>
      <item n="exclude"> </item>`));
    assert.deepEqual(problems, []);
    assert.deepEqual(corpus, {
      title: '海洋政策 の文書',
      documents: [{ file: '2019/白書.txt', title: '白書', author: 'ある省', publisher: 'ある社', date: '2019-07-30' }, { file: 'memo.md' }],
      glossaries: ['terms/用語.tei.xml', 'glossary.tei.xml'],
      codebook: 'codes.tei.xml',
      excluded: ['drafts/**'],
    });
  });

  it('reports parts that it cannot use, and reads the rest', () => {
    const { corpus, problems } = readCorpusFile(corpusFile(`<titleStmt><title/></titleStmt><sourceDesc><listBibl>
<bibl><title>nameless</title></bibl>
<bibl n="a.txt"><date when="2019-13"/></bibl>
<bibl n="a.txt"/>
</listBibl></sourceDesc>`, `
<item n="glossary"/>
<item n="theme">x</item>
<item>y</item>`));
    assert.deepEqual(problems.map(({ line, key }) => [line, key]), [
      [3, 'missing-attribute'], [4, 'bad-value'], [5, 'duplicate-id'], [8, 'missing-attribute'], [9, 'bad-value'], [10, 'missing-attribute'],
    ]);
    assert.deepEqual(corpus, { title: '', documents: [{ file: 'a.txt' }], glossaries: [], codebook: undefined, excluded: [] });
  });

  it('gives an empty description and one problem for anything else', () => {
    for (const [xml, key] of [['', 'not-well-formed'], ['<TEI', 'not-well-formed'], ['<corpus/>', 'other-file-type'], [corpusFile('', '').replace('policy-corpus', 'edition'), 'other-file-type']] as const) {
      const { corpus, problems } = readCorpusFile(xml);
      assert.deepEqual(problems.map((problem) => problem.key), [key]);
      assert.deepEqual(corpus.documents, []);
    }
  });
});

describe('newCorpusFile', () => {
  it('reads back with the title as given, whatever is in it', () => {
    for (const title of ['外交文書', 'A < B & "C"', '日米\u200b同盟', '']) {
      const { corpus, problems } = readCorpusFile(newCorpusFile(title));
      assert.deepEqual(problems, []);
      assert.deepEqual(corpus, { title, documents: [], glossaries: ['glossary.tei.xml'], codebook: 'codebook.tei.xml', excluded: [] });
    }
  });
});
