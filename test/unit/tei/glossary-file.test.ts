import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readGlossaryFile } from '../../../src/tei/glossary-file';

const file = (entries: string, root = 'type="policy-glossary" subtype="1.0"'): string => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" ${root}>
  <teiHeader><fileDesc><titleStmt><title xml:lang="en">Terms of a sea</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
  <text><body><list type="gloss">
${entries}
  </list></body></text>
</TEI>`;
const whole = `<label xml:id="msc">海洋安全協議会</label>
<item ana="#institution">
  <term type="reading" xml:lang="ja-Hira">かいようあんぜんきょうぎかい</term>
  <term xml:lang="en">Maritime Safety Council</term>
  <abbr>MSC</abbr>
  <abbr>MS&amp;C</abbr>
  <term type="variant">海洋「協議会」</term>
  <term type="variant" xml:lang="en">Council on
    Maritime Safety</term>
  <gloss xml:lang="ja">海の安全を話し合う場。</gloss>
  <gloss xml:lang="en">Where safety at sea is discussed.</gloss>
  <bibl>Charter of the council, 1999</bibl>
  <bibl>Its pages</bibl>
  <ptr type="related" target="#sea"/>
  <ptr type="seeAlso" target="#other"/>
</item>`;
const problemsOf = (xml: string): string[] => readGlossaryFile(xml).problems.map(({ line, key, values }) => `${line} ${key} ${Object.values(values).join(' ')}`.trim());
const idsOf = (xml: string): string[] => readGlossaryFile(xml).terms.map(({ id }) => id);

describe('readGlossaryFile', () => {
  it('reads an entry with all its parts', () => {
    const { terms, problems } = readGlossaryFile(file(whole));
    assert.deepEqual(problems, []);
    assert.deepEqual(terms, [{
      id: 'msc', label: { ja: '海洋安全協議会', en: 'Maritime Safety Council' }, reading: 'かいようあんぜんきょうぎかい', abbreviations: ['MSC', 'MS&C'],
      variants: ['海洋「協議会」', 'Council on Maritime Safety'], definition: { ja: '海の安全を話し合う場。', en: 'Where safety at sea is discussed.' }, category: 'institution',
      sources: ['Charter of the council, 1999', 'Its pages'], related: ['sea'],
    }]);
  });

  it('reads an entry that only adds names, and one whose label is English', () => {
    const { terms, problems } = readGlossaryFile(file(`<label xml:id="msc">海の協議会</label><item><term type="variant">協議会</term></item>
<label xml:id="sea" xml:lang="en">Open Sea</label><item ana="#concept"><term xml:lang="ja">開かれた海</term></item>`));
    assert.deepEqual(problems, []);
    assert.deepEqual(terms.map(({ id, label, definition, category }) => [id, label, definition, category]), [
      ['msc', { ja: '海の協議会' }, {}, 'concept'],
      ['sea', { en: 'Open Sea', ja: '開かれた海' }, {}, 'concept'],
    ]);
  });

  it('reads several lists and leaves out what is not of its kind', () => {
    const xml = file(whole).replace('</list></body>', `</list><list><item>a plain list</item></list><div><list type="gloss"><label xml:id="sea">海</label><item/></list></div></body>`);
    assert.deepEqual(idsOf(xml), ['msc', 'sea']);
    assert.deepEqual(problemsOf(xml), []);
  });

  describe('an odd entry costs that entry, and its line is told', () => {
    const odd: [name: string, entry: string, problem: string][] = [
      ['no id', '<label>名</label><item/>', '4 missing-attribute label xml:id'],
      ['an id of another shape', '<label xml:id="2plus2">名</label><item/>', '4 bad-value label xml:id 2plus2'],
      ['an id in capitals', '<label xml:id="MSC">名</label><item/>', '4 bad-value label xml:id MSC'],
      ['a label without its item', '<label xml:id="a">名</label>', '4 missing-element item'],
      ['an item without its label', '<item ana="#concept"/>', '4 missing-element label'],
      ['an empty label', '<label xml:id="a">  </label><item/>', '4 missing-element label'],
    ];
    for (const [name, entry, problem] of odd) {
      it(name, () => {
        const xml = file(`${entry}\n<label xml:id="sea">海</label><item/>`);
        assert.deepEqual(idsOf(xml), ['sea']);
        assert.deepEqual(problemsOf(xml), [problem]);
      });
    }

    it('the second entry with one id', () => {
      const xml = file('<label xml:id="a">一</label><item/>\n<label xml:id="a">二</label><item/>\n<label xml:id="__proto__">三</label><item/>');
      assert.deepEqual(readGlossaryFile(xml).terms.map(({ label }) => label.ja), ['一']);
      assert.deepEqual(problemsOf(xml), ['5 duplicate-id a', '6 bad-value label xml:id __proto__']);
    });
  });

  it('an unknown category is told and read as a concept', () => {
    const xml = file('<label xml:id="sea">海</label>\n<item ana="#weather"/>');
    assert.deepEqual(readGlossaryFile(xml).terms.map(({ category }) => category), ['concept']);
    assert.deepEqual(problemsOf(xml), ['5 bad-value item ana weather']);
  });

  describe('is refused as a whole, with the place', () => {
    const refused: [name: string, xml: string, key: string][] = [
      ['an end tag that does not match', file(whole.replace('</item>', '</items>')), 'mismatched-tag'],
      ['a missing end', file(whole).replace('</TEI>', ''), 'unclosed-tag'],
      ['an ampersand', file('<label xml:id="a">R & D</label><item/>'), 'undefined-entity'],
      ['a DOCTYPE', file(whole).replace('<TEI', '<!DOCTYPE TEI [<!ENTITY a "b">]>\n<TEI'), 'doctype'],
      ['another encoding', file(whole).replace('UTF-8', 'Shift_JIS'), 'declared-encoding'],
      ['two attributes of one name', file('<label xml:id="a" xml:id="b">名</label><item/>'), 'duplicate-attribute'],
      ['depth', file('<label xml:id="a">名</label><item>' + '<seg>'.repeat(40) + '</seg>'.repeat(40) + '</item>'), 'too-deep'],
      ['another kind of file', file(whole, 'type="policy-notes" subtype="1.0"'), 'other-file-type'],
      ['no TEI', '<glossary/>', 'other-file-type'],
      ['nothing', '', 'not-well-formed'],
    ];
    for (const [name, xml, key] of refused) {
      it(name, () => {
        const { terms, problems } = readGlossaryFile(xml);
        assert.deepEqual(terms, []);
        assert.deepEqual(problems.map((problem) => problem.key), [key]);
      });
    }

    it('the line and column are those of the fault', () => {
      const [problem] = readGlossaryFile(file('<label xml:id="a">名</label>\n<item>\n  <gloss>x</item>')).problems;
      assert.deepEqual([problem?.line, problem?.column], [6, 10]);
    });
  });

  it('never throws, whatever is cut out of a file', () => {
    const xml = file(whole);
    fc.assert(fc.property(fc.nat(xml.length), fc.nat(xml.length), fc.string({ maxLength: 4 }), (from, length, inserted) => {
      const damaged = xml.slice(0, from) + inserted + xml.slice(from + length);
      const { terms, problems } = readGlossaryFile(damaged);
      for (const { id, label } of terms) assert.ok(/^[a-z][a-z0-9-]*$/u.test(id) && (label.ja ?? label.en) !== undefined);
      for (const { line, column } of problems) assert.ok(line >= 0 && line < damaged.split(/\r\n|\r|\n/u).length && column >= 0);
    }), { numRuns: 300 });
  });
});
