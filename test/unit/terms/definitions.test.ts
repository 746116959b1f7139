import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findDefinitions } from '../../../src/terms/definitions';
import { findTerms } from '../../../src/terms/find-terms';
import { type TermMatcher } from '../../../src/terms/term-matcher';
import { readDocumentText } from '../../../src/text/document-text';
import { extracted } from '../support/outline-text';
import { entry, matcherOf } from './glossary-of';

const known = matcherOf(
  entry('seas', ['開かれて静かな海洋', '静海構想'], { abbreviations: ['OCS'] }),
  entry('board', ['共同運用評議会'], { variants: ['運用協議の場'], category: 'institution' }),
);

function definitionsIn(raw: string, matcher?: TermMatcher): string[] {
  const text = readDocumentText(raw);
  return findDefinitions(text, matcher === undefined ? [] : findTerms(text, matcher)).map(({ kind, long, short }) => `${kind}: ${long.text} = ${short.text}`);
}

const forms: [form: string, defining: [text: string, ...definitions: string[]][], notDefining: string[]][] = [
  ['a Japanese name and its acronym', [
    ['欧州連合（ＥＵ）は発表した。', 'acronym: 欧州連合 = EU'],
    ['新しい包括的核実験禁止条約（CTBT）', 'acronym: 包括的核実験禁止条約 = CTBT'],
    ['情報収集・警戒・監視(ISR)の強化', 'acronym: 情報収集・警戒・監視 = ISR'],
    ['太平洋における協力のための枠組み（PCF）', 'acronym: 協力のための枠組み = PCF'],
    ['「海と空の協定」（SAA）', 'acronym: 海と空の協定 = SAA'],
  ], ['核（VX）', '（TPP,RCEP）', '二国（EU）', 'これは（EU）の話']],
  ['the acronym first', [
    ['ASEAN（東南アジア諸国連合）の枠組み', 'acronym: 東南アジア諸国連合 = ASEAN'],
    ['CTBT (Comprehensive Nuclear-Test-Ban Treaty)', 'acronym: Comprehensive Nuclear-Test-Ban Treaty = CTBT'],
  ], ['ASEAN（2024年）', 'NATO (see below)']],
  ['an English name and its initials', [
    ['the Security Consultative Committee (SCC) met', 'acronym: Security Consultative Committee = SCC'],
    ['members of the Organisation for Economic Co-operation and Development (OECD)', 'acronym: Organisation for Economic Co-operation and Development = OECD'],
    ['海洋安全戦略 Maritime Security Strategy (MSS)を改める', 'acronym: 海洋安全戦略 = MSS'],
  ], ['ministers of both sides and the Treaty on the Non-Proliferation of Nuclear Weapons (NPT)', 'the ministers met (SCC)', 'Chapter One (IV)']],
  ['以下「…」という', [
    ['日米防衛協力のための指針（以下「指針」という。）に基づき', 'alias: 日米防衛協力のための指針 = 指針'],
    ['政府は、大気の保全に関する協定（昭和60年条約第3号。以下「協定」という。）を', 'alias: 大気の保全に関する協定 = 協定'],
    ['各国は「海の憲章」（以下、「憲章」と呼ぶ）を採択した。', 'alias: 海の憲章 = 憲章'],
  ], ['（以下「指針」という。）', '以下の「指針」による（詳細は資料）']],
  ['hereinafter "…"', [
    ['the Agreement on Maritime Safety (hereinafter "the Agreement") applies', 'alias: Agreement on Maritime Safety = Agreement'],
    ['the Maritime Liaison Office (“the Office”) opens', 'alias: Maritime Liaison Office = Office'],
  ], ['he said so (hereinafter silent)', 'they spoke ("No")']],
  ['two names of one term', [
    ['共同運用評議会（運用協議の場）', 'alias: 共同運用評議会 = 運用協議の場'],
    ['このため開かれて静かな海洋（OCS）', 'acronym: 開かれて静かな海洋 = OCS'],
  ], ['共同運用評議会（静海構想）']],
  ['a phrase and its English', [
    ['戦略的曖昧（strategic ambiguity）を保つ', 'gloss: 戦略的曖昧 = strategic ambiguity'],
    ['変革の世紀（century of change）', 'gloss: 変革の世紀 = century of change'],
    ['急激な変化（rapid change）', 'gloss: 急激な変化 = rapid change'],
    ['その「開かれた海（open seas）」を', 'gloss: 開かれた海 = open seas'],
    ['世界の統合（unity）', 'gloss: 統合 = unity'],
  ], ['（unity）', 'X（unity）']],
  ['a name and its loan word', [
    ['相互接続性（コネクティビティ）', 'alias: 相互接続性 = コネクティビティ'],
    ['アカウンタビリティ（説明責任）', 'alias: アカウンタビリティ = 説明責任'],
  ], ['担当大臣（アメリカ、カナダ）', '（各種のミサイル・火砲）', 'ロシア（当時）']],
  ['a shorter name made of its words', [
    ['地域安定のための協議枠組み(協議枠組み)', 'alias: 地域安定のための協議枠組み = 協議枠組み'],
    ['「沿岸の警備のための共同行動計画」（行動計画）', 'alias: 沿岸の警備のための共同行動計画 = 行動計画'],
  ], ['共同行動計画（計画案）', '共同行動計画（実施）']],
  ['a second bracket', [
    ['合同調整委員会 (JCC) Joint Coordination Committee (「合同委」)', 'acronym: 合同調整委員会 = JCC', 'alias: 合同調整委員会 = 合同委'],
    ['合同調整委員会 (JCC) (**合同「2+2」**)', 'acronym: 合同調整委員会 = JCC', 'alias: 合同調整委員会 = 合同「2+2」'],
    ['合同調整委員会 (「2+2」)', 'alias: 合同調整委員会 = 2+2'],
  ], ['合同調整委員会（「はい」）']],
  ['in words', [
    ['「二者会合」とは、通称「ツー」である。', 'alias: 二者会合 = ツー'],
    ['「ツー」は、正式名称は「安全協議会合」という。', 'alias: 安全協議会合 = ツー'],
  ], ['「二者会合」と「三者会合」']],
  ['what only explains', [], ['会合（2024年5月）で確認した。', '両国（日、米）の協力', '一部（1960年、1978年）', '同意（当時の大臣）', '予算（昭和35）', '地域（たとえば、北部、南部）']],
];

