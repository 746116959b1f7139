import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { everySection } from '../../../src/outline/address';
import { readOutline } from '../../../src/outline/read-outline';
import { type Outline } from '../../../src/outline/section';
import { readDocumentText } from '../../../src/text/document-text';

const seeds = path.resolve('../shared/seeds');

function outlineOfSeed(name: string): Outline {
  return readOutline(readDocumentText(readFileSync(path.join(seeds, name), 'utf8')));
}

describe('outline of real texts', () => {
  before(function () {
    if (existsSync(seeds)) return;
    console.log('      skipped: there is no ../shared/seeds');
    this.skip();
  });

  it('recommendations: six parts, 56 proposals nested right, titles over several lines whole', () => {
    const outline = outlineOfSeed('001_47ad200d4f3ecc98.txt');
    const parts = outline.sections.filter(({ label }) => /^[Ａ-Ｆ]$/u.test(label));
    assert.deepEqual(parts.map(({ label }) => label), ['Ａ', 'Ｂ', 'Ｃ', 'Ｄ', 'Ｅ', 'Ｆ']);
    const circled = (sections: Outline['sections']): number => sections.filter(({ label }) => /^[①-⑳]$/u.test(label)).length;
    assert.deepEqual(parts.map(({ children }) => (circled(children) > 0 ? circled(children) : children.map((child) => circled(child.children)))), [7, [5, 4, 2], 5, [9, 4, 6], 10, 4]);
    assert.equal(everySection(outline).filter(({ label }) => /^[①-⑳]$/u.test(label)).length, 56);
    assert.ok(everySection(outline).every(({ title }) => !/\n/u.test(title)));
  });

  it('seminar report: the keynote and three sessions', () => {
    assert.deepEqual(outlineOfSeed('000_e820cc0293c93086.txt').sections.map(({ label, title }) => label || title), ['基調講演', '【セッション１】', '【セッション２】', '【セッション３】']);
  });

  it('white paper: numbering decides against the levels of Markdown', () => {
    const [section] = outlineOfSeed('002_2eeb1d504144df54.txt').sections;
    assert.deepEqual(section!.children.map(({ label }) => label), ['1', '2', '3', '解説']);
    assert.deepEqual(section!.children[0]!.children.map(({ label }) => label), ['1', '2', '3']);
    assert.deepEqual(section!.children[2]!.children.map(({ kind }) => kind), ['keyword', 'section', 'section']);
  });

  it('white paper of 2012: paragraphs <1>–<4> with their list, footnotes at the end', () => {
    const first = outlineOfSeed('003_78a5285e60ebba0f.txt').sections[0]!.children[0]!.children[0]!;
    assert.deepEqual(first.children.map(({ label, children }) => [label, children.length]), [['<1>', 0], ['<2>', 6], ['<3>', 0], ['<4>', 0]]);
  });
});
