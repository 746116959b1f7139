import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { type Term } from '../../../src/terms/glossary';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { abbreviationHints } from '../../../src/views/abbreviation-hints';
import { completeTerm } from '../../../src/views/complete-term';

const base = { variants: [], definition: {}, sources: [], related: [], category: 'concept' } as const;
const terms: Term[] = [
  { ...base, id: 'ed', label: { ja: '拡大抑止', en: 'Extended deterrence' }, reading: 'かくだいよくし', abbreviations: [] },
  { ...base, id: 'end', label: { ja: '拡大核抑止', en: 'Extended nuclear deterrence' }, abbreviations: [] },
  { ...base, id: 'scc', label: { ja: '日米安全保障協議委員会', en: 'Security Consultative Committee' }, abbreviations: ['SCC'] },
  { ...base, id: 'eu', label: { ja: '欧州連合', en: 'European Union' }, abbreviations: ['EU'] },
  { ...base, id: 'nsc-ja', label: { ja: '国家安全保障会議' }, abbreviations: ['NSC'] },
  { ...base, id: 'nsc-us', label: { ja: '米国家安全保障会議' }, abbreviations: ['NSC'] },
];

describe('hints of abbreviations', () => {
  const hints = (text: string): unknown[] => {
    const reading = new DocumentReading('a.txt', text, () => compileGlossary({ terms }));
    return abbreviationHints(reading, { terms }, 'ja').map(({ at, text: full }) => [reading.text.raw.slice(0, at).split('\n').at(-1), full]);
  };

  it('stand behind the first mention of each short form, and nowhere else', () => {
    assert.deepEqual(hints('両政府はSCCを開き、SCCで論じた。EUも加わった。\n'), [['両政府はSCC', '日米安全保障協議委員会'], ['両政府はSCCを開き、SCCで論じた。EU', '欧州連合']]);
    assert.deepEqual(hints('両政府は日米安全保障協議委員会を開いた。\n'), []);
  });

  it('leave a short form alone that the document explains, or that may mean several things', () => {
    assert.deepEqual(hints('両政府は欧州連合（EU）と協議した。その後もEUと協議した。\n'), []);
    assert.deepEqual(hints('NSCが開かれた。\n'), []);
  });
});

describe('completion of names of terms', () => {
  const complete = (written: string, language: 'ja' | 'en' = 'ja'): unknown[] => completeTerm({ terms }, written, language).map(({ name, replaced }) => [name, replaced]);

  it('goes on from the end of a Japanese sentence without blanks, by kanji or by reading', () => {
    assert.deepEqual(complete('ここで言う拡大'), [['拡大抑止', 2], ['拡大核抑止', 2]]);
    assert.deepEqual(complete('ここで言うかくだい'), [['拡大抑止', 4]]);
  });

  it('goes on from a Latin word, whatever its case and width, but not from the middle of one or one letter', () => {
    assert.deepEqual(complete('On ext'), [['Extended deterrence', 3], ['Extended nuclear deterrence', 3]]);
    assert.deepEqual(complete('ｓｃ'), [['SCC', 2], ['日米安全保障協議委員会', 2]]);
    assert.deepEqual(complete('context'), []);
    assert.deepEqual(complete('e'), []);
  });

  it('offers nothing behind a blank, an unknown word or another line', () => {
    assert.deepEqual(complete('拡大 '), []);
    assert.deepEqual(complete('無関係'), []);
    assert.deepEqual(complete('拡大\n'), []);
  });
});
