import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type IpadicFeatures, type Tokenizer, builder } from 'kuromoji';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { readGlossaryFile } from '../../../src/tei/glossary-file';
import { type Term } from '../../../src/terms/glossary';
import { nameForm } from '../../../src/terms/matching-form';
import { allSpellings } from '../../../src/terms/spellings/all-spellings';

const folder = path.resolve('src/corpus/field-glossary');

/** Entries whose label the dictionary of 2007 cuts or reads otherwise: 在日米軍 with まいぐん, 日中 and 日韓 letter by letter, 日本 as にっぽん. */
const MISREAD = new Set([
  'constitution-jp', 'continuous-operations', 'cross-strait', 'defense-obligation', 'great-east-japan-earthquake', 'hns', 'j-us-in',
  'japan-china-communique', 'japan-china-treaty-1978', 'japan-rok-1998', 'japan-rok-basic-treaty', 'japan-rok-claims-1965',
  'japan-taiwan-association', 'jetro', 'jiia', 'keidanren', 'mageshima', 'paracel', 'pyongyang-declaration', 'survivability', 'usfj', 'uuv',
]);

/** Entries that share a name, which the sense rules tell apart. */
const SENSES: readonly (readonly string[])[] = [
  ['scc', 'two-plus-two-format'],
  ['anpo-art5', 'nato-art5'],
  ['nss-jp', 'nss-us'],
  ['nss-jp', 'nss-us', 'nss-secretariat'],
  ['nds-jp', 'nds-us'],
  ['nds-jp', 'nds-us', 'nds-au'],
  ['nsc-jp', 'nsc-us'],
  ['nss-secretariat', 'nsc-us', 'nsa-agency'],
  ['mod', 'uk-mod'],
  ['third-party-transfer', 'nuclear-retransfer'],
];

/** Kinds of sources, as `bibl/@type` says. */
const SOURCE_CLASSES = ['treaty', 'law', 'government', 'intergovernmental', 'reference'];

/** An entry as the files write it: these elements in this order, one a line. */
const ENTRY = new RegExp([
  '<label xml:id="[a-z][a-z0-9-]*"(?: xml:lang="en")?>[^<>]+</label>',
  '<item ana="#[a-z-]+">',
  '  <term type="reading" xml:lang="ja-Hira">[^<>]+</term>',
  '  <term xml:lang="en">[^<>]+</term>',
  '(?:  <abbr>[^<>]+</abbr>\n)*(?:  <term type="variant"(?: xml:lang="en")?>[^<>]+</term>\n)*  <gloss xml:lang="ja">[^<>]+</gloss>',
  '  <gloss xml:lang="en">[^<>]+</gloss>',
  '(?:  <date when="[0-9]{4}(?:-[0-9]{2}){0,2}"/>\n)?(?:  <orgName xml:lang="en">[^<>]+</orgName>\n)?(?:  <measure unit="article" quantity="[0-9]+"/>\n)?' +
  `(?:  <bibl type="(?:${SOURCE_CLASSES.join('|')})">[^<>]+</bibl>\n)+(?:  <ptr type="related" target="#[a-z0-9-]+"/>\n)*</item>`,
].join('\n'), 'u');

const FRAME = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-glossary" subtype="1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title xml:lang="en"></title>
      </titleStmt>
      <publicationStmt>
        <p>Part of the glossary of the field shipped with Policy Annotator.</p>
      </publicationStmt>
      <sourceDesc>
        <p>Definitions are the authors' own words; each entry names the source of its facts.</p>
      </sourceDesc>
    </fileDesc>
  </teiHeader>
  <text>
    <body>
      <list type="gloss">