describe('places where a text defines its short forms', () => {
  for (const [form, defining, notDefining] of forms) {
    describe(form, () => {
      for (const [text, ...definitions] of defining) it(text, () => assert.deepEqual(definitionsIn(text, known), definitions));
      for (const text of notDefining) it(`not ${text}`, () => assert.deepEqual(definitionsIn(text, known), []));
    });
  }

  it('are found over hard wraps, with raw ranges', () => {
    const raw = extracted('政府は、昨年の秋から各国とともに準備を進めてきた大西洋海運機構（ＡＭＯ）の設立について、関係する各国の代表を集めて議論を続けてきたが、このたび各国の意見がまとまった。会議には二十か国の代表が加わり、設立のための条約の案を審議する予定であり、条約は年内に署名のため開放される見通しである。', 27).repeat(3);
    const [definition] = findDefinitions(readDocumentText(raw));
    assert.equal(definition?.long.text, '大西洋海運機構');
    assert.match(raw.slice(definition.long.span.start, definition.long.span.end), /^大西洋\n\n海運機構$/u);
    assert.equal(raw.slice(definition.short.span.start, definition.short.span.end), 'ＡＭＯ');
  });

  it('are in order, one a bracket, and lie in the text, whatever it is', () => {
    const parts = ['欧州連合', 'EU', '（', '）', '(', ')', '「', '」', '以下「', '」という。', 'the ', 'Security Committee ', '(SC)', '、', '。', '\n', ' ', '・', 'ための', '**', '"', '2+2', '\t'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (chosen) => {
      const raw = chosen.join('');
      const found = findDefinitions(readDocumentText(raw));
      const ends = found.map(({ long, short }) => Math.max(long.span.end, short.span.end));
      assert.deepEqual(ends, [...ends].sort((a, b) => a - b));
      for (const { span } of found.flatMap(({ long, short }) => [long, short])) assert.ok(span.start >= 0 && span.start < span.end && span.end <= raw.length);
    }), { numRuns: 500 });
  });
});
