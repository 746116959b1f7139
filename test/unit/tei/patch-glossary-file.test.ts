import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readGlossaryFile } from '../../../src/tei/glossary-file';
import { addTerms, type PatchedGlossary, removeTerm, replaceTerm } from '../../../src/tei/patch-glossary-file';
import { newGlossaryFile } from '../../../src/tei/write-glossary-file';
import { type Term } from '../../../src/terms/glossary';
import { newTermId } from '../../../src/terms/term-id';

const term = (id: string, given: Partial<Term> = {}): Term => ({ id, label: { ja: `名${id}` }, abbreviations: [], variants: [], definition: {}, category: 'concept', sources: [], related: [], ...given });
const full = term('sea-talk', {
  label: { ja: '海の対話', en: 'Sea Dialogue' }, reading: 'うみのたいわ', abbreviations: ['SD'], variants: ['海対話', 'Sea Talks of States'], definition: { ja: '海を話し合う場。', en: 'Where the sea is discussed.' },
  category: 'institution', sources: ['Charter & rules, 1999'], related: ['port'],
});
const xmlOf = (patched: PatchedGlossary): string => {
  assert.ok(patched.ok, JSON.stringify(patched));
  return patched.xml;
};
const base = xmlOf(addTerms(newGlossaryFile('海 & 港'), [term('port', { label: { ja: '港' } }), term('bay', { label: { ja: '湾' } })]));
/** Lines that are in one text and not in the other. */
const changed = (before: string, after: string): string[] => {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line.trim()}`), ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`)];
};

