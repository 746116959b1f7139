import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type DamageKind } from '../../../src/damage/damage';
import { findDamage } from '../../../src/damage/find-damage';
import { readOutline } from '../../../src/outline/read-outline';
import { findReferences } from '../../../src/references/find-references';
import { resolveReferences } from '../../../src/references/resolve-references';
import { findTerms } from '../../../src/terms/find-terms';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { readDocumentText } from '../../../src/text/document-text';
import { policyTexts } from '../text/arbitrary';

const matcher = compileGlossary({ terms: [] });

/** Damage of one kind as `raw → corrected`, line ends of the raw text as ⏎. */
function damage(raw: string, kind: DamageKind): string[] {
  const text = readDocumentText(raw);
  const outline = readOutline(text);
  const references = resolveReferences({ text, outline, dates: [] }, findReferences(text));
  return findDamage({ text, outline, references, mentions: findTerms(text, matcher) })
    .filter((found) => found.kind === kind)
    .map(({ span, corrected }) => `${raw.slice(span.start, span.end).replace(/\n/gu, '⏎')} → ${corrected.replace(/\n/gu, '⏎')}`);
}

/** What each sign finds in a text, and texts in which it must find nothing. */
const table: Partial<Record<DamageKind, { readonly hits: readonly (readonly [text: string, ...found: string[]])[]; readonly none: readonly string[] }>> = {
  'html-residue': {
    hits: [['訪問した<sup>2</sup>。', '<sup>2</sup> → 2'], ['港&amp;空港', '&amp; → &'], ['第一<br/>第二', '<br/> → '], ['&#8212;', '&#8212; → —']],
    none: ['<1> 海の協力', 'a < b かつ c > d', '<https://example.org>'],
  },
  'navigation-residue': {
    hits: [['本文。\n\n前のページへ　次のページへ\n', '前のページへ　次のページへ → '], ['本文。\n\n▲ページの先頭へ\n', '▲ページの先頭へ → '], ['Text.\n\nBack to top\n', 'Back to top → ']],
    none: ['次のページに進むと図がある。', 'Next, the Parties shall meet.', '前の項目に戻ることはない。'],
  },
  'misread-character': {
    hits: [['パ一トナーとの協力', '一トナー → ートナー'], ['サ一ビスを', '一ビス → ービス'], ['PAC―3の配備', 'PAC―3 → PAC-3'], ['関係国の⼈々', '⼈ → 人'], ['2O24年とl990年に', '2O24 → 2024', 'l990 → 1990'], ['The govemment and westem intemational law', 'govemment → government', 'westem → western', 'intemational → international'], ['an eﬀort', 'eﬀort → effort']],
    none: ['a modem and an item of the system', 'lO24, 2OO, 20l', 'データ一覧', '第一サービス', '2010―2015年', 'ミサイル二発', 'カ年計画'],
  },
  'variant-character': {
    hits: [['事態を收拾する', '收拾 → 収拾'], ['國会の議決', '國会 → 国会']],
    none: ['収拾する', '第一條　締約國ハ平和ヲ希求シ國際ノ安全ヲ維持スル爲メ聯合シテ獨立ヲ尊重シ對等ノ關係ヲ維持シ國權ヲ擴張セス'],
  },
  'mixed-width': { hits: [['G7＋1の会合', 'G7＋1 → G7+1'], ['P－8を配備', 'P－8 → P-8'], ['20２5年', '20２5 → 2025']], none: ['２＋２', '4－6月', '1／2', 'ＡＳＥＡＮ10か国', '１－１ 背景'] },
  'stray-blank': { hits: [['艦船、 航空機を', '艦船、 航空機 → 艦船、航空機'], ['目 次\n\n本文がある。', '目 次 → 目次'], ['トラック 2.5の対話', 'トラック 2.5 → トラック2.5']], none: ['外務 省と 防衛 省', '2 月 10 日、 3 月 4 日、 5 月 6 日', '山田　太郎'] },
  'quote-mark': { hits: [['会合で”Safe Seas for All”を掲げた。', '”Safe Seas for All” → “Safe Seas for All”']], none: ['the “open” and the “closed” sea', '“A” said he, ”B” was not heard'] },
  'glued-numbers': {
    hits: [['詳細は資料3637を参照。', '資料3637 → 資料36、37'], ['1)<https://example.org/a>参照\n', '1)<https://example.org/a>参照 → 1) https://example.org/a 参照']],
    none: ['資料36を参照。', '第1234号', '1) https://example.org/a'],
  },
  'glued-footnote-mark': { hits: [['両国は首脳会談1において確認した。\n\n1) 前回の会談は春であった。\n', '首脳会談1 → 首脳会談 [1]']], none: ['両国は首脳会談1において確認した。', '港を2つ整備した。\n\n1) 注。\n2) 注。'] },
  'ruby-glued': { hits: [['相手を恫喝どうかつするような', '恫喝どうかつ → 恫喝'], ['枠組み (SHIP) シヤイプ Shipping and Harbour', 'シヤイプ → （シャイプ）']], none: ['相手を恫喝する', '協力することを', '(ASEAN) ビジョンを'] },
  'displaced-text': {
    hits: [['監視（MDA）を続け、調査・Maritime Domain Awareness訓練を行う。', '調査・Maritime Domain Awareness訓練 → 調査・訓練']],
    none: ['協定（Maritime Domain Awareness Initiative）を', '海上の Maritime Domain Awareness を'],
  },
  'source-typo': {
    hits: [['代表が一同に会する場', '一同に会する → 一堂に会する'], ['両国と間で協議', '両国と間で → 両国との間で'], ['民主主主義', '民主主主義 → 民主主義'], ['パートナーシップとパートナーシップ、パートネーシップ', 'パートネーシップ → パートナーシップ']],
    none: ['両国との間で', '一同に会釈した', 'プログラマとプログラマ、プログラム', '民主主義'],
  },
  'heading-level': {
    hits: [
      ['## 第1節 海\n\n### 1 港\n\n文である。\n\n### 2 岸\n\n文である。\n\n## 3 島\n\n文である。\n', '## 3 → ### 3'],
      ['## 第1節 海\n\n文である。\n\n### コラム\n\n### 港の仕事\n\n文である。\n', '### コラム⏎⏎### 港の仕事 → ### コラム 港の仕事'],
    ],
    none: ['## 第1節 海\n\n### 1 港\n\n文である。\n\n### 2 岸\n\n文である。\n', '# 海\n\n## 港\n\n文である。\n'],
  },
  'orphan-caption': {
    hits: [['協力を進めている。\n\n共同訓練の様子\n\nさらに会合を重ねた。\n', '共同訓練の様子 → '], ['文である。\n\n日豪外相会談 (2023年6月)\n\n文である。\n', '日豪外相会談 (2023年6月) → ']],
    none: ['図表1 推移の様子\n\n文である。\n', '訓練の様子を伝えた。\n', '第1節 訓練の様子\n\n文である。\n', '港湾通信 (2023年6月)\n\n港の夜明け\n\n文である。\n'],
  },
  'interrupting-block': {
    hits: [['両大臣は、海上における協力を今後いっそう進めるとともに、沿岸国の能力の構築をどの\n\n外相会談 (2024年5月)\n\n地域でも支援していくことで一致した。\n', '構築をどの⏎⏎外相会談 (2024年5月)⏎⏎地域でも → 構築をどの地域でも']],
    none: ['両大臣は、海上における協力を今後いっそう進めるとともに、沿岸国の能力の構築を支援する。\n\n外相会談 (2024年5月)\n\n地域でも支援していくことで一致した。\n'],
  },
  'split-sentence': {
    hits: [['両国は、海洋の安全を確保するための協力を、平時から緊急事態まで切れ目なく進めることとし、その際には他の関係国との連携を重視しつつ変化に\n\n備える体制を整えた。\n', '変化に⏎⏎備える → 変化に備える']],
    none: ['両国は協力を進める。\n\n備える体制を整えた。\n', '短い行\n\n次の行\n'],
  },
};

