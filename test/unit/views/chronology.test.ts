import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { chronologyOf, type ChronologyYear } from '../../../src/views/chronology';
import { dateName } from '../../../src/views/date-name';
import { type Excerpt, excerptOf } from '../../../src/views/excerpt';
import { referenceGroups } from '../../../src/views/reference-list';
import { readDocumentText } from '../../../src/text/document-text';

const matcher = compileGlossary({ terms: [] });
const reading = (raw: string): DocumentReading => new DocumentReading('a.txt', raw, () => matcher);
const shown = ({ before, hit, after }: Excerpt): string => `${before}[${hit}]${after}`;

/** Times as `name: words`, their places parted by ` | `. */
const lines = (years: readonly ChronologyYear[]): string[] => years.flatMap(({ times }) => times.map(({ name, places }) => `${name}: ${places.map(({ uri, excerpt }) => `${uri} ${excerpt.hit}`).join(' | ')}`));

describe('chronology', () => {
  it('puts times in their order, year by year; dates without a year last, in the order of the text', () => {
    const years = chronologyOf([{ uri: 'a', reading: reading('3月9日に準備し、2月1日に終えた。2024年5月に署名した。2011年6月21日の会合は、1980年代の協議に続く。20世紀末、2024年の春、2011年を振り返る。') }], 'ja');
    assert.deepEqual(years.map(({ year, times }) => [year, times.map(({ value }) => value)]), [
      ['19XX', ['19XX']], ['198X', ['198X']], ['2011', ['2011', '2011-06-21']], ['2024', ['2024-21', '2024-05']], ['', ['--03-09', '--02-01']],
    ]);
  });

  it('names a time once, with all places that speak of it', () => {
    const documents = [{ uri: 'b', reading: reading('2015年に始まる。同年にも開く。') }, { uri: 'a', reading: reading('序。\n\n2014年に決め、2015年に始めた。') }];
    assert.deepEqual(lines(chronologyOf(documents, 'en')), ['2014: a 2014年', '2015: b 2015年 | b 同年 | a 2015年']);
    assert.deepEqual(chronologyOf(documents, 'en').flatMap(({ times }) => times).at(-1)!.places.map(({ range }) => range.start), [
      { line: 0, character: 0 }, { line: 0, character: 10 }, { line: 2, character: 9 },
    ]);
  });

  it('shows the words behind a date, or those around it where few follow', () => {
    const [year] = chronologyOf([{ uri: 'a', reading: reading('両国は2015年、新しい指針を公表し協力の幅を広げた。見直しが終わったのは2015年である。') }], 'ja');
    assert.deepEqual(year!.times[0]!.places.map(({ words }) => words), ['新しい指針を公表し協力の幅を広げた。見直しが終わったのは2015年である。', '…針を公表し協力の幅を広げた。見直しが終わったのは2015年である。']);
  });

  it('puts a range at its beginning, a quarter at its first month, a date that may be two at the first of them', () => {
    const years = chronologyOf([{ uri: 'a', reading: reading('It was 10/04/2024, Q3 2024, June 2024, from May 2024 to July 2024, the summer of 2024 and the 2020s.') }], 'en');
    assert.deepEqual(years.flatMap(({ times }) => times.map(({ name }) => name)), ['2020s', '2024-04-10 or 2024-10-04', '2024-05 – 2024-07', '2024-06', '2024 summer', '2024 Q3']);
  });
});

describe('the name of a date', () => {
  const names: [value: string, ja: string, en: string][] = [
    ['2011-06-21', '2011-06-21', '2011-06-21'], ['2024-04', '2024-04', '2024-04'], ['--11-15', '11-15', '11-15'], ['198X', '1980年代', '1980s'], ['20XX', '21世紀', '21st century'], ['10XX', '11世紀', '11th century'],
    ['2006-23', '2006年秋', '2006 autumn'], ['2024-34', '2024年第2四半期', '2024 Q2'], ['2024-40', '2024年上半期', '2024 first half'], ['2015-04/2015-05', '2015-04～2015-05', '2015-04 – 2015-05'],
    ['198X/199X', '1980年代～1990年代', '1980s – 1990s'], ['[2024-04-10,2024-10-04]', '2024-04-10または2024-10-04', '2024-04-10 or 2024-10-04'],
  ];
  for (const [value, ja, en] of names) it(value, () => assert.deepEqual([dateName(value, 'ja'), dateName(value, 'en')], [ja, en]));
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
    const read = reading('第1節 概要\n\n図表1-1に示すとおり、図表9-9と資料23を見よ。\n\n図表1-1 推移\n\n本文。\n');
    const groups = referenceGroups('a.txt', read, read.references, 'en');
    assert.deepEqual(groups.map(({ outcome, parts }) => [outcome, parts.map(({ name, entries }) => [name, entries.map(({ excerpt }) => excerpt.hit)])]), [
      ['missing', [['Tables and figures', ['図表9-9']]]], ['inside', [['Tables and figures', ['図表1-1']]]], ['outside', [['Appendices', ['資料23']]]],
    ]);
    assert.deepEqual(groups[1]!.parts[0]!.entries.map(({ outcome, leads }) => [outcome, leads]), [['line 5', true]]);
  });
});
