import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lineCount, lineSpan, lineText, offsetAt, positionAt, readLineStarts } from '../../../src/text/lines';
import { anyTexts } from './arbitrary';

const lined = (raw: string): { raw: string; lineStarts: Uint32Array } => ({ raw, lineStarts: readLineStarts(raw) });

describe('lines', () => {
  it('end with LF, CR LF and a lone CR, not with form feed, U+0085 or U+2028', () => {
    const text = lined('一\n二\r\n三\r四\f五\u0085六\u2028七');
    assert.deepEqual(Array.from({ length: lineCount(text) }, (_, line) => lineText(text, line)), ['一', '二', '三', '四\f五\u0085六\u2028七']);
  });

  it('an empty text has one empty line', () => {
    assert.deepEqual([...readLineStarts('')], [0]);
    assert.deepEqual(lineSpan(lined(''), 0), { start: 0, end: 0 });
  });

  it('a line end at the end of the text opens an empty last line', () => {
    assert.equal(lineCount(lined('条約\n')), 2);
    assert.equal(lineText(lined('条約\n'), 1), '');
  });

  it('counts characters in UTF-16 units: 𠮷 takes two', () => {
    assert.deepEqual(positionAt(lined('𠮷野\n家'), 3), { line: 0, character: 3 });
    assert.deepEqual(positionAt(lined('𠮷野\n家'), 4), { line: 1, character: 0 });
  });

  it('puts an offset inside CR LF at the end of its line', () => {
    assert.deepEqual(positionAt(lined('一\r\n二'), 2), { line: 0, character: 1 });
  });

  it('clamps positions and offsets outside the text', () => {
    const text = lined('一二\n三');
    assert.equal(offsetAt(text, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(text, { line: 99, character: 0 }), 4);
    assert.equal(offsetAt(text, { line: -1, character: 5 }), 0);
    assert.deepEqual(positionAt(text, 99), { line: 1, character: 1 });
  });

  it('maps every offset that is not inside a line end there and back', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const text = lined(raw);
      for (let line = 0; line < lineCount(text); line++) {
        const { start, end } = lineSpan(text, line);
        for (let offset = start; offset <= end; offset++) assert.equal(offsetAt(text, positionAt(text, offset)), offset);
      }
    }), { numRuns: 500 });
  });

  it('splits where VS Code and LSP do: the lines joined by their ends give the text', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const text = lined(raw);
      const expected = raw.split(/\r\n|\n|\r/);
      assert.deepEqual(expected.map((_, line) => lineText(text, line)), expected);
      assert.equal(lineCount(text), expected.length);
    }), { numRuns: 500 });
  });
});
