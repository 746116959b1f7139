import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { referenceCard } from '../../../src/views/reference-card';

const matcher = compileGlossary({ terms: [] });
const card = (raw: string): string => {
  const reading = new DocumentReading('a.txt', raw, () => matcher);
  return referenceCard(reading, reading.references[0]!, 'ja').replace(/\\/gu, '');
};

describe('reference card', () => {
  it('shows the first rows of the table that a caption stands above', () => {
    assert.equal(card('第1節 概要\n\n図表1-1に示す。\n\n図表1-1 訓練の回数\n\n区分\t2023年\n海\t12\n空\t15\n'), [
      '**1-1** 参照先： 5行目：図表1-1 訓練の回数', '', '| 区分 | 2023年 |', '| --- | --- |', '| 海 | 12 |', '| 空 | 15 |',
    ].join('\n'));
  });

  it('shows no more than the head of a long table', () => {
    const rows = Array.from({ length: 20 }, (_, row) => `項目${row}\t${row}`).join('\n');
    const lines = card(`第1節 概要\n\n図表1-1に示す。\n\n図表1-1 訓練の回数\n\n区分\t回数\n${rows}\n`).split('\n');
    assert.equal(lines.length, 10);
    assert.equal(lines.at(-1), '| … |  |');
  });

  it('shows the words of a caption without a table', () => {
    assert.equal(card('第1節 概要\n\n図表1-1に示す。\n\n図表1-1 訓練の回数\n\n本文である。\n'), '**1-1** 参照先： 5行目：図表1-1 訓練の回数');
  });

  it('shows a note whole, and of a section its heading and first lines', () => {
    assert.equal(card('第1節 概要\n\n会合（注1）を開いた。\n\n（注） 1 閣僚級の会合を指す。\n'), '**1** 参照先： 5行目：（注） 1 閣僚級の会合を指す。');
    assert.equal(card('第1節 概要\n\n第2節で述べる。\n\n第2節 枠組み\n\n会合は年に一度開く。\n'), '**2** 参照先： 5行目：第2節 枠組み\n\n> 会合は年に一度開く。');
  });

  it('shows what stands at a place of another document, with a way there, and what is known of a document', () => {
    const treaty = new DocumentReading('t.txt', '港湾協力協定\n\n2023年1月11日\n\n第1条 目的\n\n締約国は協力する。\n', () => matcher);
    const paper = new DocumentReading('p.txt', '港湾協力協定第1条による。\n', () => matcher);
    const shown = (span?: { start: number; end: number }): string => referenceCard(paper, {
      type: 'article', span: { start: 0, end: 9 },
      targets: [{ kind: 'article', number: '1', instrument: '港湾協力協定', resolution: { status: 'corpus', reason: 'by-title', place: { uri: 't.txt', title: '港湾協力協定', ...(span && { span }) } } }],
    }, 'ja', { reading: () => treaty, open: (uri, offset) => `command:x?${uri ?? ''}${offset}` }).replace(/\\/gu, '');
    const at = treaty.text.raw.indexOf('第1条');
    assert.equal(shown({ start: at, end: at + 6 }), [
      '**港湾協力協定 1** 参照先： 港湾協力協定・このコーパスの文書です（題名による）。', `[5行目](command:x?t.txt${at})：第1条 目的`, '> 締約国は協力する。',
    ].join('\n\n'));
    assert.match(shown(), /2023-01-11 · .*\n\n> 第1条 目的\n\n\[開く\]\(command:x\?t\.txt0\)$/su);
  });
});
