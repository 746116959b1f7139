import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { MentionIndex } from '../../../src/corpus/mention-index';
import { type Term } from '../../../src/terms/glossary';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { pages, selectTerms, termDocuments, termList, termPlaces, termsByCategory, termsOfDocument } from '../../../src/views/term-list';

const base = { variants: [], definition: {}, sources: [], related: [] };
const glossary = { terms: [
  { ...base, id: 'ed', label: { ja: '拡大抑止', en: 'Extended deterrence' }, reading: 'かくだいよくし', abbreviations: ['EDX'], category: 'concept' },
  { ...base, id: 'cyber', label: { ja: 'サイバー攻撃' }, abbreviations: [], category: 'concept' },
  { ...base, id: 'scc', label: { ja: '日米安全保障協議委員会', en: 'Security Consultative Committee' }, abbreviations: ['SCC'], category: 'institution' },
] satisfies Term[] };

const texts = new Map([
  ['a', '2013年10月3日\n\n第1節 概要\n\n拡大抑止とSCCを論じた。拡大抑止は続く。\n\n第2節 今後\n\n拡大抑止の協議を続ける。\n'],
  ['b', 'SCCは開かれ、SCCは閉じた。\n'],
  ['c', '何もない。\n'],
]);

async function counted(): Promise<MentionIndex> {
  const matcher = compileGlossary(glossary);
  const index = new MentionIndex((uri) => Promise.resolve(new DocumentReading(uri, texts.get(uri)!, () => matcher)));
  await index.update(['a', 'b'], () => Promise.resolve());
  return index;
}

describe('lists of terms', () => {
  it('count terms over the documents that have been read, and say how many those are', async () => {
    const list = termList(glossary, await counted(), ['a', 'b', 'c'], { b: '2015' }, 'ja');
    assert.deepEqual(list.terms.map(({ id, name, count, documents }) => [id, name, count, documents]), [['ed', '拡大抑止', 3, 1], ['cyber', 'サイバー攻撃', 0, 0], ['scc', '日米安全保障協議委員会', 3, 2]]);
    assert.deepEqual(list.documents, [{ uri: 'a', count: 2, date: '2013-10-03' }, { uri: 'b', count: 1, date: '2015' }]);
    assert.deepEqual([list.read, list.of], [2, 3]);
    assert.deepEqual(list.terms[0]!.otherNames, ['Extended deterrence', 'EDX']);
  });

  it('tell the documents of a term, the terms of a document, and each mention with its section and the words around it', async () => {
    const index = await counted();
    assert.deepEqual(termDocuments(index, 'scc', ['b', 'a', 'c'], {}), [{ uri: 'b', count: 2 }, { uri: 'a', count: 1, date: '2013-10-03' }]);
    assert.deepEqual(termsOfDocument(index.known('a')!), [{ term: 'ed', count: 3 }, { term: 'scc', count: 1 }]);
    const { text, outline } = new DocumentReading('a', texts.get('a')!, () => compileGlossary(glossary));
    const places = termPlaces(text, outline, index.known('a')!.spansOf('ed'));
    assert.deepEqual(places.map(({ section, excerpt, range }) => [section, excerpt.hit, range.start.line]), [['第1節 概要', '拡大抑止', 4], ['第1節 概要', '拡大抑止', 4], ['第2節 今後', '拡大抑止', 8]]);
  });

  it('show what is mentioned, the most frequent first; a filter looks through all names of all terms', async () => {
    const { terms } = termList(glossary, await counted(), ['a', 'b'], {}, 'ja');
    const found = (filter: string): string[] => selectTerms(terms, filter).map(({ id }) => id);
    assert.deepEqual(found(''), ['ed', 'scc']);
    assert.deepEqual(found('ｓｃｃ'), ['scc']);
    assert.deepEqual(found('さいばー'), ['cyber']);
    assert.deepEqual(found('かくだい deterrence'), ['ed']);
    assert.deepEqual(found('かくだい scc'), []);
  });

  it('group by kind, the kind with the most mentions first', async () => {
    const { terms } = termList(glossary, await counted(), ['a', 'b'], {}, 'en');
    assert.deepEqual(termsByCategory(terms).map(({ category, count, terms: of }) => [category, count, of.length]), [['concept', 3, 2], ['institution', 3, 1]]);
  });

  it('part a long level into pages', () => {
    assert.equal(pages([1, 2, 3], 3), undefined);
    assert.deepEqual(pages([1, 2, 3, 4, 5], 2), [{ from: 1, to: 2, items: [1, 2] }, { from: 3, to: 4, items: [3, 4] }, { from: 5, to: 5, items: [5] }]);
  });
});
