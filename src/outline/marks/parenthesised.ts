import { readKanjiNumeral, readRomanNumeral } from '../../text/numerals';
import { readsAsClause } from '../clause';
import { type Mark } from '../mark';

/**
 * Numbers, letters and kana in brackets, or with one bracket behind them.
 *
 * - `（１）基本方針`, `(2) Space`, `1) 背景`, `（ア）対象`, `(a) consult promptly`, `(iv) review`
 * - not `（THAAD）配備`, `(2024年)`, `1)<https://…` (a footnote)
 */
const systems: readonly { readonly system: string; readonly rank: number; readonly pattern: RegExp; number(text: string): number | undefined }[] = [
  { system: '(1)', rank: 13, pattern: /^\(([0-9]{1,2})\)[ \u3000]*|^([0-9]{1,2})\)(?!<|https?:)[ \u3000]*/u, number: Number },
  { system: '(一)', rank: 13, pattern: /^\(([一二三四五六七八九十]{1,3})\)[ \u3000]*/u, number: readKanjiNumeral },
  { system: '(ア)', rank: 15, pattern: /^\(([ア-オカ-コ])\)[ \u3000]*/u, number: (text) => 'アイウエオカキクケコ'.indexOf(text) + 1 || undefined },
  { system: '(i)', rank: 16, pattern: /^\(((?:x{0,2})(?:ix|iv|v?i{1,3}|v))\)[ \u3000]*/u, number: readRomanNumeral },
  { system: '(a)', rank: 14, pattern: /^\(([a-z])\)[ \u3000]*|^([a-z])\)[ \u3000]*/u, number: (text) => text.charCodeAt(0) - 96 },
];

export const parenthesised: readonly Mark[] = systems.map(({ system, rank, pattern, number }): Mark => ({
  system,
  rank,
  role: 'numbered',
  opening: /^[(0-9a-z]/u,
  read(line) {
    const match = pattern.exec(line.folded);
    if (match === null || match[0].length >= line.folded.length) return undefined;
    const value = number((match[1] ?? match[2])!);
    if (value === undefined || value === 0) return undefined;
    // English items of a list begin in lower case or end as clauses do; a heading does neither.
    const rest = line.folded.slice(match[0].length);
    const runIn = readsAsClause(rest) || /[a-z0-9][.]$/u.test(rest) || /^[a-z]/u.test(rest);
    return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: value, ...(runIn ? { runIn: true } : {}) };
  },
}));
