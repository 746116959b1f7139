import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fromPanel, panelNames, panelQuestion, toPanel } from '../../../src/protocol/panels';

describe('messages of panels', () => {
  it('from a page are taken only in their shapes', () => {
    for (const message of [{ type: 'ready' }, { type: 'shown', round: 1, count: 3 }, { type: 'open', at: [0, 2], stay: true }, { type: 'search', words: '抑止' }, { type: 'choose', at: 1 }, { type: 'choose' }, { type: 'save', rows: [1] }, { type: 'copy', rows: [] }]) assert.ok(fromPanel(message), JSON.stringify(message));
    for (const message of [
      undefined, null, 'ready', [], {}, { type: 'run' }, { type: 'ready', uri: 'file:///x' }, { type: 'shown', round: 1, count: -1 }, { type: 'shown', round: 1, count: 0.5 },
      { type: 'open', at: ['0'], stay: true }, { type: 'open', at: [0] }, { type: 'open', at: [0], stay: true, uri: 'file:///etc/passwd' }, { type: 'search', words: 1 }, { type: 'choose', at: -1 }, { type: 'save', rows: [Number.NaN] },
    ]) assert.ok(!fromPanel(message), JSON.stringify(message));
  });

  it('of any other kind are dropped, whatever they are', () => {
    fc.assert(fc.property(fc.anything(), (message) => {
      assert.ok(!panelNames.some((name) => toPanel(name)(message)) || typeof message === 'object');
      assert.equal(typeof fromPanel(message), 'boolean');
    }));
  });

  it('keep a question over a reload only in its shape', () => {
    assert.ok(panelQuestion({ corpus: 'file:///c', items: [{ kind: 'term', term: 'x', name: '核の傘', year: '' }, { kind: 'words', words: 'a' }] }));
    assert.ok(!panelQuestion({ corpus: 'file:///c', items: [{ kind: 'term' }] }));
    assert.ok(!panelQuestion({ corpus: 'file:///c', items: [{ kind: 'words', words: 'a', term: 'b' }] }));
  });
});

describe('the pages of the panels', () => {
  const source = (file: string): string => readFileSync(file, 'utf8');
  const shared = ['page.ts', 'search-field.ts', 'strip.ts'];

  for (const name of panelNames) {
    it(`${name} has every word that it uses`, () => {
      const page = [`${name}.ts`, ...shared.filter((file) => source(`src/panels/${name}.ts`).includes(`./${file.replace('.ts', '')}`))].map((file) => source(`src/panels/${file}`)).join('\n');
      const used = [...page.matchAll(/\bword\('(\w+)'\)/gu)].map((match) => match[1]!);
      const client = source(`src/vscode/panels/${name}.ts`);
      const given = new Set([...client.matchAll(/(\w+): vscode\.l10n\.t/gu)].map((match) => match[1]!));
      assert.ok(used.length > 3);
      assert.deepEqual(used.filter((key) => !given.has(key)), []);
    });
  }

  it('set text as text and load nothing', () => {
    const pages = readdirSync('src/panels').filter((file) => /\.(?:ts|css)$/u.test(file)).map((file) => source(`src/panels/${file}`)).join('\n');
    assert.doesNotMatch(pages, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\bfetch\(|XMLHttpRequest|url\(/u);
  });
});
