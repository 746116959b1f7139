import { strict as assert } from 'node:assert';
import { RecentTexts } from '../../../src/annotations/recent-texts';

describe('texts that were open a moment ago', () => {
  it('are kept up to a size, the least recently used going first', () => {
    const texts = new RecentTexts(10);
    texts.remember('a', 'aaaa');
    texts.remember('b', 'bbbb');
    assert.equal(texts.textOf('a'), 'aaaa');
    texts.remember('c', 'cccc');
    assert.deepEqual(['a', 'b', 'c'].map((version) => texts.textOf(version)), ['aaaa', undefined, 'cccc']);
  });

  it('are kept once each', () => {
    const texts = new RecentTexts(10);
    for (let time = 0; time < 5; time++) texts.remember('a', 'aaaa');
    texts.remember('b', 'bbbb');
    assert.equal(texts.textOf('a'), 'aaaa');
  });
});
