// Does reading stay linear? CPU time per megabyte of texts of ten kilobytes to ten megabytes, ordinary and hostile ones.
//   node growth.cjs FOLDER-OF-TEXTS     prints a table
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DocumentReading } from '../../src/corpus/document-reading';
import { readFieldGlossary } from '../../src/corpus/field-glossary';
import { compileGlossary } from '../../src/terms/term-matcher';

const folder = process.argv[2]!;
const prose = readdirSync(folder).sort().map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
const matcher = compileGlossary(readFieldGlossary());

/** Texts by the number of UTF-16 units wanted. */
const kinds: Readonly<Record<string, (units: number) => string>> = {
  'texts of the trade': (units) => prose.repeat(Math.ceil(units / prose.length)).slice(0, units),
  'the same on one line': (units) => prose.replace(/\s+/gu, '').repeat(Math.ceil((units * 1.2) / prose.length)).slice(0, units),
  'quotation marks "> "': (units) => '> '.repeat(units / 2),
  'levels "# ", "## ", … and numbers': (units) => Array.from({ length: Math.ceil(units / 20) }, (_, line) => `${'#'.repeat((line % 6) + 1)} ${line}.${line % 7} 見出し`).join('\n').slice(0, units),
  'ever deeper "1.1.1.1…"': (units) => Array.from({ length: Math.ceil(units / 60) }, (_, line) => `${'1.'.repeat((line % 24) + 1)} 見出し\n`).join('\n').slice(0, units),
  'open brackets': (units) => '（「『【〈<([{'.repeat(Math.ceil(units / 10)).slice(0, units),
  'numbers': (units) => '第1条2024年第２項３、４及び５'.repeat(Math.ceil(units / 18)).slice(0, units),
  'pointers back': (units) => '同会議と今回の報告書、両演説、前条第一項及び次項、[1]参照。'.repeat(Math.ceil(units / 30)).slice(0, units),
  'articles of articles': (units) => '第一条第一項'.repeat(Math.ceil(units / 6)).slice(0, units),
  'blank lines': (units) => '\n'.repeat(units),
  'one character a line': (units) => prose.slice(0, 2000).replace(/\s/gu, '').split('').join('\n').repeat(Math.ceil(units / 3000)).slice(0, units),
  'one line of Japanese': (units) => '両政府は抑止力の強化について意見を交わし'.repeat(Math.ceil(units / 19)).slice(0, units),
  'one line of kanji': (units) => '漢'.repeat(units),
  'one line of katakana': (units) => 'ア'.repeat(units),
  'one line of letters': (units) => 'A'.repeat(units),
  'one line of digits': (units) => '1'.repeat(units),
  'one line of blanks': (units) => `（${' '.repeat(units - 2)}）`,
  '"（注" without end': (units) => '（注'.repeat(units / 2),
  '"第" without number': (units) => '第'.repeat(units),
  'dates without end': (units) => '2024年5月3日、'.repeat(Math.ceil(units / 10)).slice(0, units),
  'lone surrogates': (units) => '\ud842'.repeat(units),
  'NUL': (units) => '\u0000'.repeat(units),
  'page breaks': (units) => '\f\n'.repeat(units / 2),
  'tabs': (units) => '\t'.repeat(units),
  'bars': (units) => '|'.repeat(units),
  'bars and tabs': (units) => '|\t| a |\t\n'.repeat(Math.ceil(units / 9)).slice(0, units),
};
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];

/** CPU milliseconds for one full reading: layout, outline, terms, dates, references. */
function cpuOf(text: string): number {
  const start = process.cpuUsage();
  const reading = new DocumentReading('text.txt', text, () => matcher);
  void [reading.outline, reading.mentions, reading.dates, reading.references];
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

process.stdout.write(`${'CPU ms per million characters'.padEnd(36)}${sizes.map((size) => `${size / 1000} k`.padStart(10)).join('')}${'last : 100 k'.padStart(14)}\n`);
for (const [name, make] of Object.entries(kinds)) {
  const perMillion = sizes.map((size) => {
    const text = make(size);
    const rounds = Math.max(1, Math.min(20, 400_000 / size));
    cpuOf(text.slice(0, 100_000));
    const times = Array.from({ length: rounds }, () => cpuOf(text)).sort((a, b) => a - b);
    return (times[times.length >> 1]! * 1_000_000) / size;
  });
  process.stdout.write(`${name.padEnd(36)}${perMillion.map((value) => value.toFixed(0).padStart(10)).join('')}${(perMillion.at(-1)! / perMillion[1]!).toFixed(2).padStart(14)}\n`);
}
