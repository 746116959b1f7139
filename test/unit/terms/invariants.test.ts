import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findTerms } from '../../../src/terms/find-terms';
import { nameForm } from '../../../src/terms/matching-form';
import { allSpellings } from '../../../src/terms/spellings/all-spellings';
import { readDocumentText } from '../../../src/text/document-text';
import { toRunningSpan } from '../../../src/text/running-text';
import { anyTexts } from '../text/arbitrary';
import { extracted } from '../support/outline-text';
import { naiveSearch } from './naive-search';
import { entry, matcherOf } from './glossary-of';

const terms = [
  entry('committee', ['共同安全協議委員会', '共同「2+2」', 'Joint Security Committee'], { abbreviations: ['JSC'], category: 'institution' }),
  entry('deterrence', ['抑止', '抑止力', 'deterrence']),
  entry('extended', ['広域抑止', 'wide deterrence']),
  entry('un', ['国連', '国際連合'], { abbreviations: ['UN'] }),
  entry('cyber', ['サイバー・セキュリティー', 'cyber security']),
  entry('plan-a', ['基本計画（甲国）'], { category: 'document' }),
  entry('plan-b', ['基本計画（乙国）'], { category: 'document' }),
];
const matcher = matcherOf(...terms);
const words = ['共同安全協議委員会', '共同', '「2+2」', 'JSC', '広域', '抑止', '力', '国連', '合', '国際連合', 'サイバー', '・', 'セキュリティー', '基本計画', 'Joint ', 'Security ', 'Committee', 's', '12+', '。', '、', ' ', '　', '「', '」', 'の', '米国', 'ー', 'Ｊ', 'ＳＣ', '\t', '\n\n'];
const texts = fc.oneof(fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')), anyTexts);

describe('what holds of mentions in any text', () => {
  it('they are in order, do not overlap, lie in the text and name terms of the glossary', () => {
    fc.assert(fc.property(texts, (raw) => {
      const ids = new Set(terms.map(({ id }) => id));
      let end = 0;
      for (const { span, term, otherSenses = [] } of findTerms(readDocumentText(raw), matcher)) {
        assert.ok(span.start >= end && span.start < span.end && span.end <= raw.length);
        assert.ok([term, ...otherSenses].every((id) => ids.has(id)) && !otherSenses.includes(term));
        end = span.end;
      }
    }), { numRuns: 500 });
  });

  it('their words fold to a spelling of the term, but for an English plural', () => {
    const forms = new Map(terms.map(({ id, label, abbreviations, variants }) => [id, new Set([label.ja!, ...abbreviations, ...variants].flatMap(allSpellings).map(nameForm))]));
    fc.assert(fc.property(texts, (raw) => {
      const text = readDocumentText(raw);
      for (const { span, term } of findTerms(text, matcher)) {
        const form = nameForm(readDocumentText(raw.slice(span.start, span.end)).running.text);
        assert.ok(forms.get(term)!.has(form) || forms.get(term)!.has(form.replace(/s$/u, '')), `${form} for ${term}`);
      }
    }), { numRuns: 500 });
  });

  it('they do not depend on width', () => {
    const wide = (raw: string): string => raw.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(fc.property(fc.array(fc.constantFrom('共同安全協議委員会', '共同「2+2」', 'JSC', 'UN', 'の', '。', '12+2', 'JSCX', '広域抑止'), { maxLength: 20 }), (parts) => {
      const raw = parts.join('');
      const places = (given: string): string[] => findTerms(readDocumentText(given), matcher).map(({ term, span }) => `${term} ${span.start}-${span.end}`);
      assert.deepEqual(places(wide(raw)), places(raw));
    }), { numRuns: 300 });
  });

  it('they do not depend on where the lines of a paragraph are cut, and nothing else is in their ranges', () => {
    const paragraph = '両政府は、共同安全協議委員会（JSC）において広域抑止の在り方と抑止力の維持を話し合い、国連における協力のほか、サイバー・セキュリティーの取組や共同「2+2」の日程についても、率直に意見を交わした。';
    const whole = readDocumentText(paragraph);
    const expected = findTerms(whole, matcher).map(({ term, span }) => `${term}:${paragraph.slice(span.start, span.end)}`);
    assert.ok(expected.length >= 6);
    fc.assert(fc.property(fc.integer({ min: 18, max: 48 }), (columns) => {
      const raw = extracted(paragraph, columns).repeat(4);
      const found = findTerms(readDocumentText(raw), matcher).map(({ term, span }) => `${term}:${raw.slice(span.start, span.end).replace(/\s*\n\s*/gu, '')}`);
      assert.deepEqual(found, Array.from({ length: 4 }, () => expected).flat());
    }));
  });

  it('all names of a glossary of plain words are found leftmost-longest, as a naive search finds them', () => {
    const letters = fc.constantFrom('山', '川', '海', '空');
    const names = fc.uniqueArray(fc.array(letters, { minLength: 4, maxLength: 7 }).map((parts) => parts.join('')), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(names, fc.array(letters, { maxLength: 60 }), (given, parts) => {
      const raw = parts.join('');
      const found = findTerms(readDocumentText(raw), matcherOf(...given.map((name, index) => entry(`n${index}`, [name])))).map(({ span, name }) => `${span.start}:${name}`);
      const naive: string[] = [];
      for (let at = 0; at < raw.length;) {
        const longest = given.filter((name) => raw.startsWith(name, at)).sort((a, b) => b.length - a.length)[0];
        if (longest !== undefined) naive.push(`${at}:${longest}`);
        at += longest?.length ?? 1;
      }
      assert.deepEqual(found, naive);
    }), { numRuns: 300 });
  });
});

describe('the index of names', () => {
  const letters = fc.constantFrom('山', '川', 'あ', 'ア', 'カ', 'ー', 'ー', '・', '-', '.', ' ', '「', '」', 'a', 'b', 'S', '1', '+', '\u0000', '\u0001', '\uffff', '🗻', 'é');
  const name = fc.array(letters, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  /** Texts that are made of the names and of what may stand in and around them. */
  const namesAndText = fc.uniqueArray(name, { minLength: 1, maxLength: 30 }).chain((names) =>
    fc.tuple(fc.constant(names), fc.array(fc.oneof(fc.constantFrom(...names), letters, fc.constantFrom('\t', '　', '。', 'ﾞ', 'Ａ')), { maxLength: 40 }).map((parts) => parts.join(''))));

  it('finds what a naive search finds, whatever names and text are', () => {
    fc.assert(fc.property(namesAndText, ([names, raw]) => {
      const made = matcherOf(...names.map((label, index) => entry(`n${index}`, [label], index % 3 === 0 ? { abbreviations: [label] } : {})));
      const text = readDocumentText(raw);
      assert.deepEqual(findTerms(text, made).map(({ span }) => toRunningSpan(text.running, span)), naiveSearch(text, made));
    }), { numRuns: 3000 });
  });

  it('finds what a naive search finds in texts of the trade', () => {
    fc.assert(fc.property(texts, (raw) => {
      // Names across line breaks have tests of their own; a tab parts names as a line break does.
      const text = readDocumentText(raw.replace(/\n/gu, '\t'));
      assert.deepEqual(findTerms(text, matcher).map(({ span }) => toRunningSpan(text.running, span)), naiveSearch(text, matcher));
    }), { numRuns: 1000 });
  });

  it('takes names of one letter, and none that nothing remains of', () => {
    const made = matcherOf(entry('one', ['印']), entry('none', ['「・」']), entry('dot', ['.']));
    assert.deepEqual(findTerms(readDocumentText('印。「・」.印'), made).map(({ term, span }) => [term, span.start]), [['one', 0], ['one', 6]]);
  });

  it('takes some thousand names', () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => `${String.fromCharCode(0x4e00 + (index % 70), 0x5000 + Math.floor(index / 70))}条約案`);
    const made = matcherOf(...numbers.map((label, index) => entry(`n${index}`, [label])));
    assert.deepEqual(findTerms(readDocumentText(numbers.join('、')), made).map(({ name: found }) => found), numbers);
  });
});
