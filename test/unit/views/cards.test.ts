import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Term } from '../../../src/terms/glossary';
import { escapeMarkdown } from '../../../src/views/markdown';
import { commandLink } from '../../../src/protocol/commands';
import { type CardLinks, termCard, type TermFacts } from '../../../src/views/term-card';

const term: Term = {
  id: 'scc', label: { ja: '日米安全保障協議委員会', en: 'Security Consultative Committee' }, reading: 'にちべい', abbreviations: ['SCC'], variants: [],
  definition: { ja: '閣僚級の協議の場。', en: 'A ministerial forum.' }, category: 'institution', sources: ['Exchange of notes'], related: [],
};

const links: CardLinks = {
  actions: { previousMention: 'command:a', nextMention: 'command:b', allMentions: 'command:c', inContext: 'command:h', overTime: 'command:i', showTerm: 'command:e', noteOnMentions: 'command:d', addAlias: 'command:f', editTerm: 'command:g' }, turn: 'command:turn', first: 'command:first',
};

describe('term card', () => {
  it('in Japanese: name with reading, English name, definition, counts, source', () => {
    assert.equal(termCard(term, { count: 3, otherSenses: [], first: { line: 4, heading: '第1節' } }, 'ja'), [
      '**日米安全保障協議委員会**（にちべい）', 'Security Consultative Committee · SCC  *機関・協議体*', '閣僚級の協議の場。', 'この文書に3回・初出は4行目「第1節」', '*出典：* Exchange of notes',
    ].join('\n\n'));
  });

  it('in English: the same, the other way round', () => {
    assert.equal(termCard(term, { count: 1, otherSenses: [] }, 'en'), [
      '**Security Consultative Committee**', '日米安全保障協議委員会 · SCC  *institution*', 'A ministerial forum&#46;', '1 mention in this document', '*Source:* Exchange of notes',
    ].join('\n\n'));
  });

  it('counts over the corpus by year, names related terms, and says so while documents are still being read', () => {
    const corpus = { count: 12, documents: 3, years: [{ year: '2013', count: 3 }, { year: '2018', count: 9 }], partial: false };
    const other = { ...term, id: 'ed', label: { ja: '拡大抑止', en: 'Extended deterrence' } };
    const lines = (facts: Partial<TermFacts>, language: 'ja' | 'en'): string[] => termCard(term, { count: 1, otherSenses: [], ...facts }, language).split('\n\n').slice(4, -1);
    assert.deepEqual(lines({ corpus, related: [other] }, 'ja'), ['コーパスでは3文書に12回（2013年 3、2018年 9）', '*関連：* 拡大抑止']);
    assert.deepEqual(lines({ corpus: { ...corpus, partial: true } }, 'en'), ['12 mentions in 3 documents of the corpus so far (2013: 3; 2018: 9)']);
    const years = Array.from({ length: 9 }, (_, index) => ({ year: String(2001 + index), count: index === 4 ? 7 : 1 }));
    assert.deepEqual(lines({ corpus: { ...corpus, years } }, 'ja'), ['コーパスでは3文書に12回（2001～2009年、最多は2005年の7回）']);
  });

  it('shows both senses of a name that the text does not decide', () => {
    const national = { ...term, id: 'nss-ja', label: { ja: '国家安全保障戦略', en: 'National Security Strategy' }, definition: { ja: '安全保障に関する基本方針。' } };
    assert.ok(termCard(term, { count: 1, otherSenses: [national] }, 'ja').includes('別の意味の可能性：\n- **国家安全保障戦略** – 安全保障に関する基本方針。'));
  });

  it('says why this sense, and where the entry stands', () => {
    const facts: TermFacts = { count: 1, otherSenses: [], senseReasons: ['actor', 'year'], sites: [{ file: 'glossary.tei.xml', line: 12, link: 'command:open' }, { file: 'a.txt', line: 3 }] };
    const lines = termCard(term, facts, 'ja').split('\n\n');
    assert.equal(lines[3], '*この意味とした理由：* 誰のものかが文中にある、前後の年に合う');
    assert.equal(lines.at(-1), '*出典：* Exchange of notes、[glossary&#46;tei&#46;xml 12行目](command:open)、a&#46;txt 3行目');
  });

  it('turns to the definition in the other language, with the way back', () => {
    const at = (turned: boolean): string => termCard(term, { count: 1, otherSenses: [] }, 'ja', links, turned).split('\n\n')[2]!;
    assert.deepEqual([at(false), at(true)], ['閣僚級の協議の場。 [English](command:turn)', 'A ministerial forum&#46; [日本語](command:turn)']);
  });

  it('has at most 15 lines, whatever is known, and a long definition ends behind a sentence', () => {
    const long = { ...term, definition: { ja: '長い説明の文である。'.repeat(60) } };
    const years = [{ year: '2013', count: 3 }];
    const card = termCard(long, { count: 2, otherSenses: [long, long, long, long, long], first: { line: 1, heading: 'x' }, related: Array(20).fill(term), corpus: { count: 2, documents: 2, years, partial: true } }, 'ja', links);
    assert.ok(card.split('\n').filter((line) => line !== '').length <= 15, card);
    assert.match(card, /である。…/u);
    assert.ok(card.length < 1500);
  });

  it('makes links from which no text of a file can break out', () => {
    assert.equal(commandLink('policyAnnotator.openPlace', { uri: "a)b'(*![x](command:quit)" }).slice('command:policyAnnotator.openPlace?'.length).replace(/%[0-9a-f]{2}|[\w.-]/giu, ''), '');
  });

  it('lets no link, image, HTML or command out of foreign text', () => {
    for (const hostile of ['![x](https://example.org/x.png)', '<img src=x>', '[a](command:workbench.action.quit)', 'https://example.org', '`code`', '**bold**', '# h', 'a\n\n- b']) {
      const escaped = escapeMarkdown(hostile);
      assert.ok(!/(?<!\\)[`*_[\]<>#]|https:|command:/u.test(escaped.replace(/&#?\w+;/gu, '')), escaped);
      assert.ok(!escaped.includes('\n'));
    }
  });

  it('gives back the text it was given, for a Markdown reader', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const read = escapeMarkdown(text).replace(/\\([\\`*_{}[\]()#+\-!|~])/gu, '$1').replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code))).replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');
      assert.equal(read, text.replace(/\s+/gu, ' '));
    }));
  });
});
