import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { mapCodePoints, offsetOfPosition } from '../../../src/annotations/code-points';
import { fold, foldText } from '../../../src/annotations/fold';
import { quoteForm } from '../../../src/annotations/quote-form';
import { anyTexts } from '../text/arbitrary';

describe('fold of the notes format', () => {
  it('drops white space, line ends, hyphens and format characters, folds width and compatibility forms', () => {
    assert.equal(fold('ＳＣＣ の\u200b「２＋２」 co-\r\noperation ① ㍻ ｶﾞ'), 'SCCの「2+2」cooperation1平成ガ');
  });

  it('keeps long dashes and the long-vowel mark', () => {
    assert.equal(fold('SM―3 ミサイル'), 'SM―3ミサイル');
  });

  it('tells for each unit the cluster it comes from', () => {
    const folded = foldText('a か\u3099㍻');
    assert.equal(folded.text, 'aが平成');
    assert.deepEqual([...folded.starts], [0, 2, 4, 4]);
    assert.deepEqual([...folded.ends], [1, 4, 5, 5]);
  });

  it('gives the same with and without the map, for any text', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const folded = foldText(raw);
      assert.equal(folded.text, fold(raw));
      assert.equal(folded.starts.length, folded.text.length);
      for (let i = 0; i < folded.starts.length; i++) {
        assert.ok(folded.starts[i]! < folded.ends[i]!);
        if (i > 0) assert.ok(folded.starts[i]! >= folded.starts[i - 1]!);
      }
    }), { numRuns: 1000 });
  });
});

describe('quote form', () => {
  it('undoes wraps: nothing between CJK characters, one space between words', () => {
    assert.equal(quoteForm('拡大抑 \n\n止の\r\n強化 of the\n  Treaty'), '拡大抑止の強化 of the Treaty');
  });

  it('drops line breaks at the ends and control characters, keeps one space of a run', () => {
    assert.equal(quoteForm('\n条約\f\u0000  第5条\n'), '条約 第5条');
  });

  it('does not change what the fold sees', () => {
    fc.assert(fc.property(anyTexts, (raw) => assert.equal(fold(quoteForm(raw)), fold(raw))), { numRuns: 1000 });
  });

  it('is its own quote form', () => {
    fc.assert(fc.property(anyTexts, (raw) => assert.equal(quoteForm(quoteForm(raw)), quoteForm(raw))), { numRuns: 1000 });
  });
});

describe('positions in code points', () => {
  it('count CR LF as one and 𠮷 as one', () => {
    const map = mapCodePoints('𠮷\r\n家');
    assert.equal(map.length, 3);
    assert.deepEqual([...map.positions], [0, 0, 1, 1, 2, 3]);
  });

  it('do not count a byte-order mark', () => {
    assert.equal(mapCodePoints('\ufeff家').length, 1);
    assert.equal(mapCodePoints('\ufeff家').positions[1], 0);
  });

  it('are the same with LF, CR LF and CR', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const lf = raw.replace(/\r\n?/g, '\n');
      assert.equal(mapCodePoints(lf.replace(/\n/g, '\r\n')).length, mapCodePoints(lf).length);
      assert.equal(mapCodePoints(lf.replace(/\n/g, '\r')).length, mapCodePoints(lf).length);
    }), { numRuns: 300 });
  });

  it('lead back to an offset of the same position', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const map = mapCodePoints(raw);
      for (let offset = 0; offset <= raw.length; offset++) assert.equal(map.positions[offsetOfPosition(map, map.positions[offset]!)], map.positions[offset]);
    }), { numRuns: 500 });
  });
});
