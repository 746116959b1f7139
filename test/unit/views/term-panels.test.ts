import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { toPanel } from '../../../src/protocol/panels';
import { type Term } from '../../../src/terms/glossary';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { conceptEntries, conceptTimeline, countNames } from '../../../src/views/concept-timeline';
import { corpusConcordance, documentLines } from '../../../src/views/corpus-concordance';
import { dispersionOf, dispersionStrip } from '../../../src/views/dispersion';
import { type AskedDocument, namedDocument, termNamed, type TermQuestion, yearOf } from '../../../src/views/term-question';

const entry = (id: string, ja: string, variants: string[], related: string[] = []): Term =>
  ({ id, label: { ja }, abbreviations: [], variants, definition: {}, category: 'concept', sources: [], related });
const umbrella = entry('umbrella', '拡大核抑止', ['核の傘'], ['extended']);
const extended = entry('extended', '拡大抑止', ['extended deterrence', 'エクステンデッド・ディタランス']);
const other = entry('other', '海洋安全保障', []);
const glossary = { terms: [umbrella, extended, other] };
const matcher = compileGlossary(glossary);

const read = (uri: string, raw: string, said: Partial<AskedDocument> = {}) => {
  const reading = new DocumentReading(`${uri}.txt`, raw, () => matcher);
  return { document: namedDocument({ uri, ...said }, reading), reading };
};
/** A paragraph as extraction leaves it: cut every so many characters, blank lines between. */
const cut = (paragraph: string, columns: number): string => paragraph.match(new RegExp(`.{1,${columns}}`, 'gu'))!.join(' \n\n');
const body = '前置きの文は、この報告がどのような経緯で書かれたかを述べ、つづく節の見取り図を与える。両国は拡大抑止を論じ、その上で拡大抑止と核の傘とを分けて用いることにした。結びの文は、残された課題を数え上げてから、次の会合の日取りを知らせるものである。';
const early = read('early', '第1節 序\n\n拡大核抑止の議論は核の傘と呼ばれた。核の傘は広い。\n', { date: '2007-05', title: '早い報告' });
const late = read('late', `第1節 序 \n\n${cut('序の文は短いが、それでも行の幅を越えて次の行へとつづいている。', 23)} \n\n第2節 本論 \n\n${cut(body, 24)} \n`, { date: '2024', title: '遅い報告' });
const undated = read('undated', '拡大抑止についての覚え書き。\n');
const all = [early, late, undated];

describe('a concordance of a corpus', () => {
  const ask = (question: TermQuestion, term: Term | undefined) =>
    corpusConcordance('x', all.map(({ document, reading }) => ({ document, lines: documentLines(document, reading, question, term) })));

  it('aligns a term under all its names, also where a wrap with a blank line breaks it, and leaves out documents without it', () => {
    const { rows, documents, cut } = ask({ kind: 'term', term: 'extended' }, extended);
    assert.deepEqual(documents.map(({ title, date }) => [title, date]), [['遅い報告', '2024'], ['undated', undefined]]);
    assert.deepEqual(rows.map(({ document, keyword, before }) => [document, keyword, before.slice(-3)]), [[0, '拡大抑止', '両国は'], [0, '拡大抑止', 'の上で'], [1, '拡大抑止', '']]);
    assert.deepEqual(rows[0]!.range, { start: { line: 10, character: 22 }, end: { line: 12, character: 2 } });
    assert.deepEqual(rows[0]!.sections, ['第2節 本論']);
    assert.equal(cut, false);
  });

  it('narrows a term to one of its names and to a year of documents, also to those without a date', () => {
    assert.deepEqual(ask({ kind: 'term', term: 'umbrella', name: '核の傘' }, umbrella).rows.map(({ document, keyword }) => [document, keyword]), [[0, '核の傘'], [0, '核の傘'], [1, '核の傘']]);
    assert.equal(ask({ kind: 'term', term: 'umbrella', name: '核の傘', year: '2024' }, umbrella).rows.length, 1);
    assert.deepEqual(ask({ kind: 'term', term: 'extended', year: '' }, extended).documents.map(({ uri }) => uri), ['undated']);
  });

  it('finds any words as terms are found: over wraps and in any width', () => {
    assert.equal(ask({ kind: 'words', words: '拡大抑止を' }, undefined).rows.length, 1);
    assert.equal(ask({ kind: 'words', words: '覚え　書き' }, undefined).rows.length, 1);
    assert.equal(ask({ kind: 'words', words: '・' }, undefined).rows.length, 0);
  });

  it('has the shape that its page takes', () => {
    const data = ask({ kind: 'term', term: 'extended' }, extended);
    const message = { type: 'show', round: 1, question: { corpus: 'file:///c', items: [{ kind: 'term', term: 'extended' }] }, data };
    assert.ok(toPanel('concordance')(message));
    assert.ok(!toPanel('concordance')({ ...message, data: { ...data, rows: [{ ...data.rows[0], range: 1 }] } }));
    assert.ok(!toPanel('timeline')(message));
  });
});

