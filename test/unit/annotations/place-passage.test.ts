import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describePassage } from '../../../src/annotations/describe-passage';
import { type Anchor } from '../../../src/annotations/note';
import { type Placement } from '../../../src/annotations/placement';
import { placePassage } from '../../../src/annotations/place-passage';
import { PlacingText } from '../../../src/annotations/placing-text';
import { textVersion } from '../../../src/annotations/text-version';
import { readOutline } from '../../../src/outline/read-outline';
import { readNotesFile } from '../../../src/tei/notes-file';
import { readDocumentText } from '../../../src/text/document-text';
import { extracted } from '../support/outline-text';

const paragraphs = [
  '両政府は、昨年の秋から続く作業部会の議論を踏まえ、拡大抑止の信頼性を保つための方策について意見を交わした。',
  '閣僚は、指揮・統制の枠組みを改める手順と、情報収集の共同の活動を進めることで一致し、事務当局に計画の作成を指示した。',
  '施設の共同使用については、補給と整備の分野から始め、地元への説明を尽くしながら段階を追って広げることとした。',
  'サイバーの分野では、攻撃者を特定する能力を高めるため、官と民の人材が行き来できる仕組みを共同で検討する。',
  '会合の成果は文書として公表され、次の会合までに進み具合が点検される。拡大抑止の信頼性は次回も議題となる。',
];
const text = `第1節 協議\n\n${paragraphs.slice(0, 2).join('\n\n')}\n\n第2節 実施\n\n${paragraphs.slice(2).join('\n\n')}\n`;

function describedPassage(raw: string, words: string, from = 0): Anchor[] {
  const start = raw.indexOf(words, from);
  assert.ok(start >= 0);
  const document = readDocumentText(raw);
  return describePassage(document, readOutline(document), [{ start, end: start + words.length }])!;
}

function place(raw: string, anchors: readonly Anchor[], version = 'of another text'): Placement {
  const document = readDocumentText(raw);
  return placePassage(new PlacingText(document, readOutline(document), 'of this text'), { kind: 'passage', anchors, version });
}

const wordsAt = (raw: string, { spans }: Placement): string[] => spans.map(({ start, end }) => raw.slice(start, end));

