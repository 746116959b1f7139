import { type Spelling } from './spelling';

const DIGITS = '〇一二三四五六七八九';

/** Numbers of articles as treaties and statutes print them: 第5条, 第五条; 第25条, 第二十五条, 第二五条. */
export const articleNumbers: Spelling = {
  alternatives(name) {
    const match = /第(\d{1,3})(条|項|号|章)/u.exec(name);
    if (match === null) return [];
    const written = (number: string): string => name.slice(0, match.index) + `第${number}${match[2]!}` + name.slice(match.index + match[0].length);
    return [...new Set([kanjiNumber(Number(match[1])), [...match[1]!].map((digit) => DIGITS[Number(digit)]!).join('')])].map(written);
  },
};

/** 1–999 in words: 二十五, 百三. */
function kanjiNumber(value: number): string {
  const place = (count: number, unit: string): string => (count === 0 ? '' : `${count === 1 ? '' : DIGITS[count]!}${unit}`);
  const rest = value % 10;
  return place(Math.floor(value / 100), '百') + place(Math.floor(value / 10) % 10, '十') + (rest === 0 ? '' : DIGITS[rest]!);
}