describe('a name of a term', () => {
  it('leads to its entry in any width and spelling of blanks; words that only hold a name do not', () => {
    assert.equal(termNamed(glossary.terms, ' Extended  Deterrence')?.id, 'extended');
    assert.equal(termNamed(glossary.terms, '核の傘')?.id, 'umbrella');
    assert.equal(termNamed(glossary.terms, '核の傘の下'), undefined);
    assert.equal(termNamed(glossary.terms, '・'), undefined);
  });
});

describe('a timeline of a concept', () => {
  const entries = conceptEntries(glossary.terms, extended);
  const timeline = conceptTimeline(entries, (term) => term.label.ja!, all.map(({ document, reading }) => ({ document, counts: countNames(reading, entries) })));

  it('has the concept and its relations in either direction, nothing else', () => {
    assert.deepEqual(timeline.concepts.map(({ term }) => term), ['extended', 'umbrella']);
    assert.equal(timeline.heading, '拡大抑止');
  });

  it('counts each name by year, the undated apart and last, names in the order in which they appear', () => {
    assert.deepEqual(timeline.concepts[0]!.names, [{ name: '拡大抑止', marks: [{ year: '2024', count: 2, documents: 1 }, { year: '', count: 1, documents: 1 }] }]);
    assert.deepEqual(timeline.concepts[1]!.names, [
      { name: '核の傘', marks: [{ year: '2007', count: 2, documents: 1 }, { year: '2024', count: 1, documents: 1 }] },
      { name: '拡大核抑止', marks: [{ year: '2007', count: 1, documents: 1 }] },
    ]);
  });

  it('runs over all years between the first and the last document, and says how many documents each has', () => {
    assert.equal(timeline.years.length, 18);
    assert.deepEqual(timeline.years.filter(({ documents }) => documents > 0), [{ year: '2007', documents: 1 }, { year: '2024', documents: 1 }]);
    assert.equal(timeline.undated, 1);
  });

  it('is there for a concept that nobody mentions, without relations that are not mentioned either', () => {
    const unseen = conceptTimeline([other, extended], (term) => term.id, [{ document: early.document, counts: countNames(early.reading, [other, extended]) }]);
    assert.deepEqual(unseen.concepts, [{ term: 'other', label: 'other', names: [] }]);
  });

  it('joins the spellings of one name', () => {
    const { reading } = read('spelt', 'エクステンデッドディタランスとエクステンデッド・ディタランスとExtended Deterrence。');
    assert.deepEqual([...countNames(reading, [extended]).get('extended')!], [['エクステンデッド・ディタランス', 2], ['extended deterrence', 1]]);
  });

  it('has the shape that its page takes', () => {
    assert.ok(toPanel('timeline')({ type: 'show', round: 1, question: { corpus: '', items: [] }, data: timeline }));
  });
});

describe('a dispersion', () => {
  const items = [{ question: { kind: 'term', term: 'extended' } as const, entry: extended }, { question: { kind: 'words', words: '核の傘' } as const, entry: undefined }];
  const strips = all.map(({ document, reading }) => dispersionStrip(document, reading, items));

  it('puts mentions and sections at their shares of the running text, blank lines not counted', () => {
    const { bands, ticks } = strips[1]!;
    assert.deepEqual(bands.map(({ name }) => name), ['第1節 序', '第2節 本論']);
    assert.equal(bands[0]!.start, 0);
    assert.ok(ticks.every(({ at }) => at > bands[1]!.start && at < bands[1]!.end));
    assert.deepEqual(ticks.map(({ item }) => item), [0, 0, 1]);
    assert.equal(ticks[0]!.excerpt.hit, '拡大抑止');
  });

  it('names the documents without any mention', () => {
    const none = dispersionStrip(early.document, early.reading, [items[0]!]);
    assert.deepEqual(dispersionOf(['拡大抑止'], [none]), { items: ['拡大抑止'], strips: [], without: ['早い報告'] });
    assert.equal(dispersionOf(['a', 'b'], strips).strips.length, 3);
  });

  it('has the shape that its page takes', () => {
    assert.ok(toPanel('dispersion')({ type: 'show', round: 1, question: { corpus: '', items: [{ kind: 'words', words: '核の傘' }] }, data: dispersionOf(['a', 'b'], strips) }));
  });
});

describe('a document in a panel', () => {
  it('goes by what the corpus file says, else by what it says itself, else by its file name', () => {
    assert.equal(early.document.title, '早い報告');
    assert.equal(undated.document.title, 'undated');
    assert.deepEqual([early, late, undated].map(({ document }) => yearOf(document)), ['2007', '2024', '']);
    assert.equal(yearOf({ uri: '', title: '', date: '198X' }), '');
  });
});
