import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readTables } from '../../../src/tables/read-tables';
import { readDocumentText } from '../../../src/text/document-text';
import { prose } from '../support/outline-text';
import { policyTexts } from '../text/arbitrary';

/** Tables of a text: form, number of header rows, rows with their cells parted by `/`. */
const tables = (raw: string): [form: string, headerRows: number, ...rows: string[]][] => readTables(readDocumentText(raw))
  .map(({ form, headerRows, rows }) => [form, headerRows, ...rows.map((row) => row.map(({ text }) => text).join('/'))]);

describe('tables', () => {
  const found: Readonly<Record<string, readonly [text: string, ...expected: [form: string, headerRows: number, ...rows: string[]][]]>> = {
    'bars with a line of dashes': [`${prose}\n\n| 区分 | 額 |\n|---|---:|\n| 訓練 | 12 |\n| 装備 | 3,200 |\n\n${prose}\n`, ['pipe', 1, '区分/額', '訓練/12', '装備/3,200']],
    'bars without one': ['| Sea | 12 |\n| Air | 15 |\n', ['pipe', 0, 'Sea/12', 'Air/15']],
    'bars within the rows only': ['a | b\n--- | ---\n1 | 2\n', ['pipe', 1, 'a/b', '1/2']],
    'a bar within a cell': ['| a \\| b | c |\n| d | e |\n', ['pipe', 0, 'a \\| b/c', 'd/e']],
    'an empty cell': ['| a |  | c |\n| d | e | f |\n', ['pipe', 0, 'a//c', 'd/e/f']],
    'tabs': [`図表1 協議\n\n協議の場\t出席者\n閣僚級\t外相\n事務級\t局長\n\n${prose}\n`, ['tabs', 1, '協議の場/出席者', '閣僚級/外相', '事務級/局長']],
    'tabs with two header rows': ['会合\t出席者\t\t目的\n\t日本側\t米側\t\n閣僚級\t外相\t国務長官\t検討\n', ['tabs', 2, '会合/出席者//目的', '/日本側/米側/', '閣僚級/外相/国務長官/検討']],
    'tabs and figures without a header': ['訓練\t12\n装備\t15\n', ['tabs', 0, '訓練/12', '装備/15']],
    'rows whose first cells are numbered': ['区分\t令和2年度\n１　民生費\t2,100\n２　土木費\t880\n', ['tabs', 1, '区分/令和2年度', '１　民生費/2,100', '２　土木費/880']],
    'columns flush left and right': ['Sector            2025        2030\nEnergy            25.1        18.0\nTransport         21.5        17.2\n', ['aligned', 1, 'Sector/2025/2030', 'Energy/25.1/18.0', 'Transport/21.5/17.2']],
    'columns of full-width blanks': ['区　　分　　　令和元年度　　　令和２年度\n普通会計　　　　　５，２００　　　５，３００\n企業会計　　　　　１，１００　　　１，０５０\n', ['aligned', 1, '区　　分/令和元年度/令和２年度', '普通会計/５，２００/５，３００', '企業会計/１，１００/１，０５０']],
    'three columns of words': ['Name    Role      Seat\nSmith   chair     Sea\nMiller  member    Air\n', ['aligned', 1, 'Name/Role/Seat', 'Smith/chair/Sea', 'Miller/member/Air']],
    'one cell a line': ['Table 3: Emissions\n\nSector\n\n2010\n\n2020\n\nEnergy\n\n41.2\n\n30.5\n\nTransport\n\n22.0\n\n23.4\n\nSource: Agency\n', ['cell-a-line', 1, 'Sector/2010/2020', 'Energy/41.2/30.5', 'Transport/22.0/23.4']],
    'one cell a line, in Japanese': ['表２　訓練の回数\n区分\n2023年\n2024年\n海\n12\n15\n空\n○\n－\n', ['cell-a-line', 1, '区分/2023年/2024年', '海/12/15', '空/○/－']],
    'one cell a line, below a line with the unit': ['表３　施設の面積\n（単位：千平方メートル）\n\n区分\n\n面積\n\n１ 東館\n\n12.5\n\n２ 北館\n\n9.8\n', ['cell-a-line', 1, '区分/面積', '１ 東館/12.5', '２ 北館/9.8']],
    'HTML': ['<table>\n<tr><th>区分</th><th>額</th></tr>\n<tr><td>訓練</td><td>12</td></tr>\n</table>\n', ['html', 1, '区分/額', '訓練/12']],
    'two tables': [`| a | b |\n| c | d |\n\n${prose}\n\n海\t1\n空\t2\n`, ['pipe', 0, 'a/b', 'c/d'], ['tabs', 0, '海/1', '空/2']],
  };
  for (const [name, [text, ...expected]] of Object.entries(found)) it(`are read from ${name}`, () => assert.deepEqual(tables(text), expected));

  const none: Readonly<Record<string, string>> = {
    'indented paragraphs': '　両国は協力する。\n　両国は対話する。\n　両国は連携する。\n',
    'a signature block': '外務大臣　　　防衛大臣\n山川一郎　　　海野花子\n',
    'a table of contents': '第１章　総則 ……………… 3\n第２章　雑則 ……………… 9\n第３章　附則 ……………… 12\n',
    'prose with double blanks': 'The Parties  shall consult.\nThe Council  shall meet.\nIt ends here.  And begins again.\n',
    'one line with a tab': 'a\tb\n\n本文。\n',
    'lines that begin with a tab': '\t第一の段落である。\n\t第二の段落である。\n',
    'a bar in running text': 'A|Bの比は一定である。\nC|Dの比も同じである。\n',
    'a list of names below a caption': '図１　出席者\n山川一郎\n海野花子\n空山次郎\n陸川三郎\n',
    'short lines without a caption': 'Sector\n2010\nEnergy\n41.2\nTransport\n22.0\n',
    'headings with full-width blanks': '第１章　総則\n第２章　雑則\n第３章　附則\n',
  };
  for (const [name, text] of Object.entries(none)) it(`are not read from ${name}`, () => assert.deepEqual(tables(text), []));

  it('lie in the text, in its order, cell after cell', () => {
    const texts = fc.oneof(policyTexts, fc.array(fc.constantFrom('| a | b |', '|---|---|', 'a\tb', '\t', '表1 推移', '12', '海', 'x   1   2', '<table>', '<tr><td>a</td></tr>', '</table>', ''), { maxLength: 30 }).map((lines) => lines.join('\n')));
    fc.assert(fc.property(texts, (raw) => {
      let last = 0;
      for (const { span, rows } of readTables(readDocumentText(raw))) {
        assert.ok(span.start >= last && span.end <= raw.length && span.end >= span.start);
        last = span.end;
        for (const cell of rows.flat()) assert.equal(raw.slice(cell.span.start, cell.span.end), cell.text);
      }
    }), { numRuns: 1000 });
  });
});
