import { strict as assert } from 'node:assert';
import { type DictionaryPart, type DictionarySource, Morphology } from '../../../src/morphology/morphology';
import { packedDictionary } from './packed';

/** A source that remembers what it was asked for. */
class RecordingSource implements DictionarySource {
  readonly asked: DictionaryPart[] = [];
  readonly #bytes: (part: DictionaryPart) => Uint8Array | undefined;

  constructor(bytes: (part: DictionaryPart) => Uint8Array | undefined) {
    this.#bytes = bytes;
  }

  async read(part: DictionaryPart): Promise<Uint8Array | undefined> {
    this.asked.push(part);
    return this.#bytes(part);
  }
}

describe('words and readings for whoever asks', function () {
  this.timeout(120_000);
  const packed = (part: DictionaryPart): Uint8Array => packedDictionary()[part];

  it('gives words with their part of speech', async () => {
    const morphemes = await new Morphology(new RecordingSource(packed), assert.fail).morphemes();
    assert.deepEqual(morphemes!.words('同盟を強化'), [
      { start: 0, end: 2, surface: '同盟', partOfSpeech: '名詞,サ変接続,*,*,*,*' },
      { start: 2, end: 3, surface: 'を', partOfSpeech: '助詞,格助詞,一般,*,*,*' },
      { start: 3, end: 5, surface: '強化', partOfSpeech: '名詞,サ変接続,*,*,*,*' },
    ]);
  });

  it('reads names in hiragana, kana of the name as they are written', async () => {
    const pronunciation = await new Morphology(new RecordingSource(packed), assert.fail).pronunciation();
    assert.equal(pronunciation!.reading('拡大抑止'), 'かくだいよくし');
    assert.equal(pronunciation!.reading('核の傘'), 'かくのかさ');
  });

  it('gives no reading for Latin letters, numbers and names without kanji', async () => {
    const pronunciation = await new Morphology(new RecordingSource(packed), assert.fail).pronunciation();
    for (const name of ['SCC', '日米THAAD協議', 'サイバー', '']) assert.equal(pronunciation!.reading(name), undefined, name);
  });

  it('loads each part once, and readings only for readings', async () => {
    const source = new RecordingSource(packed);
    const morphology = new Morphology(source, assert.fail);
    assert.deepEqual(source.asked, []);
    await Promise.all([morphology.morphemes(), morphology.morphemes()]);
    assert.deepEqual(source.asked, ['words']);
    await Promise.all([morphology.pronunciation(), morphology.pronunciation(), morphology.morphemes()]);
    assert.deepEqual(source.asked, ['words', 'readings']);
  });

  it('answers with nothing and says so once where a part is absent, damaged or cannot be read', async () => {
    const broken: ((part: DictionaryPart) => Uint8Array | undefined)[] = [
      () => undefined, () => new Uint8Array(0), (part) => packed(part).slice(0, 1000), () => { throw new Error('EACCES'); },
    ];
    for (const bytes of broken) {
      const missing: DictionaryPart[] = [];
      const morphology = new Morphology(new RecordingSource(bytes), (part) => missing.push(part));
      assert.equal(await morphology.morphemes(), undefined);
      assert.equal(await morphology.pronunciation(), undefined);
      assert.equal(await morphology.morphemes(), undefined);
      assert.deepEqual(missing, ['words']);
    }
    const missing: DictionaryPart[] = [];
    const morphology = new Morphology(new RecordingSource((part) => (part === 'words' ? packed(part) : undefined)), (part) => missing.push(part));
    assert.ok(await morphology.morphemes());
    assert.equal(await morphology.pronunciation(), undefined);
    assert.deepEqual(missing, ['readings']);
  });
});