describe('describing a passage', () => {
  it('stores position, headings, quote and context', () => {
    const [anchor] = describedPassage(text, '段階を追って広げる');
    assert.deepEqual(anchor, {
      position: { start: text.indexOf('段階を追って広げる'), end: text.indexOf('段階を追って広げる') + 9 },
      path: ['第2節 実施'],
      prefix: 'については、補給と整備の分野から始め、地元への説明を尽くしながら',
      quote: '段階を追って広げる',
      suffix: 'こととした。サイバーの分野では、攻撃者を特定する能力を高めるため',
    });
  });

  it('leaves blanks at the ends of a selection out', () => {
    const document = readDocumentText('一 文章 。');
    assert.deepEqual(describePassage(document, { sections: [] }, [{ start: 1, end: 5 }])?.[0]?.position, { start: 2, end: 4 });
  });

  it('refuses a selection of nothing but blanks', () => {
    assert.equal(describePassage(readDocumentText('一 \n\n 二'), { sections: [] }, [{ start: 1, end: 4 }]), undefined);
  });

  it('abridges a quote of more than 500 characters', () => {
    const long = Array.from({ length: 700 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const [anchor] = describedPassage(`前。${long}後。`, long);
    assert.deepEqual(anchor?.abridged, { at: 250, codePoints: 200 });
    assert.equal(anchor?.quote, long.slice(0, 250) + long.slice(450));
    const placed = place(`加えた文。${long}後。`, [anchor!]);
    assert.deepEqual([placed.status, wordsAt(`加えた文。${long}後。`, placed)[0]], ['moved', long]);
  });
});

describe('finding a passage again', () => {
  const cases: [name: string, changed: (raw: string) => string, words: string, status: Placement['status'], there: string[]][] = [
    ['unchanged', (raw) => raw, '段階を追って広げる', 'exact', ['段階を追って広げる']],
    ['behind an insertion', (raw) => `新しい前文が加わった。\n\n${raw}`, '段階を追って広げる', 'moved', ['段階を追って広げる']],
    ['in other width', (raw) => raw.replace(/、/gu, '､'), '段階を追って広げる', 'exact', ['段階を追って広げる']],
    ['in a paragraph that was moved', (raw) => raw.replace(`${paragraphs[2]}\n\n`, '') + `\n${paragraphs[2]}\n`, '段階を追って広げる', 'moved', ['段階を追って広げる']],
    ['with a word corrected in it', (raw) => raw.replace('補給と整備の分野から始め', '補給や整備の分野から始め'), '補給と整備の分野から始め、地元への説明', 'changed', ['補給や整備の分野から始め、地元への説明']],
    ['deleted with its sentence', (raw) => raw.replace(paragraphs[2]!, ''), '段階を追って広げる', 'lost', []],
    ['deleted, where the same words stand elsewhere', (raw) => raw.replace(paragraphs[0]!, ''), '拡大抑止の信頼性', 'lost', []],
    ['short, twice in the text, told apart by its context', (raw) => `序。\n\n${raw}`, '拡大抑止の信頼性', 'moved', ['拡大抑止の信頼性']],
  ];
  for (const [name, change, words, status, there] of cases) {
    it(`${name}: ${status}`, () => {
      const changed = change(text);
      const placed = place(changed, describedPassage(text, words));
      assert.deepEqual([placed.status, wordsAt(changed, placed)], [status, there]);
    });
  }

  it('keeps each of two places of the same words', () => {
    const second = text.lastIndexOf('拡大抑止の信頼性');
    const changed = `序。\n\n${text}`;
    const placed = place(changed, describedPassage(text, '拡大抑止の信頼性', second));
    assert.equal(placed.spans[0]?.start, changed.lastIndexOf('拡大抑止の信頼性'));
  });

  it('takes stored positions only in the very version they count in', async () => {
    const { version } = await textVersion(text);
    const document = readDocumentText(text);
    const anchors = describedPassage(text, '段階を追って広げる');
    assert.deepEqual(placePassage(new PlacingText(document, readOutline(document), version), { kind: 'passage', anchors, version }).status, 'exact');
  });

  it('finds every passage at exactly its characters after wrapping, un-wrapping and other line ends', () => {
    const flat = paragraphs.join('');
    fc.assert(fc.property(fc.nat({ max: flat.length - 13 }), fc.integer({ min: 6, max: 12 }), fc.integer({ min: 20, max: 40 }), fc.constantFrom('\n\n', '\r\n', ' \n \n'), (start, length, columns, gap) => {
      const words = flat.slice(start, start + length);
      const wrapped = extracted(flat, columns).replace(/\n\n/gu, gap);
      const placed = place(wrapped, describedPassage(flat, words, start));
      assert.ok(placed.status === 'exact' || placed.status === 'moved');
      assert.equal(wordsAt(wrapped, placed)[0]?.replace(/\s/gu, ''), words);
    }), { numRuns: 200 });
  });

  it('never throws and never points outside the text, for any text', () => {
    const anchors = describedPassage(text, '段階を追って広げる');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('段階を追って', '広げる', '')), (raw) => {
      for (const { start, end } of place(raw, anchors).spans) assert.ok(start >= 0 && start < end && end <= raw.length);
    }), { numRuns: 300 });
  });
});

describe('the samples of the notes format', () => {
  for (const name of ['sample-ja.txt', 'sample-en.txt']) {
    it(`${name}: every passage is exact, and is described as it is stored`, async function () {
      const samples = path.resolve('../shared/tei/samples');
      if (!existsSync(samples)) {
        console.log('      skipped: there is no ../shared/tei/samples');
        return this.skip();
      }
      const raw = readFileSync(path.join(samples, name), 'utf8');
      const document = readDocumentText(raw);
      const prepared = new PlacingText(document, readOutline(document), (await textVersion(raw)).version);
      const { notes } = readNotesFile(readFileSync(path.join(samples, `${name}.notes.tei.xml`), 'utf8'));
      const passages = notes.flatMap(({ note }) => (note.target.kind === 'passage' ? [note.target] : []));
      assert.ok(passages.length > 0);
      for (const target of passages) {
        const placed = placePassage(prepared, target);
        assert.equal(placed.status, 'exact');
        if (target.anchors.some(({ section }) => section === true)) continue;
        const described = describePassage(document, readOutline(document), placed.spans)!;
        assert.deepEqual(described.map(({ quote, prefix, suffix, position }) => ({ quote, prefix, suffix, position })), target.anchors.map(({ quote, prefix, suffix, position }) => ({ quote, prefix, suffix, position })));
      }
    });
  }
});
