import { type Edge } from './edge';

/** English words that abbreviations of the field look like when a heading is set in capitals. */
const WORDS = new Set(['ACT', 'AID', 'AIM', 'ALL', 'AM', 'AN', 'AND', 'ARE', 'ARM', 'AS', 'AT', 'BE', 'BY', 'CAN', 'DO', 'FED', 'FOR', 'HAS', 'HE', 'IN', 'IS', 'IT', 'LAWS', 'MAD', 'MAY', 'NO', 'NOT', 'OF', 'ON', 'OR', 'OUR', 'QUAD', 'SALT', 'SO', 'START', 'THE', 'TO', 'UP', 'US', 'WE', 'WHO']);
const CAPITALS = /(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])/u;
const WINDOW = 24;

/** Not IS in `THE ALLIANCE IS STRONG`: among capitals an abbreviation that spells a word is the word. `IS forces` and `(IS)` are fine. */
export const capitalsEdge: Edge = {
  allows({ text, start, end, name }) {
    if (!name.abbreviation || !WORDS.has(text.slice(start, end))) return true;
    const before = /[A-Za-z][A-Za-z ,'-]*$/u.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0] ?? '';
    const behind = /^[ ,'-][A-Za-z ,'-]*/u.exec(text.slice(end, end + WINDOW))?.[0] ?? '';
    const beside = before + behind;
    return !CAPITALS.test(beside) || /[a-z]/u.test(beside);
  },
};
