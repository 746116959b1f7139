import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { cohenKappa, confusionTable } from '../../../../src/annotations/agreement/cohen-kappa';
import { matchPassages } from '../../../../src/annotations/agreement/match-passages';
import { type CodedDocument, measureAgreement } from '../../../../src/annotations/agreement/measure-agreement';
import { nominalAlpha } from '../../../../src/annotations/agreement/nominal-alpha';
import { unitizingAlpha, unitizingDisagreement } from '../../../../src/annotations/agreement/unitizing-alpha';
import { type Span } from '../../../../src/text/span';

const near = (actual: number | undefined, published: number, digits = 3): void => {
  assert.equal(actual?.toFixed(digits), published.toFixed(digits));
};
const span = (start: number, length: number): Span => ({ start, end: start + length });

describe('cohenKappa', () => {
  it('gives .492 for the table of frequencies in Cohen 1960', () => {
    const rows = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];
    const pairs = rows.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, (): [string, string] => [`${one}`, `${other}`])));
    near(cohenKappa(confusionTable(pairs)), 0.492);
  });

  it('is 1 for the same, 0 for chance, negative for less, nothing without variation', () => {
    assert.equal(cohenKappa(confusionTable([['a', 'a'], ['b', 'b']])), 1);
    assert.equal(cohenKappa(confusionTable([['a', 'a'], ['a', 'b'], ['b', 'a'], ['b', 'b']])), 0);
    assert.equal(cohenKappa(confusionTable([['a', 'b'], ['b', 'a']])), -1);
    assert.equal(cohenKappa(confusionTable([['a', 'a']])), undefined);
    assert.equal(cohenKappa(confusionTable([])), undefined);
  });
});

