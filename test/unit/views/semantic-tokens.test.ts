import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { lineText } from '../../../src/text/lines';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../../src/views/semantic-tokens';
import { extracted } from '../support/outline-text';

const matcher = compileGlossary(readFieldGlossary());

const readingOf = (text: string): DocumentReading => new DocumentReading('a.txt', text, () => matcher);

/** Tokens as `line: text type.modifiers`. */
function tokensOf(text: string): string[] {
  const reading = readingOf(text);
  return semanticTokens(reading).map(({ line, character, length, type, modifiers }) =>
    `${line}: ${lineText(reading.text, line).slice(character, character + length)} ${[type, ...modifiers].join('.')}`);
}

describe('semantic tokens', () => {
  it('are headings, terms, references, dates, short forms, captions and notes', () => {
    assert.deepEqual(tokensOf([
      '第1節 協議の経緯', '', '両政府は2023年4月1日に拡大抑止の信頼性（注1）について協議した。図表Ⅰ-1-1に示すとおりである。', '',
      '図表Ⅰ-1-1 協議の枠組み', '', '（注） 1 閣僚級の会合を指す。', '',
    ].join('\n')), [
      '0: 第1節 協議の経緯 policyHeading', '2: 2023年4月1日 policyDate', '2: 拡大抑止 policyTerm', '2: （注1） policyReference', '2: 図表Ⅰ-1-1 policyReference',
      '4: 図表Ⅰ-1-1 協議の枠組み policyCaption', '6: （注） 1 閣僚級の会合を指す。 policyNote',
    ]);
  });

  it('say which references lead nowhere, and which lead out of the document', () => {
    assert.deepEqual(tokensOf('第1節 経緯\n\n図表Ⅰ-9-9と日米安保条約第5条を見よ。\n').filter((token) => token.includes('Reference')), [
      '2: 図表Ⅰ-9-9 policyReference.unresolved', '2: 日米安保条約第5条 policyReference.external',
    ]);
  });

  it('are cut at the ends of lines, without the blanks of the margin', () => {
    const text = `第1節 経緯\n\n${extracted('両国の政府は、首都において開いた日米安全保障協議委員会の結果を点検した。', 20)}`;
    assert.deepEqual(tokensOf(text).filter((token) => token.includes('Term')), ['2: 日米安全 policyTerm', '4: 保障協議委員会 policyTerm']);
  });

  it('let a narrower thing show within a wider one, but nothing within a heading', () => {
    assert.deepEqual(tokensOf('第1節 拡大抑止の強化\n\n本文である。\n\n（注） 1 拡大抑止を指す。\n'), [
      '0: 第1節 拡大抑止の強化 policyHeading', '4: （注） 1 policyNote', '4: 拡大抑止 policyTerm', '4: を指す。 policyNote',
    ]);
  });

  it('for a part of the document are those of its lines', () => {
    const reading = readingOf('第1節 経緯\n\n2023年4月1日に合意した。\n\n2024年4月1日に改めた。\n');
    const all = semanticTokens(reading);
    const { lineStarts } = reading.text;
    assert.deepEqual(semanticTokens(reading, { start: lineStarts[2]!, end: lineStarts[3]! }), all.filter(({ line }) => line === 2));
  });

  it('are in the order of the text, within their lines, and never overlap, whatever the text', () => {
    const piece = fc.constantFrom('第1節 経緯', '① 訓練', '（注1）', '（注） 1 指す。', '図表1-1', '拡大抑止', '2023年4月', '第5条', '\n', '\n\n', ' ', '　', '\r\n', 'the Treaty (NPT)', '、', '。', '日米安全', '保障条約', '資料23');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const reading = readingOf(pieces.join(''));
      let [lastLine, lastEnd] = [0, 0];
      for (const { line, character, length } of semanticTokens(reading)) {
        assert.ok(length > 0 && character + length <= lineText(reading.text, line).length);
        assert.ok(line > lastLine || character >= lastEnd);
        [lastLine, lastEnd] = [line, character + length];
      }
    }), { numRuns: 300 });
  });

  it('have types and modifiers that the manifest declares, each with a scope that themes colour', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }: { id: string }) => id).sort(), [...tokenTypes].sort());
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id).sort(), [...tokenModifiers].sort());
    const [{ scopes }] = contributes.semanticTokenScopes;
    assert.deepEqual(tokenTypes.filter((type) => scopes[type] === undefined), []);
  });
});
