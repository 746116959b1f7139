import { strict as assert } from 'node:assert';
import { readNumeral } from '../../../src/text/numerals';

describe('numerals', () => {
  const values: [string, number][] = [
    ['12', 12], ['１２', 12], ['三', 3], ['十', 10], ['十二', 12], ['二十', 20], ['三十五', 35], ['百二', 102], ['千九百六十', 1960], ['二〇二四', 2024], ['元', 1],
    ['Ⅲ', 3], ['Ⅻ', 12], ['IV', 4], ['xix', 19], ['①', 1], ['⑳', 20], ['㉑', 21], ['㊱', 36], ['㊿', 50], ['❸', 3],
  ];
  for (const [text, value] of values) it(`${text} is ${value}`, () => assert.equal(readNumeral(text), value));
  for (const text of ['', '一般', 'IIII', 'VX', '年', '1a', '①②', '二十四五', '-']) {
    it(`${JSON.stringify(text)} is no number`, () => assert.equal(readNumeral(text), undefined));
  }
});