describe('writing a glossary file', () => {
  it('begins a file with its first entries, in the order of their ids, valid and as canonical as the built-in ones', () => {
    assert.deepEqual(readGlossaryFile(base), { terms: [term('bay', { label: { ja: '湾' } }), term('port', { label: { ja: '港' } })], problems: [] });
    assert.match(base, /\n {6}<list type="gloss">\n {8}<label xml:id="bay">湾<\/label>\n {8}<item ana="#concept"\/>\n {8}<label xml:id="port">/u);
  });

  it('writes every field so that it is read again', () => {
    const xml = xmlOf(addTerms(base, [full]));
    assert.deepEqual(readGlossaryFile(xml).terms.find(({ id }) => id === 'sea-talk'), full);
    assert.deepEqual(changed(base, xml).filter((line) => line.startsWith('-')), []);
  });

  it('changes only the lines that say something else; comments, foreign elements and odd spacing stay', () => {
    const xml = xmlOf(addTerms(base, [full])).replace('<abbr>SD</abbr>', '<abbr>SD</abbr> <!-- checked -->\n          <figure><graphic url="x"/></figure>').replace('<label xml:id="bay">湾</label>', '<label   xml:id="bay">湾</label> <!-- ? -->');
    const next = xmlOf(replaceTerm(xml, { ...full, variants: [...full.variants, '海の会'], definition: { ...full.definition, ja: '海を論じる場。' }, sources: [] }));
    assert.deepEqual(changed(xml, next), [
      '- <gloss xml:lang="ja">海を話し合う場。</gloss>', '- <bibl>Charter &amp; rules, 1999</bibl>', '+ <term type="variant">海の会</term>', '+ <gloss xml:lang="ja">海を論じる場。</gloss>',
    ]);
    assert.deepEqual(changed(xml, xmlOf(replaceTerm(xml, { ...full, label: { ...full.label, ja: '海洋対話' }, category: 'event' }))), [
      '- <label xml:id="sea-talk">海の対話</label>', '- <item ana="#institution">', '+ <label xml:id="sea-talk">海洋対話</label>', '+ <item ana="#event">',
    ]);
    assert.equal(xmlOf(replaceTerm(xml, full)), xml);
  });

  it('fills an entry that is empty, and takes entries out with their lines', () => {
    assert.deepEqual(readGlossaryFile(xmlOf(replaceTerm(base, term('bay', { label: { ja: '湾' }, variants: ['入江'] })))).terms[0]!.variants, ['入江']);
    assert.equal(xmlOf(removeTerm(xmlOf(addTerms(base, [full])), 'sea-talk')), base);
  });

  it('keeps the order of a list that is not in the order of ids', () => {
    const xml = xmlOf(addTerms(base.replace('xml:id="bay"', 'xml:id="zoo"'), [full]));
    assert.deepEqual(readGlossaryFile(xml).terms.map(({ id }) => id), ['zoo', 'port', 'sea-talk']);
  });

  it('keeps the line ends of the file', () => {
    const xml = xmlOf(addTerms(base.replace(/\n/gu, '\r\n'), [full]));
    assert.equal(xml.replace(/\r\n/gu, '').includes('\n'), false);
  });

  it('refuses a file that does not parse, an id that is there, one that is not, and one that is none', () => {
    const key = (patched: PatchedGlossary): string => (patched.ok ? 'written' : `${patched.problem.line}:${patched.problem.column} ${patched.problem.key}`);
    assert.equal(key(addTerms(base.replace('</list>', ''), [full])), '23:4 mismatched-tag');
    assert.equal(key(addTerms(base.replace('policy-glossary', 'policy-corpus'), [full])), '1:0 other-file-type');
    assert.equal(key(addTerms(base, [term('bay')])), '0:0 duplicate-id');
    assert.equal(key(replaceTerm(base, full)), '0:0 no-such-term');
    assert.match(key(addTerms(base, [term('Not an id')])), /bad-value/u);
    assert.match(key(addTerms(`<<<<<<< HEAD\n${base}`, [full])), /^0:/u);
  });

  it('any texts survive, and entries are written over by any others', () => {
    const words = fc.string({ unit: fc.constantFrom('海', '港', 'A', 'b', ' ', '&', '<', '>', '"', "'", '「', ']]>', '\n', '𠮷', '-->'), minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
    const list = fc.uniqueArray(words, { maxLength: 3 });
    const anyTerm = fc.record({ ja: words, en: fc.option(words), reading: fc.option(words), abbreviations: list, variants: list, glossJa: fc.option(words), glossEn: fc.option(words), sources: list }).map((made): Term => term('x', {
      label: { ja: made.ja, ...(made.en === null ? {} : { en: made.en }) }, ...(made.reading === null ? {} : { reading: made.reading }), abbreviations: made.abbreviations, variants: made.variants,
      definition: { ...(made.glossJa === null ? {} : { ja: made.glossJa }), ...(made.glossEn === null ? {} : { en: made.glossEn }) }, sources: made.sources,
    }));
    const sets = (of: Term | undefined): unknown => of && { ...of, abbreviations: [...of.abbreviations].sort(), variants: [...of.variants].sort(), sources: [...of.sources].sort() };
    fc.assert(fc.property(anyTerm, anyTerm, (first, second) => {
      const xml = xmlOf(addTerms(base, [first]));
      assert.deepEqual(readGlossaryFile(xml).terms.find(({ id }) => id === 'x'), first);
      const over = xmlOf(replaceTerm(xml, second));
      assert.deepEqual(sets(readGlossaryFile(over).terms.find(({ id }) => id === 'x')), sets(second));
      assert.equal(xmlOf(removeTerm(over, 'x')), base);
    }), { numRuns: 200 });
  });
});

describe('ids of new terms', () => {
  const ids: readonly (readonly [names: Pick<Term, 'label' | 'abbreviations'>, id: RegExp])[] = [
    [{ label: { ja: '海の対話', en: 'Dialogue on the Sea of Japan' }, abbreviations: [] }, /^dialogue-sea-japan$/u],
    [{ label: { ja: '対話' }, abbreviations: ['U.S.-JOC'] }, /^us-joc$/u],
    [{ label: { en: '2+2 Meeting' }, abbreviations: [] }, /^t-2-2-meeting$/u],
    [{ label: { ja: '海の対話' }, abbreviations: [] }, /^term-[a-z0-9]+$/u],
  ];
  for (const [names, id] of ids) it(`${names.label.en ?? names.label.ja}`, () => assert.match(newTermId(names, () => false), id));

  it('are the same for the same name, and numbered where they are taken', () => {
    const names = { label: { ja: '海の・対話' }, abbreviations: [] };
    assert.equal(newTermId(names, () => false), newTermId({ label: { ja: '海の対話' }, abbreviations: [] }, () => false));
    assert.equal(newTermId({ label: { en: 'Sea' }, abbreviations: [] }, (id) => id === 'sea'), 'sea-2');
  });
});
