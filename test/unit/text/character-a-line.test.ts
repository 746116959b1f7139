import { strict as assert } from 'node:assert';
import { findDates } from '../../../src/dates/find-dates';
import { readDocumentText } from '../../../src/text/document-text';

const sentence = '両国は2024年5月3日に東京で会合を開き、拡大抑止について協議し、次の会合を翌年に開くことで一致した。';
const characterALine = (text: string, gap = ''): string => [...text].join(`\n${gap}`);

describe('a text with one character a line', () => {
  it('reads as its sentences, whether or not blank lines stand between the characters', () => {
    for (const gap of ['', '\n', '　\n']) {
      const text = readDocumentText(`${characterALine(sentence, gap)}\n\n\n\n${characterALine(sentence, gap)}\n`);
      assert.equal(text.layout.kind, 'character-a-line');
      assert.equal(text.running.text, `${sentence}\n${sentence}`);
    }
  });

  it('parts its paragraphs at blank lines where none stand between the characters', () => {
    assert.equal(readDocumentText(`${characterALine(sentence)}\n\n${characterALine(sentence)}\n`).running.text, `${sentence}\n${sentence}`);
  });

  it('shows its dates over exactly their lines', () => {
    const raw = characterALine(sentence);
    const [date] = findDates(readDocumentText(raw));
    assert.equal(date?.value, '2024-05-03');
    assert.equal(raw.slice(date.span.start, date.span.end), characterALine('2024年5月3日'));
  });

  it('is told from columns of marks and figures, short lists and ordinary prose', () => {
    const others = ['○\n×\n'.repeat(30), '1\n2\n3\n'.repeat(20), 'a\nb\nc\n'.repeat(20), characterALine('第一回会合の概要'), `${characterALine('有無有無有無有無')}\n${`${sentence}\n`.repeat(6)}`, sentence];
    for (const raw of others) assert.notEqual(readDocumentText(raw).layout.kind, 'character-a-line', raw.slice(0, 12));
  });
});
