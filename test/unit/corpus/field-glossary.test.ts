import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type IpadicFeatures, type Tokenizer, builder } from 'kuromoji';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { readGlossaryFile } from '../../../src/tei/glossary-file';

const folder = path.resolve('src/corpus/field-glossary');

/** Entries whose label the dictionary of 2007 cuts or reads otherwise: 在日米軍 with まいぐん, 日中 and 日韓 letter by letter, 日本 as にっぽん. */
const MISREAD = new Set([
  'defense-obligation', 'great-east-japan-earthquake', 'hns', 'j-us-in', 'japan-china-communique', 'japan-rok-basic-treaty', 'jiia', 'survivability', 'usfj',
]);

describe('the built-in glossary', () => {
  const { terms } = readFieldGlossary();

  it('is read without problems, every file of it', () => {
    for (const file of readdirSync(folder)) assert.deepEqual(readGlossaryFile(readFileSync(path.join(folder, file), 'utf8')).problems, [], file);
    assert.equal(terms.length, readdirSync(folder).flatMap((file) => readGlossaryFile(readFileSync(path.join(folder, file), 'utf8')).terms).length);
  });

  it('has at least 195 entries, each complete in both languages and with its sources', () => {
    assert.ok(terms.length >= 195);
    for (const { id, label, reading, definition, sources } of terms) {
      assert.ok(label.ja && label.en && definition.ja && definition.en, id);
      assert.match(reading ?? '', /^[\u3041-\u3096ー・]+$/u, id);
      assert.ok(sources.length > 0, id);
    }
  });

  it('has ids that are unique and related ids that exist', () => {
    const ids = new Set(terms.map(({ id }) => id));
    assert.equal(ids.size, terms.length);
    assert.deepEqual(terms.flatMap(({ id, related }) => related.filter((other) => !ids.has(other)).map((other) => `${id} → ${other}`)), []);
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
