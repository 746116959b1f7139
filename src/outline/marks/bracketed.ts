import { type Mark } from '../mark';

/**
 * Headings in lenticular or tortoise-shell brackets, alone on their line.
 *
 * - `【基調講演】`, `〔背景〕`, `【セッション１】` (a label: word and number), `【補足】その他`
 * - not `【首相官邸HP】` behind other words
 */
export const bracketed: Mark = {
  system: '【】',
  rank: 10,
  role: 'heading',
  opening: /^[【〔]/u,
  read(line) {
    const match = /^[【〔]([^】〕]{1,60})[】〕]$/u.exec(line.raw);
    if (match === null) return undefined;
    const numbered = /^\P{Nd}{1,10}[ \u3000]?([0-9０-９]{1,2})$/u.exec(match[1]!);
    if (numbered !== null) return { kind: 'section', labelLength: line.raw.length, titleStart: line.raw.length };
    return { kind: 'section', labelLength: 0, titleStart: 1 };
  },
};
