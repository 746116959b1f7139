import { strict as assert } from 'node:assert';
import { type DocumentFacts, describedFacts } from '../../../src/views/document-facts';
import { documentCard } from '../../../src/views/document-card';
import { type DocumentLevel, groupDocuments, groupings, type ListedDocument, matchesDocument } from '../../../src/views/document-groups';

const facts = (known: Partial<DocumentFacts>): DocumentFacts => ({ authors: [], organisations: [], kind: 'report', language: 'ja', layout: 'plain', ...known });
const listed = (path: string, known?: Partial<DocumentFacts>): ListedDocument => ({ uri: `file:///c/${path}`, path, facts: known && facts(known) });
/** A level as nested lists: `[group name, …]` and paths. */
const shape = ({ groups, documents }: DocumentLevel): unknown[] => [...groups.map(({ name, level }) => [name, ...shape(level)]), ...documents.map(({ path }) => path)];

const corpus = [
  listed('b/10.txt', { date: '2011-06-21', organisations: ['外務省', '防衛省'], title: '共同発表', kind: 'joint statement' }),
  listed('b/9.txt', { date: '2011', title: '同盟の今' }),
  listed('a/old/x.md', { organisations: ['研究会'], title: 'あらまし' }),
  listed('top.txt', { date: '1997-09', organisations: ['外務省'], title: '指針', kind: 'guidelines' }),
];

describe('a list of documents', () => {
  it('nests folders, groups before documents, numbers in their order', () => {
    assert.deepEqual(shape(groupDocuments(corpus, 'folder', 'name', 'ja')), [['a', ['old', 'a/old/x.md']], ['b', 'b/9.txt', 'b/10.txt'], 'top.txt']);
  });

  it('goes by years; what has no date stands last and is said to have none', () => {
    assert.deepEqual(shape(groupDocuments(corpus, 'year', 'date', 'ja')), [['1997', 'top.txt'], ['2011', 'b/9.txt', 'b/10.txt'], ['日付なし', 'a/old/x.md']]);
    assert.equal(groupDocuments(corpus, 'year', 'date', 'en').groups.at(-1)?.name, 'No date');
  });

  it('goes by the first organisation and by kind, each in the words of the reader', () => {
    assert.deepEqual(shape(groupDocuments(corpus, 'organisation', 'name', 'ja')), [['外務省', 'b/10.txt', 'top.txt'], ['研究会', 'a/old/x.md'], ['発行者なし', 'b/9.txt']]);
    assert.deepEqual(groupDocuments(corpus, 'kind', 'name', 'en').groups.map(({ name, count }) => [name, count]), [['Guidelines', 1], ['Joint statement', 1], ['Report', 2]]);
  });

  it('sorts by date with the undated last, and by title where there is one', () => {
    assert.deepEqual(shape(groupDocuments(corpus, 'none', 'date', 'ja')), ['top.txt', 'b/9.txt', 'b/10.txt', 'a/old/x.md']);
    assert.deepEqual(shape(groupDocuments([...corpus, listed('z.txt')], 'none', 'title', 'ja')).at(0), 'z.txt');
  });

  it('keeps what has not been read apart, whatever it is grouped by', () => {
    for (const by of ['year', 'kind', 'organisation'] as const) {
      assert.deepEqual(shape(groupDocuments([listed('new.txt')], by, 'name', 'en')), [['Not read yet', 'new.txt']], by);
    }
  });

  it('has each document once and no level that is too long', () => {
    const many = Array.from({ length: 1_234 }, (_, index) => listed(`${index % 3 === 0 ? '' : `d${index % 7}/`}${index}.txt`, index % 5 === 0 ? undefined : { date: String(1900 + (index % 90)), organisations: [`o${index}`] }));
    for (const by of groupings) {
      const seen: string[] = [];
      const visit = ({ groups, documents }: DocumentLevel): void => {
        assert.ok(groups.length + documents.length <= 500, by);
        assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length);
        for (const { count, level } of groups) { const before = seen.length; visit(level); assert.equal(seen.length - before, count); }
        seen.push(...documents.map(({ uri }) => uri));
      };
      visit(groupDocuments(many, by, 'name', 'ja'));
      assert.deepEqual(seen.sort(), many.map(({ uri }) => uri).sort(), by);
    }
  });

  it('is narrowed by words in the name, the title, the date, the kind or the organisations, without regard to width and case', () => {
    const found = (query: string): string[] => corpus.filter((document) => matchesDocument(document, query, 'ja')).map(({ path }) => path);
    assert.deepEqual(found('外務省　共同'), ['b/10.txt']);
    assert.deepEqual(found('２０１１'), ['b/10.txt', 'b/9.txt']);
    assert.deepEqual(found('TOP.TXT'), ['top.txt']);
    assert.deepEqual(found('条約'), []);
  });
});

describe('the facts of a document', () => {
  it('are those of the corpus file where it says any; a subtitle stays with the title it was printed under', () => {
    const read = facts({ title: '読んだ題', subtitle: '副題', date: '2011', organisations: ['甲'] });
    assert.deepEqual(describedFacts(read, { title: '題', date: '2012-01', publisher: '乙' }), facts({ title: '題', date: '2012-01', organisations: ['乙'] }));
    assert.deepEqual(describedFacts(read, { title: '読んだ題' }), read);
  });

  it('make a card with one fact a line, what is not known left out, and nothing in it that Markdown would take for its own', () => {
    const card = documentCard('a.txt', facts({ title: '[題](http://x)', date: '2011-06-21', organisations: ['甲', '乙'] }), 'ja');
    assert.match(card, /日付：2011\\-06\\-21 {2}\n発行者：甲、乙 {2}\n種類：報告書/u);
    assert.ok(!card.includes('著者') && !/\]\(/u.test(card));
  });
});