for (const [kind, { hits, none }] of Object.entries(table)) {
  describe(`damage: ${kind}`, () => {
    for (const [text, ...found] of hits) it(`is found in ${text.slice(0, 40).replace(/\n/gu, '⏎')}`, () => assert.deepEqual(damage(text, kind as DamageKind), found));
    for (const text of none) it(`is not found in ${text.slice(0, 40).replace(/\n/gu, '⏎')}`, () => assert.deepEqual(damage(text, kind as DamageKind), []));
  });
}

describe('damage of hard-wrapped extractions', () => {
  const wrapped = `${[
    '海洋の安全を確保するために、両国は平時から緊急事態までの切れ目のない協力を進め、',
    '関係国との連携を強化しつつ、沿岸国の能力の構築を支援することで一致し、エネルギ',
    'ーの安定的な供給を図るとともに、インフラの整備を進めることを確認したところであ',
    'り、今後とも両国の間で緊密に意思の疎通を図っていくことで一致するとともに、その',
    'ための枠組みを設けることとしたが、その詳細については今後の協議に委ねられること',
    'となったほか、次の会合を来年の春に開くことで一致し、会合を終えたところであるが、',
  ].join('\n\n')} \n\n`;

  it('tells of words in katakana that a wrap cuts, and not of every wrap', () => {
    assert.deepEqual(damage(wrapped, 'split-word'), ['エネルギ⏎⏎ー → エネルギー']);
    assert.deepEqual(damage(wrapped, 'split-sentence'), []);
  });

  it('tells of ends of pages', () => {
    const lines = wrapped.split('\n\n');
    const joined = `${lines.slice(0, 3).join('\n\n')}\n ${lines.slice(3).join('\n\n')}`;
    assert.deepEqual(damage(joined, 'page-break-join'), ['⏎  → ']);
  });
});

describe('any damage', () => {
  it('lies in the text, in its order, no place twice', () => {
    fc.assert(fc.property(policyTexts, (raw) => {
      const text = readDocumentText(raw);
      const outline = readOutline(text);
      const found = findDamage({ text, outline, references: resolveReferences({ text, outline, dates: [] }, findReferences(text)), mentions: [] });
      found.forEach(({ span }, index) => {
        assert.ok(span.start >= 0 && span.start < span.end && span.end <= raw.length);
        const before = found[index - 1]?.span;
        assert.ok(before === undefined || before.start < span.start || (before.start === span.start && before.end < span.end));
      });
    }), { numRuns: 500 });
  });
});
