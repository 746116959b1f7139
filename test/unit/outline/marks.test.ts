import { strict as assert } from 'node:assert';
import { outlineOf, prose } from '../support/outline-text';

/** A line between paragraphs, and what the outline makes of it; `undefined`: it is no heading. */
const cases: [line: string, heading: string | undefined][] = [
  ['第1節 概要', '第1節|概要'], ['第III部　制度', '第III部|制度'], ['第二条（定義）', '第二条|（定義）'], ['第３章', '第３章|'],
  ['第5条の規定に基づき、両国は行動する。', undefined], ['第2次世界大戦後の協力', undefined], ['第3回会合', undefined],
  ['Article 5', 'Article 5|'], ['ARTICLE V – Mutual defence', 'ARTICLE V|Mutual defence'], ['Chapter 2: The Alliance', 'Chapter 2|The Alliance'], ['Annex A', 'Annex A|'],
  ['Article 5 of the Treaty provides for consultation.', undefined], ['Part of the agreement', undefined],
  ['Ａ 同盟戦略', 'Ａ|同盟戦略'], ['A. Strengthening deterrence', 'A.|Strengthening deterrence'], ['Ｂ．経済', 'Ｂ．|経済'],
  ['A new era', undefined], ['U.S. forces in the region', undefined],
  ['Ⅰ　基本的考え方', 'Ⅰ|基本的考え方'], ['II. Regional security', 'II.|Regional security'], ['I welcome the statement', undefined],
  ['1 わが国の平和', '1|わが国の平和'], ['１ 中国', '１|中国'], ['2. Economic security', '2.|Economic security'], ['３．課題', '３．|課題'], ['3 国際社会との連携', '3|国際社会との連携'], ['2 日米協力の現状', '2|日米協力の現状'],
  ['2 月に開かれた会合', undefined], ['3 年間の計画', undefined], ['50万人の避難', undefined], ['3 aircraft took part', undefined], ['2024', undefined], ['10 percent of the budget', undefined],
  ['1.2 Deterrence', '1.2|Deterrence'], ['１－１ 基本方針', '１－１|基本方針'], ['1.5 million people', undefined],
  ['（１）基本方針', '（１）|基本方針'], ['（ア）対象', '（ア）|対象'], ['（THAAD）の配備', undefined], ['（2024年）', undefined],
  ['一　目的', '一|目的'], ['十一、方針', '十一|方針'], ['三　次の点を明らかにされたい。', '三|+'], ['一般に、両国は', undefined], ['二国間の協力', undefined], ['一、二の例', undefined],
  ['Sec. 2. Definitions. For purposes of this order:', 'Sec. 2|Definitions'], ['Section 1. Policy. It is the policy of my Administration to work with allies.', 'Section 1|Policy'],
  ['一 方の国', undefined], ['ハ 長調', undefined],
  ['一について', '一について|'], ['二の１及び三について', '二の１及び三について|'], ['四から六までについて', '四から六までについて|'], ['二国間協議について', undefined],
  ['提言１：司令部を設けよ', '提言１|司令部を設けよ'], ['論点２ 費用の分担', '論点２|費用の分担'], ['Recommendation 3: Share data', 'Recommendation 3|Share data'], ['Session II', 'Session II|'], ['Finding 1: Costs have doubled since 2010.', 'Finding 1|Costs have doubled since 2010.'], ['提言１：部会を置く。毎月開く。', '提言１|+'],
  ['提言１は、司令部に関わる。', undefined], ['提言１、２のとおり', undefined], ['Pillar 2 covers technology.', undefined], ['Option 1 and Option 2', undefined],
  ['附　則', '|附　則'], ['附則（令和五年法律第十号）　抄', '|附則（令和五年法律第十号）　抄'], ['附則第二条の規定により', undefined], ['別表第一（第三条関係）', '別表第一|（第三条関係）'], ['別表第一の上欄に掲げるもの', undefined], ['別紙１　構成員', '別紙１|構成員'], ['附属書Ⅱ　訓練', '附属書Ⅱ|訓練'], ['別紙１のとおりとする', undefined],
  ['Part One: The Context', 'Part One|The Context'], ['CHAPTER TWELVE', 'CHAPTER TWELVE|'], ['ANNEX', 'ANNEX|'], ['Appendix C. Interviews', 'Appendix C|Interviews'], ['Schedule 2', 'Schedule 2|'], ['Schedule of meetings', undefined],
  ['ア　基本的な考え方', 'ア|基本的な考え方'], ['ア ジアの情勢', undefined],
  ['① 対話を続けよ', '①|対話を続けよ'],
  ['【基調講演】', '|基調講演'], ['【セッション１】', '【セッション１】|'], ['写真の説明【首相官邸HP】', undefined],
  ['序 論', '|序 論'], ['EXECUTIVE SUMMARY', '|EXECUTIVE SUMMARY'], ['はじめに、両首脳は握手した。', undefined], ['Introduction of new systems', undefined],
  ['○ 訓練の拡大', '○|訓練の拡大'], ['○ 共同の訓練を広げ、点検する。', '○|+'], ['○○地域の情勢', undefined], ['○山田委員長　これより会議を開く。', undefined], ['・ 訓練の拡大', '・|+'], ['■ 提言 ■', undefined],
  ['図表Ⅲ-1-1 予算の推移', '図表Ⅲ-1-1|予算の推移'], ['Table 2: Exercises', 'Table 2|Exercises'], ['図表Ⅲ-1-1のとおりである。', undefined], ['Table 2 shows that exercises increased.', undefined],
  ['（注）額は当初予算による。', '（注）|+'], ['注目すべき動き', undefined],
  ['解説した内容', undefined], ['コラム 現場から', 'コラム|現場から'],
  ['参照 資料23、資料24', undefined],
  ['Q1. What is a port call?', 'Q1.|What is a port call?'], ['問２　費用は誰が負担しますか。', '問２|費用は誰が負担しますか。'], ['Q: What next?', undefined], ['Q1 2024 results', undefined],
  ['**Purpose.** This guidance explains the rules.', '|Purpose.'], ['**Note** that the rules apply.', undefined],
  ['Box 1.1: Measuring trade', 'Box 1.1|Measuring trade'], ['【コラム】　港の仕事', '【コラム】|港の仕事'], ['> **Box 2: Ports**', 'Box 2|Ports'],
  ['第四条（秘密の保持）　甲と乙は、秘密を守る。', '第四条|（秘密の保持）'], ['（目的）\n第一条　この法律は、港を守る。', '第一条|（目的）'],
  ['<1> 奨学金', '<1>|奨学金'], ['a) 推進本部', 'a)|推進本部'], ['(b) "vessel" means any ship used for research, including:', '(b)|+'], ['(2) The report must state—', '(2)|+'],
  ['⑴　目的', '⑴|目的'], ['㈠　方針', '㈠|方針'], ['⒈　目的', '⒈|目的'], ['❶ 訓練の拡大', '❶|訓練の拡大'], ['⓵ 演習', '⓵|演習'], ['⓫ 評価', '⓫|評価'], ['㊀ 方針', '㊀|方針'], ['㊗ 開港', undefined],
  ['㋐　対象となる港', '㋐|対象となる港'], ['㋐ 国は、港を支援する。', '㋐|+'], ['㋿六年の春', undefined],
  ['ⅰ）対象', 'ⅰ）|対象'], ['（ⅱ）期間', '（ⅱ）|期間'], ['ⅱ型の船', undefined], ['v. Smith', undefined],
  ['第１　趣旨', undefined], ['第１に、両国は協議する。', undefined], ['a. Air defense', undefined], ['a small port', undefined],
  ['〈全般〉', '|全般'], ['＜対策の柱＞', '|対策の柱'], ['《経過》', '|経過'], ['［背景］', '|背景'], ['［注］', undefined], ['<br>', undefined],
  ['（港湾の強靱化）', undefined], ['III　対策', 'III|対策'], ['I.　総論', 'I.|総論'],
  ['1.This Regulation shall apply to ports.', '1.|+'], ['3.Com', undefined], ['1.', undefined], ['(1)', undefined],
  ['Ⅰ-１-（１）-ア-① 訓練', 'Ⅰ-１-（１）-ア-①|訓練'],
  ['第二条の三　港を守る。', '第二条の三|+'], ['第九十四条の七の二（届出）', '第九十四条の七の二|（届出）'],
  ['§ 12. Short title', '§ 12|Short title'], ['SEC. 1001. REPORTS ON PORTS', 'SEC. 1001|REPORTS ON PORTS'], ['Article 5 bis', 'Article 5 bis|'], ['TITLE II—HARBOURS', 'TITLE II|HARBOURS'],
  ['様式第三', '様式第三|'], ['様式の変更', undefined], ['別記様式', '別記様式|'],
  ['コラム①　港の仕事', 'コラム①|港の仕事'], ['＜コラム＞港の仕事', '＜コラム＞|港の仕事'], ['（参考）諸外国の例', '（参考）|諸外国の例'], ['特集１　海の道', '特集１|海の道'], ['Case study 2: A port', 'Case study 2|A port'], ['Case study methods', undefined], ['参考となる例', undefined],
  ['図 2. 船の数', '図 2|船の数'], ['（図表３）港の数', '（図表３）|港の数'], ['第1-2-3図　貿易額の推移', '第1-2-3図|貿易額の推移'], ['写真1　新しい岸壁', '写真1|新しい岸壁'], ['TABLE A.1. Ports', 'TABLE A.1|Ports'], ['Exhibit 4. Ports', 'Exhibit 4|Ports'], ['（図１参照）', undefined], ['写真 左から順に', undefined],
  ['¹² Port Act, section 4.', '¹²|+'], ['*1　港湾法による。', '*1|+'], ['（備考）港湾局の調べによる。', '（備考）|+'], ['【注】額は概算である。', '【注】|+'],
  ['◯　訓練の拡大', '◯|訓練の拡大'], ['➢ Share the data', '➢|Share the data'], ['◯山田委員長　これより会議を開く。', undefined],
  ['<h2>港の管理</h2>', '|港の管理'], ['## <a id="ports"></a>Ports {#ports}', '|Ports'], ['## 港の管理<br>', '|港の管理'], ['港の管理\n========', '|港の管理'], ['Ports\n-----', '|Ports'], ['港を管理する。\n-----', undefined],
  ['Note: Index from 0 to 10.', undefined], ['Norhaven, 9 October 2018', undefined], ['Appendix: Methods', 'Appendix|Methods'],
];

describe('marks of headings', () => {
  for (const [line, heading] of cases) {
    it(`${line} ${heading === undefined ? 'is no heading' : `is ${heading}`}`, () => {
      assert.deepEqual(outlineOf(`${prose}\n\n${line}\n\n${prose}\n`), heading === undefined ? [] : [heading]);
    });
  }
});
