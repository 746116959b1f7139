import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Term } from '../../../src/terms/glossary';
import { escapeMarkdown } from '../../../src/views/markdown';
import { termCard } from '../../../src/views/term-card';

const term: Term = {
  id: 'scc', label: { ja: '日米安全保障協議委員会', en: 'Security Consultative Committee' }, reading: 'にちべい', abbreviations: ['SCC'], variants: [],
  definition: { ja: '閣僚級の協議の場。', en: 'A ministerial forum.' }, category: 'institution', sources: ['Exchange of notes'], related: [],
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

  it('has at most 15 lines', () => {
    assert.ok(termCard(term, { count: 2, otherSenses: [term, term], first: { line: 1, heading: 'x' } }, 'ja').split('\n').length <= 15);
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
