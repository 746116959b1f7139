import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type SectionRow, SectionRows } from '../../../src/views/section-rows';
import { type SectionView } from '../../../src/views/section-view';

/** `['Ａ 海', ['１ 港'], 'Ｂ 空']`: a list of headings, each with the list below it behind it, if there is one. */
type Headings = readonly (string | Headings)[];

let line = 0;
function sectionsOf(headings: Headings): SectionView[] {
  const sections: SectionView[] = [];
  headings.forEach((heading, index) => {
    if (typeof heading !== 'string') return;
    const start = line++;
    const below = headings[index + 1];
    const children = typeof below === 'object' ? sectionsOf(below) : [];
    const place = { line: start, character: 0 };
    sections.push({
      kind: 'section', label: '', title: heading, children, heading: { start: place, end: place }, lines: [start, line - 1],
    });
  });
  return sections;
}
const outline = (...headings: Headings): SectionView[] => { line = 0; return sectionsOf(headings); };
const titles = (changed: 'all' | readonly SectionRow[]): unknown => (changed === 'all' ? 'all' : changed.map(({ section }) => section.title));

describe('the rows of an outline', () => {
  it('draws nothing again when only places changed', () => {
    const rows = new SectionRows();
    rows.update(outline('海', ['港'], '空'));
    const [sea] = rows.roots;
    assert.deepEqual(titles(rows.update(outline('海', ['港'], '空'))), []);
    assert.equal(rows.roots[0], sea);
  });

  it('draws the one heading again that is being rewritten, and it stays the same row', () => {
    const rows = new SectionRows();
    rows.update(outline('海', ['港', '岸'], '空'));
    const harbour = rows.roots[0]!.children[0];
    assert.deepEqual(titles(rows.update(outline('海', ['港湾', '岸'], '空'))), ['港湾']);
    assert.equal(rows.roots[0]!.children[0], harbour);
  });

  it('draws the parent again when a heading comes or goes, and its neighbours stay the same rows', () => {
    const rows = new SectionRows();
    rows.update(outline('海', ['港', '岸'], '空'));
    const shore = rows.roots[0]!.children[1];
    assert.deepEqual(titles(rows.update(outline('海', ['港', '灯台', '岸'], '空'))), ['海']);
    assert.equal(rows.roots[0]!.children[2], shore);
    assert.deepEqual(titles(rows.update(outline('海', ['岸'], '空'))), ['海']);
    assert.equal(rows.roots[0]!.children[0], shore);
  });

  it('draws all again when the top level changed, and keeps the rows that stayed', () => {
    const rows = new SectionRows();
    rows.update(outline('海', '空'));
    const [sea, sky] = rows.roots;
    assert.equal(rows.update(outline('序', '海', '陸', '空')), 'all');
    assert.equal(rows.roots[1], sea);
    assert.equal(rows.roots[3], sky);
  });

  it('finds the innermost row of a line', () => {
    const rows = new SectionRows();
    rows.update(outline('海', ['港'], '空'));
    assert.equal(rows.at(1)?.section.title, '港');
    assert.equal(rows.at(2)?.section.title, '空');
    assert.equal(rows.at(9), undefined);
  });

  it('always shows the outline that was given last, each row once', () => {
    const headings = fc.array(fc.tuple(fc.constantFrom('海', '空', '陸', '港'), fc.array(fc.constantFrom('岸', '島', '港'), { maxLength: 4 })), { maxLength: 6 });
    fc.assert(fc.property(fc.array(headings, { minLength: 1, maxLength: 6 }), (versions) => {
      const rows = new SectionRows();
      const shape = (sections: readonly SectionView[]): unknown => sections.map(({ title, children }) => [title, shape(children)]);
      const shown = (list: readonly SectionRow[]): unknown => list.map(({ section, children }) => [section.title, shown(children)]);
      for (const version of versions) {
        const sections = outline(...version.flatMap(([top, below]) => [top, below]));
        rows.update(sections);
        assert.deepEqual(shown(rows.roots), shape(sections));
        const ids: string[] = [];
        const collect = (list: readonly SectionRow[]): void => { for (const row of list) { ids.push(row.id); collect(row.children); } };
        collect(rows.roots);
        assert.equal(new Set(ids).size, ids.length);
      }
    }));
  });
});
