import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { findTerms } from '../../../src/terms/find-terms';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { readDocumentText } from '../../../src/text/document-text';
import { rewrap, unwrap } from '../support/rewrap';

const matcher = compileGlossary(readFieldGlossary());
const termsOf = (raw: string): string[] => findTerms(readDocumentText(raw), matcher).map(({ term }) => term);

function textsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** How many mentions of the texts are found again when these are set in so many columns, with and without blank lines. */
function kept(texts: readonly string[], columns: number): { same: number; all: number } {
  let [same, all] = [0, 0];
  for (const text of texts) {
    const expected = termsOf(unwrap(text));
    for (const blankLines of [true, false]) {
      const rest = new Map<string, number>();
      for (const term of termsOf(rewrap(text, columns, { blankLines }))) rest.set(term, (rest.get(term) ?? 0) + 1);
      for (const term of expected) {
        all++;
        if ((rest.get(term) ?? 0) > 0) { same++; rest.set(term, rest.get(term)! - 1); }
      }
    }
  }
  return { same, all };
}

/** Share of the mentions that has to be the same: in narrow columns a wrap cannot always be told from the end of a paragraph. */
function asserts(texts: readonly string[], shares: readonly (readonly [columns: number, share: number])[]): void {
  for (const [columns, share] of shares) {
    const { same, all } = kept(texts, columns);
    assert.ok(same >= share * all, `${columns} columns: ${same} of ${all}`);
  }
}

const SHARES = [[60, 1], [46, 1], [32, 0.98], [25, 0.98], [20, 0.99], [10, 0.92]] as const;
const SEEDS = join(process.cwd(), '..', 'shared', 'seeds');

describe('terms in texts set anew', () => {
  it('are the same in the sample corpus', () => asserts(textsIn(join(process.cwd(), 'media', 'sample-corpus')), SHARES));
  it('are the same in texts of all layouts', () => asserts(textsIn(join(process.cwd(), 'test', 'fixtures', 'layouts')), SHARES));
  (existsSync(SEEDS) ? it : it.skip)('are the same in the reference texts', () => asserts(textsIn(SEEDS), SHARES));
});
