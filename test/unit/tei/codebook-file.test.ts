import { strict as assert } from 'node:assert';
import { everyCode, isCodeId, readCodebookFile } from '../../../src/tei/codebook-file';

const codebookFile = (categories: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-notes-codebook" subtype="1.0">
  <teiHeader><fileDesc><titleStmt><title>Codes</title></titleStmt></fileDesc><encodingDesc><classDecl><taxonomy>
${categories}
  </taxonomy></classDecl></encodingDesc></teiHeader>
</TEI>`;

describe('readCodebookFile', () => {
  it('reads nested categories with labels by language', () => {
    const { codebook, problems } = readCodebookFile(codebookFile(`
      <category xml:id="claim"><catDesc xml:lang="en"><term>claim</term>: said without a source</catDesc><catDesc xml:lang="ja"><term>主張</term>：典拠なし</catDesc>
        <category xml:id="要確認"><catDesc><term>要確認</term></catDesc></category>
      </category>
      <category xml:id="plain"><catDesc xml:lang="en">no term</catDesc></category>`));
    assert.deepEqual(problems, []);
    assert.equal(codebook.title, 'Codes');
    assert.deepEqual(codebook.codes, [
      {
        id: 'claim',
        descriptions: [{ language: 'en', label: 'claim', definition: 'said without a source' }, { language: 'ja', label: '主張', definition: '典拠なし' }],
        codes: [{ id: '要確認', descriptions: [{ language: '', label: '要確認', definition: '' }], codes: [] }],
      },
      { id: 'plain', descriptions: [{ language: 'en', label: 'no term', definition: '' }], codes: [] },
    ]);
    assert.deepEqual(everyCode(codebook).map(({ code, depth }) => [code.id, depth]), [['claim', 0], ['要確認', 1], ['plain', 0]]);
  });

  it('leaves out categories without a usable id, keeps what is nested in them, and says where', () => {
    const { codebook, problems } = readCodebookFile(codebookFile(`<category><category xml:id="a"/></category>
<category xml:id="2+2"/>
<category xml:id="a"><category xml:id="b"/></category>
<category xml:id="__proto__"/>`));
    assert.deepEqual(problems.map(({ line, key }) => [line, key]), [[3, 'missing-attribute'], [4, 'bad-value'], [5, 'duplicate-id']]);
    assert.deepEqual(everyCode(codebook).map(({ code }) => code.id), ['a', 'b', '__proto__']);
  });

  it('refuses files of another kind', () => {
    assert.deepEqual(readCodebookFile('<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-notes"/>').problems.map(({ key }) => key), ['other-file-type']);
  });
});

describe('isCodeId', () => {
  for (const id of ['scc', 'two-plus-two', '要確認', 'a.1', '_x', 'é']) it(`takes ${id}`, () => assert.equal(isCodeId(id), true));
  for (const id of ['', '2+2', '-a', 'a:b', 'a b', 'e\u0301', 'x'.repeat(65), 'a\u200bb']) it(`refuses ${JSON.stringify(id)}`, () => assert.equal(isCodeId(id), false));
});
