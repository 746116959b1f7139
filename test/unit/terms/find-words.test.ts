import { strict as assert } from 'node:assert';
import { findWords } from '../../../src/terms/find-words';
import { readDocumentText } from '../../../src/text/document-text';

const found = (raw: string, words: string): string[] => findWords(readDocumentText(raw), words).map(({ start, end }) => raw.slice(start, end));

describe('finding words', () => {
  it('folds width, case, blanks, quotation marks and middle dots, in the words as in the text', () => {
    assert.deepEqual(found('２＋２、「2 + 2」、2+2', '「２+2」'), ['２＋２', '2 + 2', '2+2']);
    assert.deepEqual(found('Joint Training, joint-training', 'JOINT training'), ['Joint Training', 'joint-training']);
  });

  it('finds Latin words from their beginning', () => {
    assert.deepEqual(found('deterrence, undeterred', 'deter'), ['deter']);
    assert.deepEqual(found('抑止力', '止'), ['止']);
  });

  it('finds nothing for words of which nothing remains, none over paragraphs or cells, and no overlaps', () => {
    assert.deepEqual(found('「・」', '・'), []);
    assert.deepEqual(found('共同。\n\n訓練', '共同訓練'), []);
    assert.deepEqual(found('共同\t訓練', '共同訓練'), []);
    assert.deepEqual(found('ああああ', 'ああ'), ['ああ', 'ああ']);
  });
});
