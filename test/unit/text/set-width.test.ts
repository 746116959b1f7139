import { strict as assert } from 'node:assert';
import { readDocumentText } from '../../../src/text/document-text';
import { rewrap } from '../support/rewrap';

const prose = '港を管理する者は、船の出入りを毎日記録し、その写しを翌月の末までに関係する機関へ送らなければならない。記録は五年間保存する。保存の方法は、別に定める。';

describe('the column at which a text is set', () => {
  for (const columns of [10, 17, 24, 40]) {
    it(`is found where every line keeps to ${columns} full-width characters`, () => {
      const { layout } = readDocumentText(rewrap(`${prose.repeat(4)}\n\n${prose.repeat(4)}\n`, columns, { blankLines: false }));
      assert.equal(layout.kind, 'hard-wrapped');
      assert.ok(layout.setWidth >= 2 * columns && layout.setWidth <= 2 * columns + 1, String(layout.setWidth));
    });
  }

  it('parts a heading that ends short of it from the paragraph right below', () => {
    const text = rewrap(`${prose.repeat(3)}\n\n１　記録の保存及び送付の方法\n${prose.repeat(2)}\n`, 15, { blankLines: false });
    const read = readDocumentText(text);
    const heading = text.slice(0, text.indexOf('１　記録')).split('\n').length - 1;
    assert.equal(read.breaks[heading], 'hard');
  });

  it('is none where the right margin is ragged', () => {
    const ragged = Array.from({ length: 30 }, (_, line) => prose.slice(0, 24 + ((line * 7) % 5))).join('\n');
    assert.equal(readDocumentText(ragged).layout.setWidth, 0);
  });

  it('is none for a list of short lines', () => {
    const list = Array.from({ length: 40 }, (_, line) => `港の名${'あ'.repeat(line % 7)}`).join('\n');
    assert.equal(readDocumentText(list).layout.kind, 'plain');
  });
});
