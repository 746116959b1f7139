import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { changeBinding } from '../../../src/tei/bindings';
import { newCorpusFile } from '../../../src/tei/corpus-file';
import { addTerms } from '../../../src/tei/patch-glossary-file';
import { mergeNotes } from '../../../src/tei/merge-notes';
import { newGlossaryFile } from '../../../src/tei/write-glossary-file';
import { noteSet } from './arbitrary-notes';
import { emptyFile, fileWith } from './files';

const schemas = '../shared/tei';

/** Generated files, the same in every run: notes of all kinds, and what becomes of them where two people wrote one file. */
function someFiles(count: number): string[] {
  const sets = fc.sample(noteSet.filter((notes) => notes.length > 2), { numRuns: count, seed: 20300101 });
  const files = sets.map(fileWith);
  const united = files.slice(1).flatMap((file, at) => { const merged = mergeNotes(undefined, files[at]!, file); return merged.ok ? [merged.xml] : []; });
  return [emptyFile(), ...files, ...united];
}

/** A glossary with an entry in which everything is stated, and one without anything. */
function glossaryFile(): string {
  const bare = { abbreviations: [], variants: [], definition: {}, category: 'concept' as const, sources: [], related: [] };
  const patched = addTerms(newGlossaryFile('海 & 港'), [
    { ...bare, id: 'bay', label: { ja: '湾' } },
    { ...bare, id: 'sea', label: { ja: '海', en: 'Sea' }, reading: 'うみ', abbreviations: ['S'], variants: ['大海', 'High Sea'], definition: { ja: '海のこと。', en: 'The sea.' }, sources: ['A book'], related: ['bay'] },
  ]);
  assert.ok(patched.ok);
  return patched.xml;
}

/** A corpus file in which readers said where references lead. */
function corpusFile(): string {
  const words = { quote: '同協定', prefix: '前の文。', suffix: 'による。' };
  return [{ ...words, by: '花子', target: { file: '条約/港 湾.txt', section: '第1章 / 第2条' } }, { ...words, quote: '別の報告', by: '' }].reduce((xml, binding) => {
    const patched = changeBinding(xml, 'a.txt', binding, binding);
    assert.ok(patched.ok);
    return patched.xml;
  }, newCorpusFile('海'));
}

async function validator(schema: string): Promise<(xml: string) => string> {
  const { XmlDocument, RelaxNGValidator } = await import('libxml2-wasm');
  const grammar = XmlDocument.fromBuffer(readFileSync(`${schemas}/${schema}`));
  const relaxng = RelaxNGValidator.fromDoc(grammar);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      relaxng.validate(document);
      return '';
    } catch (error) {
      return String(error);
    } finally {
      document.dispose();
    }
  };
}

describe('files that this software writes', () => {
  it('are valid against the strict grammar of the format', async function () {
    if (!existsSync(schemas)) {
      console.log(`      (skipped: ${schemas} is not here)`);
      this.skip();
    }
    const validate = await validator('sidecar.rng');
    const files = someFiles(40);
    for (const xml of files) assert.equal(validate(xml), '', xml);
    assert.notEqual(validate(emptyFile().replace('<note type="empty"/>', '<listAnnotation/>')), '');
  });

  it('are valid TEI P5 (tei_all)', async function () {
    if (!existsSync(schemas) || !(process.env.CI === 'true' || process.env.TEI_ALL !== undefined)) {
      console.log('      (skipped: compiling tei_all.rng takes 10 to 20 seconds; set TEI_ALL=1 or CI=true)');
      this.skip();
    }
    this.timeout(120_000);
    const validate = await validator('tei_all.rng');
    for (const xml of [...someFiles(6), newCorpusFile('A corpus'), corpusFile(), glossaryFile()]) assert.equal(validate(xml), '', xml);
    assert.notEqual(validate(emptyFile().replace('<note type="empty"/>', '<listAnnotation/>')), '');
  });
});
