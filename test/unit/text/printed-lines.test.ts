import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { displayWidth, isBlank, isInvisible } from '../../../src/text/characters';
import { lineSpan, readLineStarts } from '../../../src/text/lines';
import { ANGLE, BAR, FULL_STOP, GAP, INNER_TAB, readPrintedLines, TAB } from '../../../src/text/printed-lines';
import { anyTexts } from './arbitrary';

describe('printed lines', () => {
  it('leaves out outer blanks and counts columns from the margin', () => {
    const { starts, ends, widths } = readPrintedLines('\u3000 第1条 目的 \n\n \t\nend');
    assert.deepEqual([...starts], [2, 10, 11, 14]);
    assert.deepEqual([...ends], [8, 10, 11, 17]);
    assert.deepEqual([...widths], [13, 0, 0, 3]);
  });

  const marks: readonly (readonly [line: string, marks: number])[] = [
    ['| a | b', BAR], ['a\tb', TAB | INNER_TAB], ['\ta', TAB], ['a  b', GAP], ['a\u3000b', GAP], ['a b', 0], ['  a  ', 0], ['<td>', ANGLE], ['した。', FULL_STOP], ['', 0],
  ];
  for (const [line, expected] of marks) it(`${JSON.stringify(line)} bears ${expected}`, () => assert.deepEqual([...readPrintedLines(line).marks], [expected]));

  it('has the lines that readLineStarts has, and of each what stands between its blanks', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const { lineStarts, starts, ends, widths } = readPrintedLines(raw);
      assert.deepEqual([...lineStarts], [...readLineStarts(raw)]);
      const nothing = (at: number): boolean => isBlank(raw.charCodeAt(at)) || isInvisible(raw.charCodeAt(at));
      for (let line = 0; line < starts.length; line++) {
        let { start, end } = lineSpan({ raw, lineStarts }, line);
        while (start < end && nothing(start)) start++;
        while (end > start && nothing(end - 1)) end--;
        if (start === end) assert.equal(starts[line], ends[line]);
        else assert.deepEqual([starts[line], ends[line]], [start, end]);
        assert.equal(widths[line], start === end ? 0 : displayWidth(raw, lineStarts[line], end));
      }
    }));
  });
});
