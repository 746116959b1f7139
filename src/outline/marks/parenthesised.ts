import { readBracketedNumeral, readKanjiNumeral, readRomanNumeral } from '../../text/numerals';
import { readsAsClause } from '../clause';
import { type Mark } from '../mark';

/**
 * Numbers, letters and kana in brackets, or with one bracket behind them.
 *
 * - `（１）基本方針`, `⑴ 基本方針`, `(2) Space`, `1) 背景` (below `（１）`), `㈠ 方針`, `（ア）対象`, `(a) consult promptly`, `⒜ ports`, `(iv) review`; alone above its text, as the
 *   Official Journal prints recitals: `(1)` beside `(2)`
 * - not `（THAAD）配備`, `(2024年)`, `1)<https://…` (a footnote)
 */
const systems: readonly { readonly system: string; readonly rank: number; readonly pattern: RegExp; number(text: string): number | undefined }[] = [
  { system: '(1)', rank: 13, pattern: /^(?:\(([0-9]{1,3})\)|([⑴-⒇]))[ \u3000]*|^([0-9]{1,2})\)(?!<|https?:)[ \u3000]*/u, number: (text) => readBracketedNumeral(text) ?? Number(text) },
  { system: '(一)', rank: 13, pattern: /^(?:\(([一二三四五六七八九十]{1,3})\)|([㈠-㈩]))[ \u3000]*/u, number: (text) => readBracketedNumeral(text) ?? readKanjiNumeral(text) },
  { system: '(ア)', rank: 15, pattern: /^\(([ア-オカ-コ])\)[ \u3000]*/u, number: (text) => 'アイウエオカキクケコ'.indexOf(text) + 1 || undefined },
  { system: '(i)', rank: 16, pattern: /^\(((?:x{0,2})(?:ix|iv|v?i{1,3}|v))\)[ \u3000]*/u, number: readRomanNumeral },
  { system: '(a)', rank: 14, pattern: /^(?:\(([a-z])\)|([⒜-⒵]))[ \u3000]*|^([a-z])\)[ \u3000]*/u, number: (text) => readBracketedNumeral(text) ?? text.charCodeAt(0) - 96 },
];

export const parenthesised: readonly Mark[] = systems.map(({ system, rank, pattern, number }): Mark => ({
  system,
  rank,
  role: 'numbered',
  opening: /^[(0-9a-z⑴-⒇㈠-㈩⒜-⒵]/u,
  read(line) {
    const match = pattern.exec(line.folded);
    if (match === null) return undefined;
    const value = number((match[1] ?? match[2] ?? match[3])!);
    if (value === undefined || value === 0 || value > 300) return undefined;
    // The label alone on its line, its text below.
    if (match[0].length >= line.folded.length) return line.aboveText && match[3] === undefined ? { kind: 'item', labelLength: line.raw.length, titleStart: line.raw.length, number: value, doubtful: true, runIn: true } : undefined;
    // English items of a list begin in lower case or end as clauses do; a heading does neither.
    const rest = line.folded.slice(match[0].length);
    // `１）災害への対応、２）法令の改正に…`: an enumeration within a sentence that a wrap put at the line start.
    if (/[、,，]/u.test(rest) && new RegExp(`[、,，][ \\u3000]?\\(?${value + 1}\\)`, 'u').test(rest) && system === '(1)') return undefined;
    const runIn = readsAsClause(rest) || /[a-z0-9][.]$/u.test(rest) || /^[a-z]/u.test(rest);
    return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: value, ...(match[3] === undefined ? {} : { subrank: 1 }), ...(runIn ? { runIn: true } : {}) };
  },
}));
