import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { type Section } from '../../../src/outline/section';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { type Span } from '../../../src/text/span';
import { analysisOf } from '../../../src/views/analysis';

// Ten thousand damaged texts: whatever extraction, editing or an accident makes of a document, it is read, and what is found lies in it.
describe('reading damaged texts', function () {
  this.timeout(900_000);
  // All of them in continuous integration, a tenth at the desk.
  const ROUNDS = process.env.CI === undefined ? 1_000 : 10_000;
  const samples = path.resolve('media/sample-corpus');
  const textsIn = (folder: string): string[] => readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const texts = textsIn(samples);
  // As extraction wraps them too, with and without blank lines between the lines.
  const sources = [...texts, ...textsIn(path.resolve('test/fixtures/layouts')), ...texts.slice(0, 3).flatMap((text) => ['\n', '\n\n'].map((gap) => (text.match(/.{1,36}|\n/gu) ?? []).join(gap)))];
  const oddities = [
    '\n', '\n\n', '\r\n', '\r', '\t', '\u3000', '\f', '\u0000', '\ufffd', '\ud842', '\udfb7', '😀', '\u200b', '#', '# ', '## 第1章', '|', '| a | b |\n|---|---|\n', '第', '第一条', '①', '（注１）', '1) ', '- ', '> ',
    '参照', '資料', '図表', '「', '」', '『', '（', '）', '(((((', '平成', '令和元年', '2024年13月45日', '<sup>1</sup>', '<table>', 'https://', '…', '目次', '12', '- 3 -', 'Article', 'IV.', '同', '前条', '前二項', '同項', '同会議', '両報告', '上記', '資料4243', 'Ibid.', 'Articles 5 and 6 of the A B Treaty', 'KEY WORD',
  ];
  const matcher = compileGlossary(readFieldGlossary());

  const accident = fc.record({ kind: fc.nat(4), at: fc.nat(600), length: fc.nat(40), times: fc.integer({ min: 1, max: 6 }), oddity: fc.constantFrom(...oddities) });

  /** A piece of a sample with a few accidents in it. */
  const damagedTexts = fc.record({
    source: fc.constantFrom(...sources), from: fc.nat(4000), length: fc.integer({ min: 50, max: 550 }), accidents: fc.array(accident, { minLength: 1, maxLength: 8 }),
  }).map(({ source, from, length, accidents }) => accidents.reduce((text, { kind, at, length: size, times, oddity }) => {
    const [start, end] = [Math.min(at, text.length), Math.min(at + size, text.length)];
    const [before, hit, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
    switch (kind) {
      case 0: return before + after;
      case 1: return before + oddity + hit + after;
      case 2: return before + hit.repeat(times) + after;
      case 3: return before + [...hit].reverse().join('') + after;
      default: return before + hit.replace(/(?=.)/gu, '\n') + after;
    }
  }, source.slice(from % source.length, (from % source.length) + length)));

  it('throws on none of them, and finds nothing outside of them', () => {
    fc.assert(fc.property(damagedTexts, (text) => checkReading(new DocumentReading('a.txt', text, () => matcher), text.length)), { numRuns: ROUNDS });
  });

  // Runs of one thing: whatever a rule looks for without end, it looks at each place once. Quadratic time would take hours here.
  const runs = ['漢', 'あ', 'ア', 'A', 'A ', 'a.', '1', '（', '(*', '第', '（注', '2024年5月、', '> ', '\t', '|', '\f', '\u0000', '\ud842', '\n', '漢\n', '第1条\n', '共同声明', '同法', '」（EU）'];
  for (const run of runs) {
    it(`reads one hundred thousand characters of ${JSON.stringify(run)}`, () => {
      const text = run.repeat(100_000 / run.length);
      checkReading(new DocumentReading('a.txt', text, () => matcher), text.length);
    });
  }

  // Five megabytes on one line, as a broken export leaves a document.
  const longLines = ['両政府は抑止力の強化について意見を交わし', '1', '（「『[', 'カ\u3099', 'A'];
  for (const run of longLines) {
    it(`reads five megabytes of ${JSON.stringify(run)} on one line`, () => {
      const text = run.repeat(Math.ceil(5_000_000 / Buffer.byteLength(run)));
      checkReading(new DocumentReading('a.txt', text, () => matcher), text.length);
    });
  }

  it('reads one megabyte of quotation marks', () => {
    const text = '> '.repeat(500_000);
    checkReading(new DocumentReading('a.txt', text, () => matcher), text.length);
  });

  it('reads one hundred thousand levels, and sets what lies deeper than sixteen beside', () => {
    const text = Array.from({ length: 100_000 }, (_, level) => `${'1.'.repeat(Math.min(level + 1, 40))}1 見出し`).join('\n');
    const reading = new DocumentReading('a.txt', text, () => matcher);
    checkReading(reading, text.length);
    const deepest = (sections: readonly Section[]): number => sections.reduce((depth, section) => Math.max(depth, section.depth, deepest(section.children)), 0);
    assert.ok(deepest(reading.outline.sections) <= 16);
  });

  function checkReading(reading: DocumentReading, length: number): void {
    const inside = ({ start, end }: Span): void => assert.ok(start >= 0 && start <= end && end <= length, `${start}–${end} of ${length}`);
    for (const items of [reading.mentions, reading.dates, reading.references]) {
      items.forEach(({ span }, index) => {
        inside(span);
        if (index > 0) assert.ok(items[index - 1]!.span.start <= span.start, 'in the order of the text');
      });
    }
    const checkSections = (sections: readonly Section[], around: Span, depth: number): void => {
      let last = around.start;
      for (const section of sections) {
        inside(section.heading);
        inside(section.span);
        assert.equal(section.depth, depth);
        assert.ok(section.span.start >= last && section.span.end <= around.end, 'beside its siblings, within its parent');
        last = section.span.start;
        checkSections(section.children, section.span, depth + 1);
      }
    };
    checkSections(reading.outline.sections, { start: 0, end: length }, 1);
    const { starts, ends, text: running } = reading.text.running;
    assert.equal(starts.length, running.length);
    for (let at = 1; at < starts.length; at++) assert.ok(starts[at]! >= starts[at - 1]! && ends[at]! >= ends[at - 1]!, 'maps ascend');
    for (const { span } of [...reading.damage, ...reading.tables]) inside(span);
    for (const table of reading.tables) for (const cell of table.rows.flat()) inside(cell.span);
    const json = JSON.stringify(analysisOf(reading, { terms: [] }));
    assert.deepEqual(JSON.parse(json).file, 'a.txt');
  }
});
