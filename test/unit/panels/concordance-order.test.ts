import { strict as assert } from 'node:assert';
import { type Arrangement, arrange, asInText } from '../../../src/panels/concordance-order';

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const row = (document: number, before: string, keyword: string, behind: string, sections: string[] = []) => ({ document, range: place, sections, before, keyword, behind });
const data = {
  heading: '', cut: false,
  documents: [{ uri: 'a', title: '海の報告', date: '2024-05' }, { uri: 'b', title: 'Undated' }, { uri: 'c', title: 'Early', date: '2007' }],
  rows: [
    row(0, '両国は', '抑止', 'を論じた'),
    row(0, '米国の', '抑止', 'の信頼性', ['第2節 同盟']),
    row(1, 'their own ', 'deterrence', ', and more'),
    row(2, 'the extended ', 'deterrence', ' today'),
  ],
};
const order = (change: Partial<Arrangement>): number[] => arrange(data, { ...asInText, ...change }, 'ja');

describe('the rows of a concordance', () => {
  it('stand as in the texts, or the other way round', () => {
    assert.deepEqual(order({}), [0, 1, 2, 3]);
    assert.deepEqual(order({ descending: true }), [3, 2, 1, 0]);
  });

  it('go by date, the undated last whichever way', () => {
    assert.deepEqual(order({ by: 'date' }).slice(0, 3), [3, 0, 1]);
    assert.equal(order({ by: 'date' }).at(-1), 2);
  });

  it('go by the left context outwards from the keyword: word by word, character by character', () => {
    assert.deepEqual(order({ by: 'before', filter: 'deterrence' }), [3, 2]); // extended, own
    assert.deepEqual(order({ by: 'before', filter: '抑止' }), [1, 0]); // の, は
  });

  it('go by the right context without the signs before its first word', () => {
    assert.deepEqual(order({ by: 'behind', filter: 'deterrence' }), [2, 3]); // and, today
  });

  it('are filtered by words in the row, its sections and its document, in any width and case', () => {
    assert.deepEqual(order({ filter: 'ＤＥＴＥＲＲＥＮＣＥ early' }), [3]);
    assert.deepEqual(order({ filter: '同盟' }), [1]);
    assert.deepEqual(order({ filter: '2024 論' }), [0]);
    assert.deepEqual(order({ filter: 'nowhere' }), []);
  });

  it('ten thousand of them are all there', () => {
    const many = { ...data, rows: Array.from({ length: 10_000 }, (_, index) => row(index % 3, `${index * 7919 % 10_000}`, 'x', '')) };
    const sorted = arrange(many, { ...asInText, by: 'before' }, 'ja');
    assert.equal(new Set(sorted).size, 10_000);
    assert.deepEqual(sorted.slice(0, 3).map((index) => many.rows[index]!.before), ['0', '1', '2']);
  });
});
