import { type Mark } from '../mark';

/**
 * Questions of a list of questions and answers; the answer below (`A1.`, `答`) is text and no section.
 *
 * - `Q1. What is a port call?`, `Ｑ２　対象は何ですか。`, `問３　費用は誰が負担しますか。`, `Q: What next?` is a speaker
 * - not `QUAD`, `問題は…`, `Q1 2024`
 */
export const questions: Mark = {
  system: 'Q',
  rank: 14,
  role: 'numbered',
  opening: /^[Q問]/u,
  read(line) {
    const match = /^(?:Q|問)[ \u3000]?([0-9]{1,3})(?:[.:、．)]|[ \u3000])[ \u3000]*(?=[^0-9])/u.exec(line.folded);
    if (match === null || !/(?:[?？。]|か|は)$/u.test(line.folded)) return undefined;
    return { kind: 'item', labelLength: match[0].replace(/[ \u3000]+$/u, '').length, titleStart: match[0].length, number: Number(match[1]) };
  },
};
