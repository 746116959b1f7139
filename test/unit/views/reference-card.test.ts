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
});
