import { strict as assert } from 'node:assert';
import { columnsOf } from '../../../src/panels/timeline-columns';

const years = (counts: readonly number[]) => counts.map((documents, index) => ({ year: String(2000 + index), documents }));

describe('the columns of a timeline', () => {
  it('are years; a long stretch without documents is one column, a short one is not', () => {
    assert.deepEqual(columnsOf({ years: years([1, 0, 0, 2, 0, 0, 0, 0, 1]), undated: 0 }), [
      { kind: 'year', year: '2000', documents: 1 }, { kind: 'year', year: '2001', documents: 0 }, { kind: 'year', year: '2002', documents: 0 },
      { kind: 'year', year: '2003', documents: 2 }, { kind: 'gap', from: '2004', to: '2007' }, { kind: 'year', year: '2008', documents: 1 },
    ]);
  });

  it('end with the documents without a date, if any', () => {
    assert.deepEqual(columnsOf({ years: [], undated: 2 }), [{ kind: 'undated', documents: 2 }]);
    assert.deepEqual(columnsOf({ years: [], undated: 0 }), []);
  });
});
