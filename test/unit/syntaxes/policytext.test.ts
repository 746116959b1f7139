import { strict as assert } from 'node:assert';
import { type IGrammar, INITIAL } from 'vscode-textmate';
import { type Coloured, colouredParts, loadGrammar } from './tokenise';

const heading = 'markup.heading';
const mark = 'entity.name.section';
const label = 'entity.name.tag.label';
const reference = 'markup.underline.link.reference';
const noteMark = 'markup.underline.link.reference.note';
const date = 'constant.numeric.date';
const quoted = 'string.quoted.other';
const note = 'comment.line.footnote';
const noteLabel = 'punctuation.definition.comment';
const caption = 'entity.name.type.caption';
const captionLabel = 'entity.name.type.label';
const furniture = 'comment.line.page-furniture';
const leader = 'comment.line.leader';
const link = 'markup.underline.link';

/** A line and what of it is coloured; `[]` says that the whole line is plain prose. */
type Example = readonly [line: string, coloured: readonly Coloured[]];

const groups: Readonly<Record<string, readonly Example[]>> = {
  'headings of Japanese divisions': [
    ['第1節 協力の概要', [['第1節', mark], [' 協力の概要', heading]]],
    ['　第２章　同盟の将来', [['　', heading], ['第２章', mark], ['　同盟の将来', heading]]],
    ['第三十二条', [['第三十二条', mark]]],
    ['第 5 条 （武力攻撃への対処）', [['第 5 条', mark], [' （武力攻撃への対処）', heading]]],
    ['第七条の二（定義）', [['第七条の二', mark], ['（定義）', heading]]],
    ['第3部 １ はじめに', [['第3部', mark], [' １ はじめに', heading]]],
    ['第一条　締約国は、この条約の定めに従い協力する。', [['第一条', mark]]],
    ['序章 変わる地域', [['序章', mark], [' 変わる地域', heading]]],
    ['おわりに', [['おわりに', mark]]],
    ['別紙２', [['別紙２', mark]]],
    ['【基調講演】', [['【基調講演】', heading]]],
    ['〔参考〕 関係する条約', [['〔参考〕 関係する条約', heading]]],
    ['＜基本的な考え方＞', [['＜基本的な考え方＞', heading]]],
    ['## 第1節 概要', [['##', 'punctuation.definition.heading'], [' 第1節 概要', heading]]],
  ],
  'Japanese lines that only begin like a heading': [
    ['第5条の適用に関する立場を改めて確認し、', [['第5条', reference]]],
    ['第２章 において述べたとおり', [['第２章', reference]]],
    ['第3回の会合では', []],
    ['はじめに述べたように、', []],
    ['結びつきを強める', []],
    ['別添の資料を見ると', []],
    ['【別図】のとおり、両国は合意した。', []],
    ['参考になる', []],
  ],
  'marks before short titles': [
    ['① 訓練の質と量をともに高める', [['①', mark], [' 訓練の質と量をともに高める', heading]]],
    ['（１）体制の整備', [['（１）', mark], ['体制の整備', heading]]],
    ['（ア） 訓練の頻度', [['（ア）', mark], [' 訓練の頻度', heading]]],
    ['Ａ 協議の仕組み', [['Ａ', mark], [' 協議の仕組み', heading]]],
    ['１ 東南アジア', [['１', mark], [' 東南アジア', heading]]],
    ['１－１ 経緯', [['１－１', mark], [' 経緯', heading]]],
    ['1.2.3 情報の保護', [['1.2.3', mark], [' 情報の保護', heading]]],
    ['Ⅲ 今後の展望', [['Ⅲ', mark], [' 今後の展望', heading]]],
    ['Ⅰ-1 背景', [['Ⅰ-1', mark], [' 背景', heading]]],
    ['一　外交交渉の経過について', [['一', mark], ['　外交交渉の経過について', heading]]],
    ['二 基地の返還', [['二', mark], [' 基地の返還', heading]]],
    ['イ 部隊の配置', [['イ', mark], [' 部隊の配置', heading]]],
    ['<1> この際公表された方針', [['<1>', mark], [' この際公表された方針', heading]]],
    ['■ 協力の方向', [['■', mark], [' 協力の方向', heading]]],
    ['◆装備品の共同生産', [['◆', mark], ['装備品の共同生産', heading]]],
    ['○ 共同訓練を増やす', [['○', mark], [' 共同訓練を増やす', heading]]],
  ],
  'marks before running text': [
    ['① 日本政府は、これまでの取組を踏まえ', [['①', label]]],
    ['（１）政府は協議を続ける。', [['（１）', label]]],
    ['○共同訓練を増やし、その結果を点検する。', [['○', label]]],
    ['・共同訓練を増やす', [['・', label]]],
    ['1. The committee met twice. It agreed on a plan.', [['1.', label]]],
    ['(a) the transfer of equipment;', [['(a)', label]]],
    ['- to deepen cooperation', [['-', label]]],
    ['Q1: なぜか', [['Q1:', label]]],
    ['問１ 何が変わったか', [['問１', label]]],
    ['外務大臣：お答えします', [['外務大臣：', label]]],
  ],
  'numbers that are no marks': [
    ['１）と、案２）とを比べると', []],
    ['3 月に開かれた会合', []],
    ['12 機の航空機', []],
    ['2 国間協議を重ねる', []],
    ['5 billion dollars', []],
    ['12', []],
    ['国は、一 定の', []],
  ],
  'English headings': [
    ['Part I', [['Part I', mark]]],
    ['Chapter II: Regional Cooperation', [['Chapter II', mark], [': Regional Cooperation', heading]]],
    ['Article 5. The Parties shall consult together.', [['Article 5.', mark]]],
    ['ARTICLE IV', [['ARTICLE IV', mark]]],
    ['Annex A – Definitions', [['Annex A', mark], [' – Definitions', heading]]],
    ['Executive Summary', [['Executive Summary', mark]]],
    ['EXECUTIVE SUMMARY', [['EXECUTIVE SUMMARY', heading]]],
    ['1. Introduction', [['1.', mark], [' Introduction', heading]]],
    ['2.1 Deterrence and Defence', [['2.1', mark], [' Deterrence and Defence', heading]]],
    ['IV. Outlook', [['IV.', mark], [' Outlook', heading]]],
    ['A. Strategic Context', [['A.', mark], [' Strategic Context', heading]]],
    ['3 Findings of the Panel', [['3', mark], [' Findings of the Panel', heading]]],
    ['(a) Scope', [['(a)', mark], [' Scope', heading]]],
  ],
  'English lines that only begin like a heading': [
    ['Section 3 describes the process.', [['Section 3', reference]]],
    ['Article 5 of the Treaty commits both', [['Article 5', reference]]],
    ['NATO', []],
    ['3 April 2024', [['3 April 2024', date]]],
    ['Part of the plan', []],
    ['A plain English sentence that runs on and', []],
  ],
  'boxes': [
    ['KEY WORD', [['KEY WORD', mark]]],
    ['解説 反撃能力とは', [['解説', mark], [' 反撃能力とは', heading]]],
    ['コラム１ 島しょ国の声', [['コラム１', mark], [' 島しょ国の声', heading]]],
    ['Column: A view from the islands', [['Column', mark], [': A view from the islands', heading]]],
    ['解説によれば、', []],
    ['キーワードを拾う', []],
  ],
  'captions': [
    ['図表Ⅲ-2-1-1 協議の枠組み', [['図表Ⅲ-2-1-1', captionLabel], [' 協議の枠組み', caption]]],
    ['図１ 組織', [['図１', captionLabel], [' 組織', caption]]],
    ['Table 3. Defence Spending', [['Table 3.', captionLabel], [' Defence Spending', caption]]],
    ['Figure 2-1: Command Structure', [['Figure 2-1:', captionLabel], [' Command Structure', caption]]],
    ['図表Ⅰ-1-1に示すとおり、実務者の協議を重ねる', [['図表Ⅰ-1-1', reference]]],
    ['Figure 2 shows that spending rose.', [['Figure 2', reference]]],
    ['資料：各国の公表資料による', [['資料：', noteLabel], ['各国の公表資料による', 'comment.line.source']]],
    ['Source: national statistics', [['Source:', noteLabel], [' national statistics', 'comment.line.source']]],
  ],
  'notes and footnotes': [
    ['（注） 1 閣僚級の会合を指す。', [['（注）', noteLabel], [' 1 閣僚級の会合を指す。', note]]],
    ['注２　前年比', [['注２', noteLabel], ['　前年比', note]]],
    ['※ 数字は概算', [['※ ', noteLabel], ['数字は概算', note]]],
    ['Note: Figures are rounded.', [['Note:', noteLabel], [' Figures are rounded.', note]]],
    ['[1] Ministry of Defense, White Paper, https://example.org/a.pdf.', [['[1]', noteLabel], [' Ministry of Defense, White Paper, ', note], ['https://example.org/a.pdf', link], ['.', note]]],
    ['（注1）において', [['（注1）', noteMark]]],
    ['注目すべきは', []],
    ['Notes on the meeting', []],
  ],
  'page furniture': [
    ['- 12 -', [['- 12 -', furniture]]],
    ['― 3 ―', [['― 3 ―', furniture]]],
    ['Page 4 of 20', [['Page 4 of 20', furniture]]],
    ['-------', [['-------', 'comment.line.rule']]],
    ['第1節 概要 ………… 12', [['第1節', reference], ['………… 12', leader]]],
    ['1. Introduction ........ 4', [['1.', label], ['........ 4', leader]]],
  ],
  'references': [
    ['会合（注1）において、資料23、図表Ⅲ-2-1-1及び第5条第2項を参照。', [['（注1）', noteMark], ['資料23', reference], ['図表Ⅲ-2-1-1', reference], ['第5条第2項', reference], ['参照', 'keyword.other.reference']]],
    ['同第6条に触れた。第三回会合、第2次内閣', [['第6条', reference]]],
    ['同盟は<sup>1</sup>深まった', [['<sup>1</sup>', noteMark]]],
    ['信頼性を高めた。¹²', [['¹²', noteMark]]],
    ['本節では同条の定めを', [['本節', reference], ['同条', reference]]],
    ['本部長と前項目は', []],
    ['under Article 5(2) and Chapter II, see Figure 3.2 and Annex A', [['Article 5(2)', reference], ['Chapter II', reference], ['see ', 'keyword.other.reference'], ['Figure 3.2', reference], ['Annex A', reference]]],
    ['Section chiefs met in Chapter and verse', []],
    ['https://www.example.go.jp/a_b.html）参照', [['https://www.example.go.jp/a_b.html', link], ['参照', 'keyword.other.reference']]],
  ],
  'dates': [
    ['2011（平成23）年6月21日', [['2011（平成23）年6月21日', date]]],
    ['11(平成23)年', [['11(平成23)年', date]]],
    ['平成二十三年度及び令和6年4月1日', [['平成二十三年度', date], ['令和6年4月1日', date]]],
    ['二〇二四年三月', [['二〇二四年三月', date]]],
    ['2024年度は3年間、5日間、3か月', [['2024年度', date]]],
    ['同年5月28日と今年3月、11月15日', [['同年5月28日', date], ['今年3月', date], ['11月15日', date]]],
    ['同年代の人', []],
    ['H23.4.1からR6年度', [['H23.4.1', date], ['R6年度', date]]],
    ['F-35とR2D2', []],
    ['On 21 June 2011 and June 21, 2011, in March 2012, by 2011-06-21', [['21 June 2011', date], ['June 21, 2011', date], ['March 2012', date], ['2011-06-21', date]]],
    ['FY2024 and fiscal year 2024', [['FY2024', date], ['fiscal year 2024', date]]],
    ['May the force; 1.2.2024', []],
  ],
  'quotations': [
    ['両国は「自由で開かれた『法の支配』」を支持した', [['「自由で開かれた『法の支配』」', quoted]]],
    ['「閉じない引用', []],
    ['the “two plus two” meeting', [['“two plus two”', 'string.quoted.double']]],
    ['**太字**の語', [['**太字**', 'markup.bold']]],
  ],
};

