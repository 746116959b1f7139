import { strict as assert } from 'node:assert';
import { type BoundPassage } from '../../../src/corpus/bind-references';
import { Corpus } from '../../../src/corpus/corpus';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { GlossaryLayers, vocabularyOf } from '../../../src/corpus/glossary-layers';
import { referenceHint } from '../../../src/views/reference-hints';
import { wordResolution } from '../../../src/views/resolution-wording';

const TREATY = '港湾協力協定\n\n第1条 目的\n\n締約国は協力する。\n\n第2条 通報\n\n締約国は通報する。\n';
const PAPER = '第1節 現状\n\n両国は、図表9-9に示す協力を進めた。二国間の取決めによる。\n';
const words = { quote: '図表9-9', prefix: '第1節 現状両国は、', suffix: 'に示す協力を進めた。' };
const field = vocabularyOf(readFieldGlossary());

async function bound(bindings: readonly BoundPassage[], paper = PAPER) {
  const texts = new Map([['t.txt', TREATY], ['p.txt', paper]]);
  const corpus = new Corpus({ read: (uri) => Promise.resolve(texts.get(uri)) }, new GlossaryLayers(field));
  corpus.setDocuments([...texts.keys()]);
  corpus.setDescriptions(new Map([['p.txt', { bindings }]]));
  const references = await corpus.links.references('p.txt');
  return { corpus, references, reading: (await corpus.reading('p.txt'))! };
}

describe('references that a reader bound', () => {
  it('lead where the reader said, to a section by its address, and say who said so', async () => {
    const { references, reading } = await bound([{ ...words, by: '田中', target: { uri: 't.txt', section: '第2条' } }]);
    const { resolution } = references[0]!.targets[0]!;
    assert.ok(resolution.status === 'corpus' && resolution.place.span?.start === TREATY.indexOf('第2条'));
    assert.match(wordResolution(reading, resolution, 'ja'), /^港湾協力協定・.*（田中）$/u);
    assert.equal(referenceHint(reading, references[0]!, 'ja'), undefined);
  });

  it('are found again when the text is wrapped anew, and not where their words changed', async () => {
    const marked: BoundPassage = { ...words, by: '' };
    const wrapped = PAPER.replace('図表9-9', '図表\n9-9').replace('協力を', '協\n力を');
    for (const [paper, reason] of [[PAPER, 'marked-outside'], [wrapped, 'marked-outside'], [PAPER.replace('9-9', '8-8'), 'no-such-target']] as const) {
      const { references } = await bound([marked], paper);
      assert.ok(references.some(({ targets }) => targets.some(({ resolution }) => 'reason' in resolution && resolution.reason === reason)), `${paper} ${JSON.stringify(references)}`);
    }
  });

  it('may be words that were not taken for a reference', async () => {
    const { references } = await bound([{ quote: '二国間の取決め', prefix: '協力を進めた。', suffix: 'による。', by: '', target: { uri: 't.txt' } }]);
    assert.deepEqual(references.map(({ span }) => PAPER.slice(span.start, span.end)), ['図表9-9', '二国間の取決め']);
  });

  it('lead nowhere, and say why, when their target is gone', async () => {
    for (const target of [{ uri: 'gone.txt' }, { uri: 't.txt', section: '第9条' }]) {
      const { references, reading } = await bound([{ ...words, by: '', target }]);
      assert.equal(referenceHint(reading, references[0]!, 'en')?.code, 'missing-target');
      assert.match(referenceHint(reading, references[0]!, 'en')!.message, /A reader bound it/u);
    }
  });

  it('follow their target when it comes', async () => {
    const { corpus } = await bound([{ ...words, by: '', target: { uri: 't.txt' } }]);
    corpus.setDocuments(['p.txt']);
    assert.equal((await corpus.links.references('p.txt'))[0]!.targets[0]!.resolution.status, 'unresolved');
    corpus.setDocuments(['p.txt', 't.txt']);
    assert.equal((await corpus.links.references('p.txt'))[0]!.targets[0]!.resolution.status, 'corpus');
  });
});