`;

describe('the built-in glossary', () => {
  const { terms } = readFieldGlossary();

  it('is read without problems, every file of it', () => {
    for (const file of readdirSync(folder)) assert.deepEqual(readGlossaryFile(readFileSync(path.join(folder, file), 'utf8')).problems, [], file);
    assert.equal(terms.length, readdirSync(folder).flatMap((file) => readGlossaryFile(readFileSync(path.join(folder, file), 'utf8')).terms).length);
  });

  it('is the same data, made while bundling, as its files say', () => {
    const read = readdirSync(folder).flatMap((file) => readGlossaryFile(readFileSync(path.join(folder, file), 'utf8'), { layer: 'field', file: '' }).terms);
    const byId = (all: readonly Term[]): Term[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(terms), byId(read));
  });

  it('has at least 650 entries, each complete in both languages and with its sources', () => {
    assert.ok(terms.length >= 650);
    for (const { id, label, reading, definition, sources } of terms) {
      assert.ok(label.ja && label.en && definition.ja && definition.en, id);
      assert.match(reading ?? '', /^[\u3041-\u3096ー・]+$/u, id);
      assert.ok(sources.length > 0, id);
    }
  });

  it('has files in one canonical form: every entry with the same elements in the same order, each source with its class', () => {
    for (const file of readdirSync(folder)) {
      const xml = readFileSync(path.join(folder, file), 'utf8');
      const [frame, entries, end] = [/^[^]*<list type="gloss">\n/u.exec(xml)![0], /<list type="gloss">\n([^]*) {6}<\/list>/u.exec(xml)![1]!, / {6}<\/list>[^]*$/u.exec(xml)![0]];
      assert.equal(frame.replace(/<title xml:lang="en">[^<]+/u, '<title xml:lang="en">'), FRAME, file);
      assert.equal(end, '      </list>\n    </body>\n  </text>\n</TEI>\n', file);
      for (const entry of entries.split(/(?<=<\/item>\n)/u)) assert.match(entry.replace(/^ {8}/gmu, ''), ENTRY, file);
    }
  });

  it('has names of two characters or more, none of them twice in an entry', () => {
    for (const { id, label, abbreviations, variants } of terms) {
      const names = [...new Set([label.ja!, label.en!, ...abbreviations]), ...variants];
      assert.ok(names.every((name) => name.length >= 2 && name === name.trim()), id);
      assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [], id);
      assert.equal(new Set(abbreviations).size, abbreviations.length, id);
    }
  });

  it('has ids that are unique and related ids that exist', () => {
    const ids = new Set(terms.map(({ id }) => id));
    assert.equal(ids.size, terms.length);
    assert.deepEqual(terms.flatMap(({ id, related }) => related.filter((other) => !ids.has(other)).map((other) => `${id} → ${other}`)), []);
  });

  it('gives one name to several entries only where they are declared to be senses of it', () => {
    const bearers = new Map<string, Set<string>>();
    for (const term of terms) {
      const names = [term.label.ja!, term.label.en!, ...term.abbreviations, ...term.variants];
      for (const form of names.flatMap(allSpellings).map(nameForm)) bearers.set(form, (bearers.get(form) ?? new Set()).add(term.id));
    }
    const shared = new Set([...bearers.values()].filter((ids) => ids.size > 1).map((ids) => [...ids].sort().join(' ')));
    assert.deepEqual([...shared].sort(), SENSES.map((ids) => [...ids].sort().join(' ')).sort());
  });

  it('covers every entry of the reference glossary, where that is at hand', function () {
    const reference = path.resolve('../shared/gold/glossary.gold.json');
    if (!existsSync(reference)) {
      console.log('      skipped: there is no ../shared/gold');
      return this.skip();
    }
    const ids = new Set(terms.map(({ id }) => id));
    const wanted = (JSON.parse(readFileSync(reference, 'utf8')) as { terms: { id: string }[] }).terms;
    assert.deepEqual(wanted.filter(({ id }) => !ids.has(id)), []);
  });

  it('reads common words as kuromoji does', async function () {
    this.timeout(60_000);
    const tokenizer = await new Promise<Tokenizer<IpadicFeatures>>((resolve, reject) => {
      builder({ dicPath: path.resolve('node_modules/kuromoji/dict') }).build((error, built) => (error ? reject(error) : resolve(built)));
    });
    const hiragana = (text: string): string => text.replace(/[\u30a1-\u30f6]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));
    const compared = terms.flatMap(({ id, label, reading }) => {
      const tokens = tokenizer.tokenize(label.ja!);
      if (!/^[\p{Script=Han}]+$/u.test(label.ja!) || tokens.some((token) => token.reading === undefined)) return [];
      return [{ id, given: reading!, kuromoji: hiragana(tokens.map((token) => token.reading).join('')) }];
    });
    assert.ok(compared.length > 60, 'enough labels are in kanji only and known to the dictionary');
    const different = compared.filter(({ given, kuromoji }) => given !== kuromoji).map(({ id }) => id);
    assert.deepEqual(different.filter((id) => !MISREAD.has(id)), []);
  });
});