/** Lines that could keep a pattern busy: as long as the editor colours lines at all. */
const long: Readonly<Record<string, string>> = {
  'prose without an end': '両政府は協議を重ね、'.repeat(2_000),
  'numerals': '一'.repeat(20_000),
  'numbers and dots': '1.'.repeat(10_000),
  'marks that open and never close': '「'.repeat(20_000),
  'brackets of notes': '（注'.repeat(6_666),
  'blanks': `${'　'.repeat(19_999)}x`,
  'words in capitals': 'AB '.repeat(6_666),
  'articles': 'Article 5, '.repeat(1_800),
  'dots and blanks': '. '.repeat(10_000),
};

describe('the grammar of policy texts', () => {
  let grammar: IGrammar;
  before(async () => { grammar = await loadGrammar(); });

  for (const [group, examples] of Object.entries(groups)) {
    describe(group, () => {
      for (const [line, expected] of examples) it(line, () => assert.deepEqual(colouredParts(grammar, line), expected));
    });
  }

  describe('a line of 20,000 characters', () => {
    for (const [name, line] of Object.entries(long)) {
      it(`is coloured to its end: ${name}`, () => {
        const { stoppedEarly, tokens } = grammar.tokenizeLine(line, INITIAL, 5_000);
        assert.equal(stoppedEarly, false);
        assert.ok(tokens.at(-1)!.endIndex >= line.length);
      });
    }
  });

  it('leaves nothing open at the end of a line, so that no line colours the next', () => {
    const opened = Object.values(groups).flat().filter(([line]) => !grammar.tokenizeLine(line, INITIAL).ruleStack.equals(INITIAL) && grammar.tokenizeLine(line, INITIAL).ruleStack.depth > 1);
    assert.deepEqual(opened, []);
  });
});
