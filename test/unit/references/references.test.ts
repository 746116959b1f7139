import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { found, references } from './found';

describe('cross-references', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ['appendices in a list', '参照 資料23（指針）、資料24（経緯）', ['資料23 → 23 external', '資料24 → 24 external']],
    ['appendix numbers run together', '参照 資料4243', ['資料4243 → 42 external, 43 external']],
    ['a range of appendices', '資料42〜44を参照', ['資料42〜44 → 42 external, 43 external, 44 external']],
    ['a long appendix number that is one', '資料1024を参照', ['資料1024 → 1024 external']],
    ['articles of a treaty, carried over', '日米安保条約第5条に基づき、同第6条により', ['日米安保条約第5条 → 日米安保条約 5 external', '同第6条 → 日米安保条約 6 external']],
    ['articles in kanji', '憲法第九条第二項', ['憲法第九条第二項 → 憲法 9 (2) external']],
    ['English articles', 'Article 5 of the North Atlantic Treaty, and Article VI', ['Article 5 of the North Atlantic Treaty → North Atlantic Treaty 5 external', 'Article VI → North Atlantic Treaty 6 external']],
    ['a figure and its caption', '図表Ⅰ-1のとおりである。\n\n図表Ⅰ-1 予算の推移\n\n年\t額\n', ['図表Ⅰ-1 → Ⅰ-1 line 3']],
    ['a figure that is not there', '図表Ⅰ-2のとおりである。\n\n図表Ⅰ-1 予算の推移\n\n年\t額\n', ['図表Ⅰ-2 → Ⅰ-2 unresolved']],
    ['a note and its mark', '長官(注1)が述べた。\n\n(注) 1 当時の役職。\n', ['(注1) → 1 line 3']],
    ['a footnote and its mark', '訪問した<sup>1</sup>。\n\n<sup>1</sup> 前回は五年前である。\n', ['<sup>1</sup> → 1 line 3']],
    ['a footnote mark glued to a word', '会談1において確認した。\n\n1)<https://www.example.jp/a>参照\n', ['1 → 1 line 3', 'https://www.example.jp/a → https://www.example.jp/a external']],
    ['an English footnote', 'the Treaty.[1]\n\n[1] Signed in 1960.\n', ['[1] → 1 line 3']],
    ['a division by its word', '3節で述べる。\n\n第2節 現状\n\n本文。\n\n第3節 課題\n\n本文。\n', ['3節 → 3 line 7']],
    ['a division that is printed elsewhere', '4節で述べる。\n\n第2節 現状\n\n本文。\n', ['4節 → 4 unresolved']],
    ['a web address with words glued behind it', '<https://www.example.jp/x.html>参照', ['https://www.example.jp/x.html → https://www.example.jp/x.html external']],
    ['a titled document', '『同盟の将来に関する報告』は述べる。', ['同盟の将来に関する報告 → 同盟の将来に関する報告 external']],
    ['a dated statement', '2011年6月の「2+2」共同発表では', ['2011年6月の「2+2」共同発表 → 「2+2」共同発表 2011-06 external']],
    ['a pointer back to a noun', '『基盤に関する報告書』が出た。この報告書は述べる。', ['基盤に関する報告書 → 基盤に関する報告書 external', 'この報告書 → line 1']],
    ['the text itself', '本提言は、次の三点を求める。', ['本提言 → self']],
    ['an article of this very treaty', '## Article 1 – Purpose\n\nThe Parties act under Article 2.\n\n## Article 2 – Means\n\nBy consultation.\n', ['Article 2 → 2 line 5']],
    ['sections of this order, in lower case', 'Section 1. Policy. It is as follows.\n\nSec. 2. Means. As stated in section 1 of this order.\n', ['section 1 → 1 line 1']],
    ['a statute behind the number of a paragraph', '三　自衛隊法第八十二条の規定', ['自衛隊法第八十二条 → 自衛隊法 82 external']],
    ['a statement called by its date alone', '2023年2月9日の共同声明を想起した。', ['2023年2月9日の共同声明 → 共同声明 2023-02-09 external']],
    ['a figure numbered with Roman letters', 'See Fig. III-2-1-1 for details.\n\nFig. III-2-1-1 Major Consultations\n', ['Fig. III-2-1-1 → III-2-1-1 line 3']],
    ['a part that is printed elsewhere', 'As stated in Part II.\n\nSection 1 Overview\n\n1 First\n\nText.\n\n2 Second\n\nText.\n', ['Part II → 2 unresolved']],
    ['the title of the text itself', '両国の共同声明\n\n両首脳は会談した。\n', []],
    ['an English dated document', 'as set out in the Joint Statement of January 11, 2023', ['Joint Statement of January 11, 2023 → Joint Statement 2023-01-11 external']],
    // What is no reference.
    ['words that only look alike', '配布資料2部、条件、地図2枚、季節、発注1件、5条件、20世紀', []],
    ['headings and captions themselves', '第2節 現状\n\n図表Ⅰ-1 予算の推移\n\n年\t額\n', []],
    ['counts and limits', '100人以下、同時に、本日、両国', []],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(found(text), expected));

  it('stand in the order of the text, inside it, and do not overlap, for any text', () => {
    const parts = ['資料', '23', '、', '図表', 'Ⅰ-1', '第', '5', '条', '同', '日米安保条約', '(注1)', '(注) 1 ', '<sup>1</sup>', '\n', '\n\n', '参照', '『', '』', '報告書', 'この', 'Article 5 of the Treaty', '[1]', 'https://example.jp/a)', '本章', '以下の'];
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((list) => list.join(''))), (raw) => {
      let end = 0;
      for (const { span, targets } of references(raw)) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= raw.length);
        assert.ok(targets.length > 0);
        end = span.end;
      }
    }), { numRuns: 1000 });
  });
});
