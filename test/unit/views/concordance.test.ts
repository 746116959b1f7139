import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readOutline } from '../../../src/outline/read-outline';
import { findWords } from '../../../src/terms/find-words';
import { displayWidth } from '../../../src/text/characters';
import { readDocumentText } from '../../../src/text/document-text';
import { concordance, padStart } from '../../../src/views/concordance';

describe('a concordance', () => {
  const lines = (raw: string, words: string, columns: number): [string, string, string][] => {
    const text = readDocumentText(raw);
    return concordance(text, readOutline(text), findWords(text, words), columns).map(({ before, keyword, behind }) => [before, keyword, behind]);
  };

  it('cuts the context at columns, full-width characters counting two', () => {
    assert.deepEqual(lines('あいうえ核心かきくけ', '核心', 5), [['うえ', '核心', 'かき']]);
    assert.deepEqual(lines('abcdef core ghijkl', 'core', 5), [['cdef ', 'core', ' ghij']]);
  });

  it('marks borders of lines and keeps characters of two units whole', () => {
    assert.deepEqual(lines('前。\n\n核心\n\n後', '核心', 10), [['前。⏎', '核心', '⏎後']]);
    fc.assert(fc.property(fc.array(fc.constantFrom('𠮷', 'あ', 'a', '核心'), { maxLength: 30 }), fc.integer({ min: 0, max: 9 }), (parts, columns) => {
      for (const [before, , behind] of lines(parts.join(''), '核心', columns)) {
        assert.doesNotMatch(before + behind, /\p{Surrogate}/u);
        assert.ok(displayWidth(before) <= columns && displayWidth(behind) <= columns);
      }
    }));
  });

  it('is set flush right before the words', () => {
    assert.deepEqual([padStart('ab', 5), padStart('あ', 5), padStart('あいう', 5)], ['   ab', '   あ', 'あいう']);
  });
});
