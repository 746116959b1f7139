import { strict as assert } from 'node:assert';
import { concordanceTable, toCsv, toTabSeparated } from '../../../src/views/concordance-table';

const heads = { document: 'D', date: 'T', section: 'S', line: 'L', before: 'B', keyword: 'K', behind: 'A' };
const place = { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } };
const data = {
  heading: '', cut: false, documents: [{ uri: 'u', title: '報告 "一"', date: '2024' }, { uri: 'v', title: 'undated' }],
  rows: [
    { document: 0, range: place, sections: ['甲', '乙'], before: '前、', keyword: '語', behind: '後' },
    { document: 1, range: place, sections: [], before: '=1+1', keyword: '語', behind: '' },
  ],
};

describe('an exported concordance', () => {
  it('has the rows asked for, in their order, with lines as editors count them', () => {
    assert.deepEqual(concordanceTable(data, [1, 0, 7], heads), [
      ['D', 'T', 'S', 'L', 'B', 'K', 'A'],
      ['undated', '', '', '5', '=1+1', '語', ''],
      ['報告 "一"', '2024', '甲 › 乙', '5', '前、', '語', '後'],
    ]);
  });

  it('is CSV with quotes doubled and a byte-order mark', () => {
    assert.equal(toCsv([['a"b', 'c,d'], ['e\nf', '']]), '\u{feff}"a""b","c,d"\r\n"e\nf",""\r\n');
  });

  it('holds nothing that a spreadsheet would work out', () => {
    for (const cell of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '　＝1', '＠x', '\r=1', '－1']) {
      assert.ok(toCsv([[cell]]).startsWith('\u{feff}"\''), cell);
    }
    for (const cell of ['1=1', 'a-b', '「=」', '2024']) assert.equal(toCsv([[cell]]), `\u{feff}"${cell}"\r\n`);
  });

  it('goes to the clipboard with one tab between cells and one line a row', () => {
    assert.equal(toTabSeparated([['a\tb', 'c\nd'], ['=x', '']]), "a b\tc d\n'=x\t\n");
  });
});
