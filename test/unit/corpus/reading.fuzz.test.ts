import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { type Section } from '../../../src/outline/section';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { type Span } from '../../../src/text/span';
import { analysisOf } from '../../../src/views/analysis';
import { randomNumbers } from '../../bench/random-numbers.mjs';

// Ten thousand damaged texts: whatever extraction, editing or an accident makes of a document, it is read, and what is found lies in it.
describe('reading damaged texts', function () {
  this.timeout(240_000);
  const ROUNDS = 10_000;
  const samples = path.resolve('media/sample-corpus');
  const sources = readdirSync(samples).filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => readFileSync(path.join(samples, name), 'utf8'));
  const oddities = [
    '\n', '\n\n', '\r\n', '\r', '\t', '\u3000', '\f', '\u0000', '\ufffd', '\ud842', '\udfb7', '😀', '\u200b', '#', '# ', '## 第1章', '|', '| a | b |\n|---|---|\n', '第', '第一条', '①', '（注１）', '1) ', '- ', '> ',
    '参照', '資料', '図表', '「', '」', '『', '（', '）', '(((((', '平成', '令和元年', '2024年13月45日', '<sup>1</sup>', '<table>', 'https://', '…', '目次', '12', '- 3 -', 'Article', 'IV.', '同', '前条', 'KEY WORD',
  ];
  const matcher = compileGlossary(readFieldGlossary());

  /** A piece of a sample of up to a thousand characters with a few accidents in it. */
  function damagedText(random: () => number): string {
    const below = (limit: number): number => Math.floor(random() * limit);
    const source = sources[below(sources.length)]!;
    const from = below(source.length);
    let text = source.slice(from, from + 50 + below(500));
    for (let accident = below(8); accident >= 0; accident--) {
      const at = below(text.length + 1);
      const end = Math.min(text.length, at + below(40));
      switch (below(5)) {
        case 0: text = text.slice(0, at) + text.slice(end); break;
        case 1: text = text.slice(0, at) + oddities[below(oddities.length)]! + text.slice(at); break;
        case 2: text = text.slice(0, at) + text.slice(at, end).repeat(1 + below(6)) + text.slice(end); break;
        case 3: text = text.slice(0, at) + [...text.slice(at, end)].reverse().join('') + text.slice(end); break;
        default: text = text.slice(0, at) + text.slice(at, end).replace(/(?=.)/gu, '\n') + text.slice(end);
      }
    }
    return text;
  }

  it('throws on none of ten thousand, and finds nothing outside of them', () => {
    const random = randomNumbers(20_260);
    for (let round = 0; round < ROUNDS; round++) {
      const text = damagedText(random);
      try {
        checkReading(new DocumentReading('a.txt', text, () => matcher), text.length);
      } catch (error) {
        throw new Error(`round ${round}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
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
    JSON.stringify(analysisOf(reading, { terms: [] }));
  }
});
