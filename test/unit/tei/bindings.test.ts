import { strict as assert } from 'node:assert';
import { type Binding, changeBinding } from '../../../src/tei/bindings';
import { newCorpusFile, readCorpusFile } from '../../../src/tei/corpus-file';

const words = { quote: '同 <協定>', prefix: '前の文。', suffix: 'による。' };
const article: Binding = { ...words, by: '田中 & 花子', target: { file: '条約 1/港湾.txt', section: '第1章 / 第2条' } };

function changed(xml: string, file: string, binding: Binding | undefined, of = words): string {
  const patched = changeBinding(xml, file, of, binding);
  assert.ok(patched.ok);
  return patched.xml;
}
const bindingsOf = (xml: string): unknown => {
  const { corpus, problems } = readCorpusFile(xml);
  assert.deepEqual(problems, []);
  return corpus.documents.map(({ file, bindings }) => [file, bindings]);
};

describe('bindings in a corpus file', () => {
  it('are read as they were written, whatever is in them', () => {
    const xml = changed(newCorpusFile('海'), '白書.txt', article);
    assert.deepEqual(bindingsOf(xml), [['白書.txt', [article]]]);
    const outside: Binding = { ...words, quote: '別の報告', by: '' };
    assert.deepEqual(bindingsOf(changed(xml, '白書.txt', outside, outside)), [['白書.txt', [article, outside]]]);
    assert.deepEqual(bindingsOf(changed(xml, 'b.txt', outside, outside)), [['白書.txt', [article]], ['b.txt', [outside]]]);
  });

  it('take the place of what was said of the same words before, and are taken back', () => {
    const fresh = newCorpusFile('海');
    const once = changed(fresh, 'a.txt', article);
    assert.deepEqual(bindingsOf(changed(once, 'a.txt', { ...words, by: '' })), [['a.txt', [{ ...words, by: '' }]]]);
    assert.deepEqual(bindingsOf(changed(once, 'a.txt', undefined)), [['a.txt', undefined]]);
    assert.equal(changed(fresh, 'a.txt', undefined), fresh);
  });

  it('leave every other byte of the file', () => {
    const xml = `<?xml version="1.0"?>\r\n<!-- ours --><TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-corpus" subtype="1.0"><teiHeader><fileDesc><titleStmt><title>海</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><listBibl>\r
  <bibl n="a.txt"><title>あ</title><x:y xmlns:x="urn:x" z='1'/></bibl>  <!-- kept -->\r
  <bibl n="b.txt"/>\r
</listBibl></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>`.replace('<x:y xmlns:x="urn:x" z=\'1\'/>', '<note>*</note>');
    const patched = changeBinding(xml, 'b.txt', words, article);
    assert.ok(patched.ok);
    const [edit, ...more] = patched.edits;
    assert.deepEqual(more, []);
    assert.equal(patched.xml.slice(0, edit!.start), xml.slice(0, edit!.start));
    assert.ok(patched.xml.endsWith(xml.slice(edit!.end)));
    assert.deepEqual(bindingsOf(patched.xml), [['a.txt', undefined], ['b.txt', [article]]]);
    assert.deepEqual(bindingsOf(changed(patched.xml, 'a.txt', article)), [['a.txt', [article]], ['b.txt', [article]]]);
  });

  it('are never written into a file that does not parse or is none', () => {
    for (const xml of ['', '<TEI', newCorpusFile('x').replace('policy-corpus', 'notes'), newCorpusFile('x').replace('</body>', '')]) {
      assert.equal(changeBinding(xml, 'a.txt', words, article).ok, false);
    }
  });

  it('that lack their target or their words are reported and bind nothing', () => {
    const xml = changed(newCorpusFile('海'), 'a.txt', article);
    assert.deepEqual(readCorpusFile(xml.replace(/(type="binding"[^>]*) target="[^"]*"/u, '$1')).problems.map(({ key }) => key), ['missing-attribute']);
    assert.deepEqual(readCorpusFile(xml.replace('type="quote"', 'type="other"')).problems.map(({ key }) => key), ['missing-element']);
  });
});
