import { strict as assert } from 'node:assert';
import { rewrap, unwrap } from '../support/rewrap';

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
