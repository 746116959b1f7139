import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { everySection, sectionsAt } from '../../../src/outline/address';
import { readOutline } from '../../../src/outline/read-outline';
import { type Section } from '../../../src/outline/section';
import { readDocumentText } from '../../../src/text/document-text';

const pieces = [
  '第1節 概要', '第2章', '### 1 全般', '## 2 取組', 'Ａ 戦略', '１ 北', '① 備えよ', '② 進めよ', '【開会】', 'KEY WORD', '解説', '○ 項目', '<1> 文。', '図表1-1 推移', 'a\tb', '(注) 1 注。', '2 次の注。',
  '<sup>1</sup> 脚注', '（１）方針', 'ア　国内', 'I. Security', 'A. Deterrence', '1. The Parties shall act.', '(a) between', 'Article 1 – Purpose', '本文である。', '目次', 'Contents', 'はじめに', 'Notes', '1 See the report.', '一　目的', '二 方針', 'イ　国の機関', 'ロ　地方の機関', '附　則', '別表第一（第三条関係）', '一について', '提言１：進めよ', 'Chapter Two', 'ANNEX', 'THE SETTING', 'Coasts and Harbours', '海の情勢', '長い文が行の終わりで切れて次の行へ続いていくときの一行目であって、', '続きの行である。', '', ' ', '\u3000',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('any outline', () => {
  it('has spans that nest and follow one another, and headings inside them', () => {
    fc.assert(fc.property(texts, (raw) => {
      const check = (sections: readonly Section[], from: number, to: number, depth: number): void => {
        let at = from;
        for (const section of sections) {
          assert.ok(section.span.start >= at && section.span.end <= to, 'spans nest');
          assert.ok(section.heading.start >= section.span.start && section.heading.end <= section.span.end, 'the heading is inside');
          assert.equal(section.depth, depth);
          check(section.children, section.span.start, section.span.end, depth + 1);
          at = section.span.start;
        }
      };
      check(readOutline(readDocumentText(raw)).sections, 0, raw.length, 1);
    }), { numRuns: 1500 });
  });

  it('finds every section at its own heading', () => {
    fc.assert(fc.property(texts, (raw) => {
      const outline = readOutline(readDocumentText(raw));
      for (const section of everySection(outline)) {
        const at = sectionsAt(outline, section.heading.start);
        assert.ok(at.some(({ heading }) => heading.start === section.heading.start));
      }
    }), { numRuns: 500 });
  });
});
