import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { chronologyOf } from '../../../src/views/chronology';
import { type Excerpt, excerptOf } from '../../../src/views/excerpt';
import { referenceGroups } from '../../../src/views/reference-list';
import { readDocumentText } from '../../../src/text/document-text';

const matcher = compileGlossary({ terms: [] });
const reading = (raw: string): DocumentReading => new DocumentReading('a.txt', raw, () => matcher);
const shown = ({ before, hit, after }: Excerpt): string => `${before}[${hit}]${after}`;

describe('chronology', () => {
  it('puts dates in the order of time, year by year, those without a year last', () => {
    const years = chronologyOf([{ uri: 'a', reading: reading('3月2日に準備し、2024年5月に署名した。2011年6月21日の会合は、1980年代の協議に続く。2024年の春、2011年を振り返る。') }]);
    assert.deepEqual(years.map(({ year, entries }) => [year, entries.map(({ value }) => value)]), [
      ['198X', ['198X']], ['2011', ['2011', '2011-06-21']], ['2024', ['2024', '2024-05']], ['', ['--03-02']],
    ]);
  });

  it('joins documents, each date with its place', () => {
    const years = chronologyOf([{ uri: 'b', reading: reading('2015年に始まる。') }, { uri: 'a', reading: reading('序。\n\n2014年に決め、2015年に始めた。') }]);
    assert.deepEqual(years.flatMap(({ entries }) => entries).map(({ uri, value, range }) => [uri, value, range.start]), [
      ['a', '2014', { line: 2, character: 0 }], ['b', '2015', { line: 0, character: 0 }], ['a', '2015', { line: 2, character: 9 }],
    ]);
  });
});

describe('excerpts', () => {
  it('show the words around a place as they read, within its paragraph', () => {
    const raw = '前の段落である。\n\n両国は拡大抑\n止の協議を年に二回開き、その成果を公表している。\n';
    const text = readDocumentText(raw);
    assert.equal(shown(excerptOf(text, { start: raw.indexOf('協議'), end: raw.indexOf('協議') + 2 }, { before: 6, after: 6 })), '止の[協議]を年に二回開…');
    assert.equal(shown(excerptOf(text, { start: 0, end: 1 }, { before: 4, after: 4 })), '[前]の段落で…');
    assert.equal(shown(excerptOf(text, { start: raw.indexOf('公表'), end: raw.indexOf('公表') + 2 }, { before: 6, after: 6 })), '…、その成果を[公表]している。');
  });
});

describe('the references of a document', () => {
  it('are grouped by how they fare, those that lead nowhere first', () => {
    const groups = referenceGroups(reading('第1節 概要\n\n図表1-1に示すとおり、図表9-9と資料23を見よ。\n\n図表1-1 推移\n\n本文。\n'), 'en');
    assert.deepEqual(groups.map(({ outcome, entries }) => [outcome, entries.map(({ excerpt }) => excerpt.hit)]), [['missing', ['図表9-9']], ['inside', ['図表1-1']], ['outside', ['資料23']]]);
    assert.deepEqual(groups[1]!.entries.map(({ outcome }) => outcome), ['line 5']);
  });
});
