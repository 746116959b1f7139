import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../src/dates/find-dates';
import { readDocumentText } from '../../../src/text/document-text';
import { rewrap, unwrap } from '../support/rewrap';

const LAYOUTS = join(process.cwd(), 'test', 'fixtures', 'layouts');
const SEEDS = join(process.cwd(), '..', 'shared', 'seeds');

const valuesOf = (raw: string): string[] => findDates(readDocumentText(raw)).map(({ value }) => value);

/** How many dates of the texts are the same when these are set in so many columns, with and without blank lines. */
function kept(texts: readonly string[], columns: number): { same: number; all: number } {
  let [same, all] = [0, 0];
  for (const text of texts) {
    const expected = valuesOf(unwrap(text));
    for (const blankLines of [true, false]) {
      const rest = valuesOf(rewrap(text, columns, { blankLines }));
      for (const value of expected) {
        const at = rest.indexOf(value);
        all++;
        if (at >= 0) { same++; rest.splice(at, 1); }
      }
    }
  }
  return { same, all };
}

function textsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('dates in texts set anew', () => {
  const cut: readonly (readonly [text: string, values: readonly string[]])[] = [
    ['会合は2011\n年6月21日に開いた。', ['2011-06-21']], ['会合は2011年\n6月21日に開いた。', ['2011-06-21']], ['会合は20\n11年6月\n21日に開いた。', ['2011-06-21']],
    ['会合は平成\n23年6\n月21日に開いた。', ['2011-06-21']], ['会合は11(平成\n23)年6月に開いた。', ['2011-06']], ['平成16年と05\n(同17)年に、2011（平\n23）年にも開いた。', ['2004', '2005', '2011']], ['会合は2015年4月から\n5月まで開いた。', ['2015-04/2015-05']],
    ['会合は2011年に、同\n年7月にも開いた。', ['2011', '2011-07']],
    ['They met on June\n21, 2011 and on July 4,\n2012, then on 5\nAugust 2013 in the autumn\nof 2014.', ['2011-06-21', '2012-07-04', '2013-08-05', '2014-23']],
    // Heads of a chronology, numbers of headings, other words that begin so.
    ['2024年\n4月 会合\n5月 署名', ['2024', '2024-04', '2024-05']], ['表1\n日本の港', []], ['第2\n月刊誌', []], ['3\nMay be read later.', []],
  ];
  for (const [text, values] of cut) it(text.replace(/\n/gu, '⏎'), () => assert.deepEqual(valuesOf(text), values));

  /** Share of the dates that has to be the same: in narrow columns a wrap cannot always be told from the end of a paragraph. */
  function asserts(texts: readonly string[], shares: readonly (readonly [columns: number, share: number])[]): void {
    for (const [columns, share] of shares) {
      const { same, all } = kept(texts, columns);
      assert.ok(same >= share * all, `${columns} columns: ${same} of ${all}`);
    }
  }

  it('are the same in wide columns, and nearly all in narrow ones', () => asserts(textsIn(LAYOUTS), [[60, 0.99], [46, 0.99], [32, 0.99], [25, 0.98], [20, 0.97], [10, 0.85]]));

  (existsSync(SEEDS) ? it : it.skip)('are the same in the reference texts', () => asserts(textsIn(SEEDS), [[60, 1], [46, 1], [34, 0.99], [25, 0.98], [20, 0.97], [10, 0.93]]));
});
