import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { type Glossary } from '../../../src/terms/glossary';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { changedOutline, outlineChange } from '../../../src/views/outline-change';
import { type SectionView, sectionView } from '../../../src/views/section-view';

const nothing: Glossary = { terms: [] };
const outlineOf = (raw: string): readonly SectionView[] => {
  const { text, outline } = new DocumentReading('a.txt', raw, () => compileGlossary(nothing));
  return outline.sections.map((section) => sectionView(text, section));
};
const line = fc.constantFrom('第1章 総論', '第2章 各論', '第1節 経緯', '１ 協議', '（１）訓練', '① 期待', '本文が続く。', '', '# 題', '## 節', '注1 注釈');

describe('the change between two outlines', () => {
  it('leads from any outline to any other, whatever was written, cut or put in', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), fc.nat(40), fc.nat(6), fc.array(line, { maxLength: 5 }), (lines, at, cut, put) => {
      const before = outlineOf(lines.join('\n'));
      const after = outlineOf(lines.toSpliced(at, cut, ...put).join('\n'));
      // What crosses between the two sides is JSON.
      assert.deepEqual(changedOutline(before, JSON.parse(JSON.stringify(outlineChange(before, after)))), after);
    }), { numRuns: 400 });
  });

  it('is small where one heading of a long text changed, also below the only heading of the first level, and lines moved', () => {
    const text = (title: string, empty: string): string => ['# 題', ...Array.from({ length: 300 }, (_, index) => `## 第${index}節\n\n### １ 経緯${index === 150 ? title : ''}${empty}\n\n本文。\n`)].join('\n');
    const change = outlineChange(outlineOf(text('', '')), outlineOf(text('と展開', '')));
    assert.ok(JSON.stringify(change).length < 1_000);
    const before = outlineOf(`# 題\n\n## 一\n\n文。\n${text('', '').slice(3)}`);
    const after = outlineOf(`# 題\n\n## 一\n\n文。\n\n\n文。\n${text('', '').slice(3)}`);
    const moved = outlineChange(before, after);
    assert.ok(JSON.stringify(moved).length < 1_000);
    assert.deepEqual(changedOutline(before, moved), after);
  });

  it('keeps the objects of what stays', () => {
    const before = outlineOf('第1章 総論\n\n文。\n\n第2章 各論\n\n文。\n');
    const after = changedOutline(before, outlineChange(before, outlineOf('第1章 総論\n\n文。\n\n第2章 各論と展望\n\n文。\n')));
    assert.equal(after[0], before[0]);
    assert.equal(after[1]?.title, '各論と展望');
  });
});
