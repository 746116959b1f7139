import { hasStop } from '../clause';
import { type Mark } from '../mark';
import { endsAsSentence } from './letters';

const FIRST = 0x32d0;

/**
 * Katakana in circles, as ministries number below ①.
 *
 * - `㋐ 対象となる船舶`, `㋑　対象となる港`; run-in: `㋒ 国は、港を支援する。`
 * - not `㋿` (the sign of an era), `㋐` alone
 */
export const circledKana: Mark = {
  system: '㋐',
  rank: 16,
  role: 'numbered',
  opening: /^[㋐-㋾]/u,
  read(line) {
    const titleStart = /^.[ \u3000]*/u.exec(line.folded)![0].length;
    if (titleStart >= line.folded.length) return undefined;
    const runIn = endsAsSentence(line.folded) || hasStop(line.folded);
    return { kind: 'item', labelLength: 1, titleStart, number: line.folded.charCodeAt(0) - FIRST + 1, ...(runIn ? { runIn: true } : {}) };
  },
};
