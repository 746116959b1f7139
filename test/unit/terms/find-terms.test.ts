import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findTerms } from '../../../src/terms/find-terms';
import { type Term } from '../../../src/terms/glossary';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { readDocumentText } from '../../../src/text/document-text';
import { extracted } from '../support/outline-text';

const term = (id: string, names: string[], abbreviations: string[] = [], definition = ''): Term => ({
  id, label: { ja: names[0]! }, abbreviations, variants: names.slice(1), definition: { ja: definition }, category: 'concept', sources: [], related: [],
});

const matcher = compileGlossary({
  terms: [
    term('scc', ['日米安全保障協議委員会', '日米「2+2」', 'Security Consultative Committee'], ['SCC']),
    term('two', ['「2+2」']),
    term('extended', ['拡大抑止', 'extended deterrence']),
    term('deterrence', ['抑止', '抑止力']),
    term('un', ['国連', '国際連合', 'United Nations'], ['UN']),
    term('us', ['日米ロ']),
    term('missile', ['弾道ミサイル', 'ballistic missile']),
    term('cyber', ['サイバー・セキュリティ', 'cyber security']),
    term('nss-jp', ['国家安全保障戦略'], [], '日本の文書'),
    term('nss-us', ['国家安全保障戦略'], [], '米国の文書'),
  ],
});

/** Mentions of a text as `id:words`, wraps shown as ⏎. */
function found(raw: string): string[] {
  const text = readDocumentText(raw);
  return findTerms(text, matcher).map(({ term: id, span }) => `${id}:${raw.slice(span.start, span.end).replace(/\s*\n\s*/gu, '⏎')}`);
}

describe('finding terms', () => {
  const cases: [name: string, text: string, mentions: string[]][] = [
    ['takes the longest name', '抑止力と拡大抑止', ['deterrence:抑止力', 'extended:拡大抑止']],
    ['folds width', '（ＳＣＣ）と「２＋２」', ['scc:ＳＣＣ', 'two:２＋２']],
    ['leaves quotation marks around a name out, keeps those inside', '「拡大抑止」と日米「2+2」', ['extended:拡大抑止', 'scc:日米「2+2」']],
    ['finds a name through stray blanks', '日米 安全保障協議委員会、2 + 2', ['scc:日米 安全保障協議委員会', 'two:2 + 2']],
    ['takes spellings of one word as one', 'サイバーセキュリティー、サイバー・セキュリティ、サイバーセキュリティ', ['cyber:サイバーセキュリティー', 'cyber:サイバー・セキュリティ', 'cyber:サイバーセキュリティ']],
    ['takes English names in any case, with hyphen or plural', 'Extended-deterrence and Ballistic Missiles', ['extended:Extended-deterrence', 'missile:Ballistic Missiles']],
    ['takes abbreviations only as they are written', 'The SCC met; scc did not. SCCX is something else.', ['scc:SCC']],
    ['keeps digits whole', '12+2 and 2+25', []],
    ['does not find a short name inside a longer compound', '東南アジア諸国連合と米国連邦議会', []],
    ['does find it beside other words', '国連総会、国連の決議', ['un:国連', 'un:国連']],
    ['keeps katakana words whole', '日米ロードマップ', []],
    ['cuts katakana compounds at their joints', '弾道ミサイルシステム', ['missile:弾道ミサイル']],
    ['joins no words over the end of a paragraph', '拡大。\n\n抑止', ['deterrence:抑止']],
    ['joins no words over table cells', '拡大\t抑止', ['deterrence:抑止']],
    ['chooses the sense of the actor named before', '米国は国家安全保障戦略を、日本も国家安全保障戦略を定めた。', ['nss-us:国家安全保障戦略', 'nss-jp:国家安全保障戦略']],
  ];
  for (const [name, text, mentions] of cases) it(name, () => assert.deepEqual(found(text), mentions));

  it('finds names over hard wraps with blank lines between, with their exact range', () => {
    const text = `${extracted('協議の場では、両国の担当者が集まり、昨年の秋から続く議論を踏まえて拡大抑止の信頼性を話し合い、結果を日米安全保障協議委員会に報告した。', 34)}${extracted('その後も、事務当局は年度ごとの計画を作り、点検を重ねながら、共同の訓練と情報の共有を一つずつ進めてきたところである。', 34)}`;
    assert.deepEqual(found(text), ['extended:拡⏎大抑止', 'scc:日米安全保障協議委員会']);
  });

  it('says which other terms bear the name when the text does not decide', () => {
    const [mention] = findTerms(readDocumentText('国家安全保障戦略を読む。'), matcher);
    assert.deepEqual([mention?.term, mention?.otherSenses], ['nss-jp', ['nss-us']]);
  });

  const words = ['日米安全保障協議委員会', '拡大抑止', 'SCC', '国連', 'について', '話し合い', '、', '。', ' ', 'the ', '2+2', '「', '」', '抑止'];

  it('gives mentions in the order of the text that do not overlap', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const mentions = findTerms(readDocumentText(parts.join('')), matcher);
      mentions.forEach(({ span }, index) => assert.ok(span.start < span.end && span.start >= (mentions[index - 1]?.span.end ?? 0)));
    }), { numRuns: 500 });
  });

  it('finds the same terms wherever the lines of a text are cut', () => {
    const paragraph = '両政府は、日米安全保障協議委員会（SCC）において拡大抑止と弾道ミサイルへの備えを話し合い、国連における協力と、サイバーセキュリティの取組についても意見を交わした。';
    const expected = findTerms(readDocumentText(paragraph), matcher).map(({ term: id }) => id);
    fc.assert(fc.property(fc.integer({ min: 20, max: 45 }), (columns) => {
      const text = extracted(paragraph, columns).repeat(4);
      assert.deepEqual(findTerms(readDocumentText(text), matcher).map(({ term: id }) => id), Array.from({ length: 4 }, () => expected).flat());
    }));
  });
});
