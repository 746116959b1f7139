import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findTerms } from '../../../src/terms/find-terms';
import { readDocumentText } from '../../../src/text/document-text';
import { entry, matcherOf } from './glossary-of';

const matcher = matcherOf(entry('extended', ['拡大抑止']), entry('deterrence', ['抑止']), entry('economic', ['経済安全保障']), entry('ministry', ['防衛省']), entry('security', ['安全保障']));
const found = (raw: string): string[] => findTerms(readDocumentText(raw), matcher).map(({ term, span }) => `${term}:${raw.slice(span.start, span.end)}`);

describe('names across line breaks that look like ends of paragraphs', () => {
  it('are found whole, before the shorter name on the next line', () => {
    assert.deepEqual(found('協議は拡大\n抑止の話\nに及んだ'), ['extended:拡大\n抑止']);
    assert.deepEqual(found('協議は拡大\n\n抑止の話'), ['extended:拡大\n\n抑止']);
    assert.deepEqual(found('今後は経済安\n全保障も扱う'), ['economic:経済安\n全保障']);
  });

  it('are not made of the lines of a list, of short names, or of lines with their own ends', () => {
    assert.deepEqual(found('外交\n経済\n安全保障\n技術'), ['security:安全保障']);
    assert.deepEqual(found('今年の防衛\n省の方針'), []);
    assert.deepEqual(found('議論は拡大。\n抑止の話'), ['deterrence:抑止']);
    assert.deepEqual(found('表の拡大\t1\n抑止の話'), ['deterrence:抑止']);
  });

  it('are found wherever the line is cut', () => {
    fc.assert(fc.property(fc.constantFrom('拡大抑止', '経済安全保障'), fc.integer({ min: 1, max: 3 }), fc.constantFrom('\n', '\n\n'), (name, cut, gap) => {
      assert.deepEqual(found(`今回の${name.slice(0, cut)}${gap}${name.slice(cut)}に関する話`).map((each) => each.replace(/^.*:|\n/gu, '')), [name]);
    }));
  });
});
