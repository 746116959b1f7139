import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { addressOf, everySection, findSection, sectionAtAddress, sectionsAt } from '../../../src/outline/address';
import { readOutline } from '../../../src/outline/read-outline';
import { type Outline } from '../../../src/outline/section';
import { readDocumentText } from '../../../src/text/document-text';
import { prose } from '../support/outline-text';

const raw = `序論\n\n${prose}\n\nＢ 地域\n\n１ 北\n\n① 備えを改めよ\n\n${prose}\n\n② 支援を広げよ\n\n${prose}\n\n２ 南\n\n① 対話を始めよ\n\n○ 項目の一\n○ 項目の二\n`;
const read = (text: string): Outline => readOutline(readDocumentText(text));

describe('addresses of sections', () => {
  const outline = read(raw);
  const labels = (offset: number): string[] => sectionsAt(outline, offset).map(({ label, title }) => label || title);

  it('the sections around an offset, outermost first', () => {
    assert.deepEqual(labels(raw.indexOf('支援')), ['Ｂ', '１', '②']);
    assert.deepEqual(labels(raw.indexOf('項目の二')), ['Ｂ', '２', '①', '○']);
    assert.deepEqual(labels(raw.length + 10), []);
    assert.deepEqual(sectionsAt(read(`${prose}\n\nＡ 戦略\n`), 3), []);
  });

  it('a section by kind and number', () => {
    assert.equal(findSection(outline, 'chapter', 2)?.title, '地域');
    assert.equal(findSection(outline, 'proposal', 2)?.title, '支援を広げよ');
    assert.equal(findSection(read('第一条（目的）\n第五条（協議）\n'), 'article', 5)?.label, '第五条');
    assert.equal(findSection(outline, 'article', 5), undefined);
  });

  it('readable, by labels, else by titles, counted where siblings are called the same', () => {
    assert.deepEqual(everySection(outline).map((section) => addressOf(outline, section)), [
      '序論', 'B', 'B / 1', 'B / 1 / ①', 'B / 1 / ②', 'B / 2', 'B / 2 / ①', 'B / 2 / ① / ○', 'B / 2 / ① / ○~2',
    ]);
  });

  it('of nothing where the outline has no such section', () => {
    assert.equal(sectionAtAddress(outline, 'B / 3'), undefined);
    assert.equal(sectionAtAddress(outline, ''), undefined);
    assert.equal(addressOf(outline, read(raw).sections[0]!), undefined);
  });

  it('lead back to their section, whatever the headings say', () => {
    const heading = fc.constantFrom('# a / b', '# a', '# a~2', '## 1 x', '## 2', '① 〜', '① ／', '○ 項', '【】', '【 / 】', 'KEY WORD', '(注) 1 x', '本文。');
    fc.assert(fc.property(fc.array(heading, { maxLength: 25 }), (lines) => {
      const some = read(lines.join('\n\n'));
      for (const section of everySection(some)) assert.equal(sectionAtAddress(some, addressOf(some, section)!), section);
    }), { numRuns: 1000 });
  });
});
