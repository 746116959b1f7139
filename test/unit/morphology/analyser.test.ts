import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import kuromoji from 'kuromoji';
import { type Dictionary, openDictionary, openReadings, type Readings } from '../../../src/morphology/dictionary';
import { Lattice } from '../../../src/morphology/lattice';
import { MorphologicalAnalyser } from '../../../src/morphology/analyser';
import { packedDictionary } from './packed';

describe('cutting Japanese into words', function () {
  this.timeout(120_000);
  let dictionary: Dictionary;
  let readings: Readings;
  let analyser: MorphologicalAnalyser;
  let oracle: kuromoji.Tokenizer<kuromoji.IpadicFeatures>;

  before(async () => {
    const { words, readings: readingBytes } = packedDictionary();
    dictionary = openDictionary(words)!;
    readings = openReadings(readingBytes)!;
    analyser = new MorphologicalAnalyser(dictionary);
    oracle = await new Promise((resolve, reject) => kuromoji.builder({ dicPath: path.resolve('node_modules/kuromoji/dict') })
      .build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer))));
  });

  const wordsOf = (text: string): string[] => {
    const { starts, ends } = analyser.analyse(text);
    return [...starts].map((start, index) => text.slice(start, ends[index]));
  };

  /** One sentence through the lattice, as kuromoji names its tokens. */
  const tokensOf = (sentence: string): string[] => {
    const tokens: string[] = [];
    new Lattice(dictionary).cut(sentence, 0, sentence.length, (start, end, word) => {
      const surface = sentence.slice(start, end);
      const reading = readings.reading(word);
      tokens.push([surface, analyser.partOfSpeech(word), readings.baseForm(word) || surface, reading].join(' '));
    });
    return tokens;
  };
  const oracleTokens = (sentence: string): string[] => oracle.tokenize(sentence).map((token) => [
    token.surface_form, [token.pos, token.pos_detail_1, token.pos_detail_2, token.pos_detail_3, token.conjugated_type, token.conjugated_form].join(','),
    token.basic_form === '*' ? token.surface_form : token.basic_form, token.reading ?? '',
  ].join(' '));

  it('cuts a compound where the dictionary does', () => {
    assert.deepEqual(wordsOf('日米安全保障協議委員会を開催した。'), ['日', '米', '安全', '保障', '協議', '委員', '会', 'を', '開催', 'し', 'た', '。']);
  });

  it('gives the same tokens as kuromoji on the sample corpus and on real texts', () => {
    const folders = [path.resolve('media/sample-corpus'), path.resolve('../shared/seeds')].filter((folder) => existsSync(folder));
    let compared = 0;
    for (const folder of folders) for (const file of readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name))) {
      // kuromoji cuts its sentences at 、 and 。, and counts wrongly behind characters of two units, of which there are none here.
      for (const sentence of readFileSync(path.join(folder, file), 'utf8').split(/(?<=[、。])|\n/u)) {
        if (sentence === '' || sentence.length > 300) continue;
        assert.deepEqual(tokensOf(sentence), oracleTokens(sentence), sentence);
        compared++;
      }
    }
    assert.ok(compared > 300, String(compared));
  });

  it('loses no text where kuromoji does: pairs of characters of two units, U+0000, lone surrogates', () => {
    for (const text of ['😀😀同盟', '𠀋𠮷野家で', 'a\0b', '\ud800同盟\udc00', '𠮷']) assert.equal(wordsOf(text).join(''), text);
  });

  it('covers any text without gaps', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { starts, ends } = analyser.analyse(text);
      let at = 0;
      starts.forEach((start, index) => { assert.equal(start, at); at = ends[index]!; });
      assert.equal(at, text.length);
    }), { numRuns: 500 });
  });

  it('cuts text without marks in pieces, and still covers it', () => {
    const text = '拡大抑止協議'.repeat(20_000);
    assert.equal(wordsOf(text).join(''), text);
  });

  it('knows readings', () => {
    const { words } = analyser.analyse('抑止');
    assert.deepEqual([...words].map((word) => readings.reading(word)), ['ヨクシ']);
  });
});
