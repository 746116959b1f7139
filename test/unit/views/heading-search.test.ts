import { strict as assert } from 'node:assert';
import { matchHeading } from '../../../src/views/heading-search';

const heading = (name: string, container = 'report.txt'): { name: string; container: string } => ({ name, container });

describe('searching headings', () => {
  it('finds Japanese by what is typed, whatever stands before it', () => {
    for (const query of ['東南', 'アジア', '３ 東南', '東南アジア']) assert.equal(matchHeading(query, heading('３ 東南アジア'))?.name, '３ 東南アジア', query);
  });

  it('lets case and width not count, and shows a name that the editor will not filter out again', () => {
    assert.equal(matchHeading('3 東南', heading('３ 東南アジア'))?.name, '3 東南アジア');
    assert.equal(matchHeading('ｱｼﾞｱ', heading('東南アジア'))?.name, '東南アジア');
    assert.equal(matchHeading('key word', heading('KEY WORD 抑止'))?.name, 'KEY WORD 抑止');
  });

  it('finds Latin letters with gaps, but Japanese only in one piece', () => {
    assert.equal(matchHeading('dpc', heading('Defence Policy Committee'))?.name, 'Defence Policy Committee');
    assert.equal(matchHeading('東ア', heading('東南アジア')), undefined);
  });

  it('finds by the file or the headings above with a second word, never by them alone', () => {
    assert.ok(matchHeading('経緯 report', heading('第1節 経緯')));
    assert.ok(matchHeading('経緯 第2章', heading('第1節 経緯', 'report.txt › 第2章 協力')));
    assert.equal(matchHeading('report', heading('第1節 経緯')), undefined);
    assert.equal(matchHeading('経緯 第3章', heading('第1節 経緯', 'report.txt › 第2章 協力')), undefined);
  });

  it('ranks the beginning of a name before the beginning of a word, its middle and gaps', () => {
    const ranks = ['協議の枠組み', '第1節 協議の経緯', '日米協議'].map((name) => matchHeading('協議', heading(name))!.rank);
    assert.deepEqual([...ranks].sort((a, b) => a - b), ranks);
  });

  it('finds everything where nothing is asked', () => {
    assert.equal(matchHeading('', heading('経緯'))?.name, '経緯');
  });
});
