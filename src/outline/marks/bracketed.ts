import { type Mark } from '../mark';

/** Pairs of brackets that frame a heading, each a system of its own, with the place of the system in the usual order of depth. */
const PAIRS: readonly (readonly [open: string, close: string, rank: number])[] = [
  ['【', '】', 10], ['〔', '〕', 10], ['［', '］', 10], ['《', '》', 12.4], ['≪', '≫', 12.4], ['＜', '＞', 12.5], ['〈', '〉', 12.5],
];

/** Words in brackets that are no headings: sources, notes, who speaks. */
const NO_TITLE = /^(?:注|参照|出典|資料|写真|記者|以上|終|了|略|問|答|図|表|[0-9０-９]+)/u;

/**
 * Headings in brackets, alone on their line.
 *
 * - `【基調講演】`, `〔背景〕`, `〈全般〉`, `＜対策の柱＞`, `《経過》`; `【セッション１】` (a label: word and number)
 * - not `【首相官邸HP】` behind other words, `〈1〉` (a number), `［注］`, `<br>`
 */
export const bracketed: readonly Mark[] = PAIRS.map(([open, close, rank]): Mark => {
  const pattern = new RegExp(`^${open}([^${open}${close}]{1,60})${close}$`, 'u');
  return {
    system: open + close,
    rank,
    role: 'heading',
    opening: /^[【〔[《≪<〈]/u,
    read(line) {
      const match = pattern.exec(line.raw);
      if (match === null || (open !== '【' && NO_TITLE.test(match[1]!))) return undefined;
      const numbered = /^\P{Nd}{1,10}[ \u3000]?([0-9０-９]{1,2})$/u.exec(match[1]!);
      if (numbered !== null) return { kind: 'section', labelLength: line.raw.length, titleStart: line.raw.length };
      return { kind: 'section', labelLength: 0, titleStart: 1 };
    },
  };
});
