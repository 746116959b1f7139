import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readDocumentText } from '../../../src/text/document-text';
import { toRawSpan, toRunningOffset, toRunningSpan } from '../../../src/text/running-text';
import { anyTexts } from './arbitrary';

const running = (raw: string): string => readDocumentText(raw).running.text;

/** Raw text for which the running text `part` stands. */
function rawOf(raw: string, part: string): string {
  const { running: text } = readDocumentText(raw);
  const start = text.text.indexOf(part);
  assert.ok(start >= 0, `running text ${JSON.stringify(text.text)} holds ${part}`);
  const span = toRawSpan(text, { start, end: start + part.length });
  return raw.slice(span.start, span.end);
}

/** A paragraph as PDF extraction leaves it: lines of `columns` characters with `gap` between them. */
function wrap(paragraph: string, columns: number, gap: string): string {
  return (paragraph.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? []).join(gap);
}

const paragraph = '両政府は、抑止力と対処力を高める取組について意見を交わし、日米安全保障協議委員会の場で結果を点検することで一致した。'
  + '閣僚は、拡大抑止の信頼性が地域の安定に欠かせないことを改めて確かめ、事務当局に作業の加速を指示した。';

describe('running text', () => {
  it('folds full-width letters, digits and signs, half-width kana and dashes', () => {
    assert.equal(running('ＳＣＣ（２＋２）は１－３、SM―3、ｶﾞｲﾄﾞﾗｲﾝ、か\u3099'), 'SCC(2+2)は1-3、SM-3、ガイドライン、が');
  });

  it('keeps what carries structure: ①, Ⅲ, ㍻ stay themselves', () => {
    assert.equal(running('① 日本の役割、Ⅲ、㍻'), '①日本の役割、Ⅲ、㍻');
  });

  it('drops blanks beside Japanese, keeps one between Latin words', () => {
    assert.equal(running('第 3オフセット戦略 (Third  Offset\u00a0Strategy) は 2017年 2 月 10日'), '第3オフセット戦略(Third Offset Strategy)は2017年2月10日');
  });

  it('keeps a tab as the edge of a table cell', () => {
    assert.equal(running('外務大臣 防衛大臣\t国務長官'), '外務大臣防衛大臣\t国務長官');
  });

  for (const [name, gap] of [['LF', '\n'], ['CR LF', '\r\n'], ['a blank line', '\n\n'], ['a blank line with spaces', ' \n \n'], ['two blank lines', '\n\n\n']] as const) {
    it(`undoes hard wraps with ${name} between the lines`, () => {
      assert.equal(running(wrap(paragraph, 20, gap)), paragraph);
    });
  }

  it('reports the exact raw range of a word over a wrap', () => {
    const raw = wrap(paragraph, 22, ' \n\n');
    for (const word of ['日米安全保障協議委員会', '拡大抑止', '抑止力と対処力']) {
      assert.equal(rawOf(raw, word).replace(/\s/gu, ''), word);
    }
  });

  it('puts one blank where a line end parts Latin words, none behind a hyphen', () => {
    const lines = [
      'The two governments confirmed that the Security Consultative',
      'Committee would meet again before the end of the fiscal year',
      'and would report without delay on the outcome of the well-',
      'founded review to both leaders, as had been agreed at the',
      'earlier session.',
      '',
    ];
    const long = lines.concat(lines, lines).join('\n');
    assert.equal(readDocumentText(long).layout.kind, 'hard-wrapped');
    assert.ok(running(long).includes('Security Consultative Committee would meet'));
    assert.ok(running(long).includes('well-founded'));
  });

  it('joins a number that a wrap cuts in Japanese text, and parts numbers in English', () => {
    const japanese = ['両政府は、会合の成果を文書にまとめ、その文書を19', '60年の署名から数えて半世紀の節目に公表することと', 'し、事務当局に対して準備を急ぐよう指示を出した。'];
    assert.ok(running([...japanese, ...japanese, ...japanese].join('\n\n')).includes('1960年の署名'));
    const english = ['The ministers agreed that the exercise would take place in 2015', '10 aircraft and three ships would take part in it, and that the', 'results would be reported to both governments without any delay.'];
    assert.ok(running([...english, '', ...english, '', ...english].join('\n')).includes('in 2015 10 aircraft'));
  });

  it('undoes the false paragraph break that a page end leaves inside a sentence of an unwrapped text', () => {
    assert.equal(
      running('このため、両政府は、計画の内容をすり合わせ、優先する事項を共に定めることとし、日\n\n米共同対処の態勢を整える。\n\n次の段落。'),
      'このため、両政府は、計画の内容をすり合わせ、優先する事項を共に定めることとし、日米共同対処の態勢を整える。\n次の段落。',
    );
  });

  it('does not join headings, list items, captions and finished sentences to what follows', () => {
    for (const raw of ['## 第1節 概要\n\n本文である。', '同盟の課題\n\n本文である。', '日米両国の協力の進展について確認した主な事項の一覧は次のとおりとする\n○ 訓練の拡大', '日米両政府が共同で実施する年次の演習とその参加部隊の概要について\n図表１ 演習の実績', '会談した。\n米側は述べた。']) {
      assert.ok(running(raw).includes('\n'), raw);
    }
  });

  it('drops a byte-order mark, zero-width characters and soft hyphens', () => {
    assert.equal(running('\ufeff日米\u200b同\u00ad盟'), '日米同盟');
  });

  it('splits a Latin ligature into its letters, both standing for the one raw unit', () => {
    assert.equal(running('ﬁnal'), 'final');
    assert.equal(rawOf('the ﬁnal act', 'final'), 'ﬁnal');
    assert.equal(rawOf('the ﬁnal act', 'inal'), 'ﬁnal');
  });

  it('keeps surrogate pairs and lone surrogates', () => {
    assert.equal(running('𠮷野 😀😀 \ud800x'), '𠮷野😀😀\ud800x');
  });

  it('is empty for an empty text and for a text of blanks', () => {
    assert.equal(running(''), '');
    assert.equal(running(' \n\n　\f\n'), '');
  });

  it('reads one line of 5 MB', () => {
    const raw = '両政府は ２＋２ を開いた。'.repeat(400_000);
    const text = readDocumentText(raw);
    assert.equal(raw.length, 5_600_000);
    assert.equal(text.running.text, '両政府は2+2を開いた。'.repeat(400_000));
    assert.deepEqual(toRawSpan(text.running, { start: text.running.text.length - 8, end: text.running.text.length - 5 }), { start: raw.length - 9, end: raw.length - 6 });
  });

  it('maps every running unit to its raw units and back, in order', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const text = readDocumentText(raw).running;
      assert.equal(text.starts.length, text.text.length);
      for (let i = 0; i < text.text.length; i++) {
        assert.ok(text.starts[i]! < text.ends[i]!);
        if (i > 0) assert.ok(text.starts[i]! >= text.ends[i - 1]! || text.starts[i] === text.starts[i - 1]);
        const back = toRunningOffset(text, text.starts[i]!);
        assert.equal(text.starts[back], text.starts[i]);
        assert.ok(back <= i);
      }
    }), { numRuns: 1000 });
  });

  it('maps every raw offset to a running offset, never backwards, both ends included', () => {
    fc.assert(fc.property(anyTexts, (raw) => {
      const text = readDocumentText(raw).running;
      let previous = 0;
      for (let offset = 0; offset <= raw.length; offset++) {
        const mapped = toRunningOffset(text, offset);
        assert.ok(mapped >= previous && mapped <= text.text.length);
        previous = mapped;
      }
      assert.equal(toRunningOffset(text, raw.length), text.text.length);
    }), { numRuns: 1000 });
  });

  it('a raw span of kept units goes to running text and comes back the same', () => {
    fc.assert(fc.property(anyTexts, fc.nat(), fc.nat(), (raw, a, b) => {
      const text = readDocumentText(raw).running;
      if (text.text.length === 0) return;
      const [first, last] = [a % text.text.length, b % text.text.length].sort((x, y) => x - y) as [number, number];
      const span = { start: text.starts[first]!, end: text.ends[last]! };
      assert.deepEqual(toRawSpan(text, toRunningSpan(text, span)), span);
    }), { numRuns: 1000 });
  });

  it('drops or folds nothing but blanks, line ends and invisible characters', () => {
    const kept = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060-\u206f\u00ad\ufeff]/gu, '');
    fc.assert(fc.property(fc.array(fc.constantFrom('日米', 'ＳＣＣ', '２＋２', ' ', '　', '\n', '\r\n', '\n\n', '同盟', 'a b', '\t', '\f', '𠮷'), { maxLength: 40 }), (parts) => {
      const raw = parts.join('');
      assert.equal(kept(running(raw)), kept(raw));
    }), { numRuns: 500 });
  });
});
