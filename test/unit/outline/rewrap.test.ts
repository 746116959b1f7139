import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { everySection } from '../../../src/outline/address';
import { readOutline } from '../../../src/outline/read-outline';
import { readDocumentText } from '../../../src/text/document-text';
import { rewrap, unwrap } from '../support/rewrap';

const FOLDERS = ['../shared/seeds', 'media/sample-corpus', 'test/fixtures/layouts'];

/** Labels and titles of all sections, in the order of the text; blanks do not matter. */
function titles(text: string): string[] {
  return everySection(readOutline(readDocumentText(text))).map(({ label, title }) => `${label}|${title}`.replace(/\s/gu, ''));
}

/** How many of the wanted titles are there. */
function kept(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const title of found) left.set(title, (left.get(title) ?? 0) + 1);
  return wanted.filter((title) => {
    const count = left.get(title) ?? 0;
    left.set(title, count - 1);
    return count > 0;
  }).length;
}

describe('setting a text anew', () => {
  const plain = '１　港の管理\n\n港を管理する者は、船の出入りを毎日記録し、その写しを翌月の末までに関係する機関へ送らなければならない。\n\n２　記録の保存\n\n記録は五年間保存する。\n';

  it('cuts paragraphs at the column, with blank lines between the lines or without', () => {
    assert.equal(rewrap(plain, 20, { blankLines: false }), '１　港の管理\n\n港を管理する者は、船の出入りを毎日記録し、\nその写しを翌月の末までに関係する機関へ送\nらなければならない。\n\n２　記録の保存\n\n記録は五年間保存する。\n');
    assert.equal(rewrap(plain, 20, { blankLines: true }).split('\n\n').length, 6);
  });

  it('leaves a text without wraps as it is', () => {
    assert.equal(unwrap(plain).trimEnd(), plain.trimEnd());
  });
});

/**
 * What no reader can tell once lines are cut at a column and blank lines stand everywhere or nowhere:
 * - a heading that fills its line to the end, and the paragraph below that begins as a sentence may go on;
 * - a paragraph whose last line is full and ends with 。, and a heading below without any mark;
 * - in few short lines, whether they are cut at all.
 * Therefore the shares of titles that are kept are asserted, not their equality.
 */
describe('the outline of texts that are set anew', () => {
  const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => path.join(folder, name)));
  const texts = files.map((file) => ({ file, raw: readFileSync(file, 'utf8') })).map((text) => ({ ...text, wanted: titles(text.raw) }));

  for (const { file, raw, wanted } of texts) {
    it(`${path.basename(file)}: the same titles with its wraps undone`, () => {
      assert.deepEqual([...titles(unwrap(raw))].sort(), [...wanted].sort());
    });
  }

  const least: readonly (readonly [columns: readonly [number, number], tight: number, spaced: number])[] = [
    [[10, 14], 0.65, 0.6], [[15, 19], 0.88, 0.82], [[20, 29], 0.95, 0.9], [[30, 60], 0.97, 0.95],
  ];
  for (const [[from, to], tight, spaced] of least) {
    for (const blankLines of [false, true]) {
      it(`keeps its titles at ${from} to ${to} characters ${blankLines ? 'with blank lines between' : 'without blank lines'}`, function () {
        this.timeout(120_000);
        let wanted = 0;
        let found = 0;
        fc.assert(fc.property(fc.constantFrom(...texts), fc.integer({ min: from, max: to }), (text, columns) => {
          wanted += text.wanted.length;
          found += kept(text.wanted, titles(rewrap(text.raw, columns, { blankLines })));
        }), { numRuns: 120, seed: 11 });
        console.log(`      ${(found / wanted).toFixed(3)} of the titles`);
        assert.ok(found >= (blankLines ? spaced : tight) * wanted, `${found} of ${wanted}`);
      });
    }
  }
});
