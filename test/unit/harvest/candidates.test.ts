import { strict as assert } from 'node:assert';
import { type Candidate, findCandidates } from '../../../src/harvest/candidates';
import { type Morphemes } from '../../../src/morphology/morphemes';
import { readDocumentText } from '../../../src/text/document-text';
import { entry } from '../terms/glossary-of';

const source = (document: string, raw: string): { document: string; text: ReturnType<typeof readDocumentText> } => ({ document, text: readDocumentText(raw) });
const namesOf = (found: readonly Candidate[]): string[] => found.map(({ name }) => name);

/** Words parted where the text says so by `|`-lists: enough to test what is made of them. */
const cutBy = (words: readonly string[]): Morphemes => ({
  words(text) {
    const cut = [];
    for (let at = 0; at < text.length;) {
      const word = words.find((known) => text.startsWith(known, at));
      const end = at + (word?.length ?? 1);
      cut.push({ start: at, end, surface: text.slice(at, end), partOfSpeech: word === undefined ? '助詞,格助詞,一般,*,*,*' : '名詞,一般,*,*,*,*' });
      at = end;
    }
    return cut;
  },
});

describe('candidates for terms', () => {
  it('are compounds of the dictionary’s words that come again, without what the glossary has', () => {
    const text = source('a', '沿岸連携構想を進める。沿岸連携構想は続く。海上警備隊と海上警備隊が会う。港を見た。');
    const found = findCandidates([text], [text], [entry('guard', ['海上警備隊'])], cutBy(['沿岸', '連携', '構想', '海上', '警備隊', '港']));
    assert.deepEqual(namesOf(found), ['沿岸連携構想']);
    assert.deepEqual([found[0]!.count, found[0]!.documents, found[0]!.first.span, found[0]!.first.context], [2, 1, { start: 0, end: 6 }, '沿岸連携構想を進める。沿岸連携構想は続く。海上警備隊と海上警']);
  });

  it('prefer the whole to its parts, but keep a part that stands alone, too', () => {
    const whole = source('a', '広域沿岸連携構想を進める。広域沿岸連携構想は続く。');
    const words = cutBy(['広域', '沿岸', '連携', '構想']);
    assert.deepEqual(namesOf(findCandidates([whole], [whole], [], words)), ['広域沿岸連携構想']);
    const both = source('a', '広域沿岸連携構想を進める。広域沿岸連携構想は続く。連携構想は古い。連携構想を直す。');
    assert.deepEqual(namesOf(findCandidates([both], [both], [], words)).sort(), ['広域沿岸連携構想', '連携構想'].sort());
  });

  it('rank first what this document has and others have not', () => {
    const here = source('a', '共同計画を出す。港湾外交を語る。共同計画を直す。港湾外交を学ぶ。');
    const others = source('b', '共同計画と共同計画と共同計画と共同計画。');
    assert.deepEqual(namesOf(findCandidates([here], [here, others], [], cutBy(['共同', '計画', '港湾', '外交']))), ['港湾外交', '共同計画']);
  });

  it('are guessed from kinds of letters without a dictionary', () => {
    const text = source('a', '沿岸連携構想を進める。沿岸連携構想は続く。');
    assert.deepEqual(namesOf(findCandidates([text], [text], [])), ['沿岸連携構想']);
  });

  it('of English are names in capitals and groups of plain words', () => {
    const text = source('a', 'The Council for Coastal Affairs met. The Council for Coastal Affairs agreed on harbour safety standards. We discussed harbour safety standards and other very important things.');
    assert.deepEqual(namesOf(findCandidates([text], [text], [])).sort(), ['Council for Coastal Affairs', 'harbour safety standards']);
  });

  it('are none of what modifies, counts or points', () => {
    const text = source('a', '具体的な日本側の本提言。具体的な日本側の本提言。');
    assert.deepEqual(namesOf(findCandidates([text], [text], [], cutBy(['具体的', '日本側', '本提言']))), []);
  });
});