describe('nominalAlpha', () => {
  /** One row an annotator, one column a unit; `.` for nothing. */
  const units = (...rows: string[]): (string | undefined)[][] => [...rows[0]!].map((_, at) => rows.map((row) => (row[at] === '.' ? undefined : row[at])));
  for (const [what, rows, published] of [
    ['two annotators and two values', ['0100000010', '1110010000'], 0.095],
    ['two annotators and five values', ['aabbdcccedda', 'babbbccceddd'], 0.692],
    ['four annotators who left out units', ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'], 0.743],
  ] as const) {
    it(`gives ${published} for Krippendorff's data of ${what} (2011)`, () => near(nominalAlpha(units(...rows)), published));
  }

  it('gives nothing where there is nothing to compare', () => {
    assert.equal(nominalAlpha([]), undefined);
    assert.equal(nominalAlpha([['a', undefined], [undefined, 'b']]), undefined);
    assert.equal(nominalAlpha([['a', 'a']]), undefined);
  });
});

describe('unitizingAlpha', () => {
  it('gives what Krippendorff\'s example gives (2004, p. 254): category c .7286, k 1, both together .859', () => {
    const at = (start: number, length: number): Span => span(start - 150, length);
    const c = unitizingDisagreement(300, [[at(225, 70), at(370, 30)], [at(220, 80), at(355, 20), at(400, 20)]]);
    const k = unitizingDisagreement(300, [[at(180, 60), at(300, 50)], [at(180, 60), at(300, 50)]]);
    near(c.observed, 0.0144, 4);
    near(c.expected, 0.0532, 4);
    near(k.observed, 0, 4);
    near(k.expected, 0.049, 4);
    near(unitizingAlpha([c]), 0.7286, 4);
    assert.equal(unitizingAlpha([k]), 1);
    near(unitizingAlpha([c, k]), 0.859, 3);
  });

  it('is as the definition has it, section by section', () => {
    const spans = fc.array(fc.tuple(fc.nat(35), fc.integer({ min: 1, max: 6 })).map(([start, length]) => span(start, length)), { maxLength: 5 });
    fc.assert(fc.property(fc.array(spans, { minLength: 2, maxLength: 4 }), (annotators) => {
      const length = 41;
      const marked = annotators.map((own) => Array.from({ length }, (_, at) => own.some(({ start, end }) => start <= at && at < end)));
      /** Touching passages are one: sections are runs. */
      const sections = marked.map((row) => row.reduce<{ b: number; l: number; v: boolean }[]>((runs, v, b) => {
        if (runs.at(-1)?.v === v) runs.at(-1)!.l++;
        else runs.push({ b, l: 1, v });
        return runs;
      }, []));
      let observed = 0;
      for (const [i, ofI] of sections.entries()) for (const [j, ofJ] of sections.entries()) for (const g of i === j ? [] : ofI) for (const h of ofJ) {
        if (g.v && h.v && -g.l < g.b - h.b && g.b - h.b < h.l) observed += (g.b - h.b) ** 2 + (g.b + g.l - h.b - h.l) ** 2;
        else if (g.v && !h.v && h.l - g.l >= g.b - h.b && g.b - h.b >= 0) observed += g.l ** 2;
        else if (!g.v && h.v && h.l - g.l <= g.b - h.b && g.b - h.b <= 0) observed += h.l ** 2;
      }
      const m = annotators.length;
      assert.ok(Math.abs(unitizingDisagreement(length, annotators).observed - observed / (m * (m - 1) * length ** 2)) < 1e-12);
    }));
  });
});

describe('matchPassages', () => {
  const match = (ones: Span[], others: Span[]): string[] => matchPassages(ones, others).map(({ one, other, overlap }) => `${one.start} ${other.start} ${overlap.toFixed(2)}`);
  it('pairs what overlaps most, each passage once', () => {
    assert.deepEqual(match([span(0, 10), span(20, 4)], [span(2, 10), span(0, 9), span(24, 4)]), ['0 0 0.90']);
    assert.deepEqual(match([span(0, 4), span(4, 4)], [span(2, 4)]), ['0 2 0.33']);
    assert.deepEqual(match([span(5, 5), span(0, 5)], [span(0, 5), span(5, 5)]), ['0 0 1.00', '5 5 1.00']);
  });
});

describe('measureAgreement', () => {
  const passage = (id: string, start: number, length: number, ...codes: string[]): Span & { id: string; codes: string[] } => ({ id, codes, ...span(start, length) });
  const document: CodedDocument = {
    document: 'a.txt', length: 100,
    passages: new Map([
      ['ito', [passage('i1', 0, 10, 'claim'), passage('i2', 20, 10, 'scc'), passage('i3', 40, 10, 'claim'), passage('i4', 80, 5)]],
      ['mori', [passage('m1', 0, 10, 'claim'), passage('m2', 22, 10, 'claim'), passage('m3', 40, 10, 'claim', 'scc')]],
    ]),
  };

  it('counts passages, tabulates codes and lists what to talk about', () => {
    const { pairs: [pair], alpha, unitizing, unitizingOf } = measureAgreement([document], ['ito', 'mori']);
    assert.deepEqual([pair?.same, pair?.overlapping, pair?.onlyOne], [2, 1, [1, 0]]);
    assert.deepEqual([...pair!.table].map(([one, row]) => [one, Object.fromEntries(row)]), [['claim', { claim: 1, 'claim + scc': 1 }], ['scc', { claim: 1 }]]);
    assert.deepEqual(pair!.disagreements.map(({ kind, one, other }) => [kind, one?.id, other?.id]), [['codes', 'i2', 'm2'], ['codes', 'i3', 'm3'], ['only-one', 'i4', undefined]]);
    assert.ok(alpha! < 0.5 && unitizing! < 1);
    assert.deepEqual([...unitizingOf.keys()], ['claim', 'scc']);
  });

  it('is perfect for one and the same work, and does not care who comes first', () => {
    const same = { ...document, passages: new Map([['a', document.passages.get('ito')!], ['b', document.passages.get('ito')!.map((one) => ({ ...one }))]]) };
    const { pairs: [pair], alpha, unitizing, unitizingOfPassages } = measureAgreement([same], ['a', 'b']);
    assert.deepEqual([pair?.kappa, alpha, unitizing, unitizingOfPassages, pair?.disagreements], [1, 1, 1, 1, []]);
    const turned = measureAgreement([document], ['mori', 'ito']);
    assert.equal(turned.pairs[0]?.kappa, measureAgreement([document], ['ito', 'mori']).pairs[0]?.kappa);
    assert.equal(turned.unitizing, measureAgreement([document], ['ito', 'mori']).unitizing);
  });

  it('compares only on documents that both worked on', () => {
    const alone = { document: 'b.txt', length: 10, passages: new Map([['ito', [passage('x', 0, 5, 'claim')]]]) };
    const [first, both] = [measureAgreement([document], ['ito', 'mori']), measureAgreement([document, alone], ['ito', 'mori'])];
    assert.deepEqual([both.pairs, both.alpha, both.unitizing], [first.pairs, first.alpha, first.unitizing]);
  });
});
