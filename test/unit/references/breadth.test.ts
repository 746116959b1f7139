import { strict as assert } from 'node:assert';
import { found } from './found';

const STATUTE = `港湾施設の保全に関する法律

第一章　総則

（目的）
第一条　この法律は、施設の保全を図ることを目的とする。

（定義）
第二条　この法律において「施設」とは、次に掲げるものをいう。
一　岸壁
二　倉庫
イ　冷蔵倉庫
ロ　普通倉庫
三　前二号に掲げるもののほか、政令で定めるもの
２　前項第二号イの倉庫は、次条第一項の届出を要する。
３　第一項及び前項の規定は、前条の目的に照らして適用する。

（届出）
第三条　所有者は、港湾法（昭和二十五年法律第二百十八号）第四条又は第五条の例により届け出る。
２　同法第六条の届出は、第二条第一項第三号の施設を除く。

附　則
（施行期日）
第一条　この法律は、公布の日から施行する。
第二条　附則第一条の規定にかかわらず、第二条の規定は、直ちに施行する。
`;

const ORDER = `EXECUTIVE ORDER 14999

Securing Harbor Equipment

Section 1. Policy. It is the policy of the United States to protect ports.

Sec. 2. Definitions. (a) The term "port" has the meaning given in section 3(b) of this order.

(b) For purposes of this section, "agency" means any body listed in subsection (a) of this section.

Sec. 3. Implementation. (a) The Secretary shall act under section 721 of the Harbor Production Act of 1950 (50 U.S.C. 4565).

(b) A port is a harbor.
`;

const TREATY = `TREATY ON HARBORS

Article 1

1. The Parties shall consult.

2. Without prejudice to paragraph 1 of this Article, they may act alone.

Article 2

They shall act under Article 1(2) and report under Article 51 of the Charter of the United Nations, as paragraph 2 of Article 1 requires.
`;

/** Cut at so many characters, with a blank line between the lines, as extraction leaves it. */
function wrapped(text: string, columns: number): string {
  return `${text.match(new RegExp(`.{1,${columns}}`, 'gu'))!.join('\n\n')}\n`;
}

describe('references of many kinds of texts', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ['paragraphs, items and neighbours of a statute', STATUTE, [
      'この法律 → self', 'この法律 → self', '前二号 → 2 (1 1) line 10, 2 (1 2) line 11',
      '前項第二号イ → 2 (1 2 イ) line 12', '次条第一項 → 3 (1) line 18', '第一項 → 2 (1) line 8', '前項 → 2 (2) line 15', '前条 → 1 line 5',
      '港湾法（昭和二十五年法律第二百十八号）第四条 → 港湾法 4 external', '第五条 → 港湾法 5 external', '同法第六条 → 港湾法 6 external', '第二条第一項第三号 → 2 (1 3) line 14',
      'この法律 → self', '附則第一条 → 附則 1 line 23', '第二条 → 2 line 8',
    ]],
    ['sections of an order and of statutes', ORDER, [
      'section 3(b) → 3 (b) line 13', 'subsection (a) of this section → (a) line 7', 'section 721 of the Harbor Production Act of 1950 → Harbor Production Act of 1950 721 external', '50 U.S.C. 4565 → 50 U.S.C. 4565 external',
    ]],
    ['articles and paragraphs of a treaty', TREATY, [
      'paragraph 1 of this Article → (1) line 5', 'Article 1(2) → 1 (2) line 7', 'Article 51 of the Charter of the United Nations → Charter of the United Nations 51 external', 'paragraph 2 of Article 1 → 1 (2) line 7',
    ]],
    ['a range of articles', '海洋法第三条から第五条までの規定による。', ['海洋法第三条から第五条まで → 海洋法 3 external, 海洋法 4 external, 海洋法 5 external']],
    ['an article with a branch number', '港湾法第四条の二第三項による。', ['港湾法第四条の二第三項 → 港湾法 4の2 (3) external']],
    ['a treaty with a long name', '日本国とアメリカ合衆国との間の相互協力及び安全保障条約第六条による。', ['日本国とアメリカ合衆国との間の相互協力及び安全保障条約第六条 → 日本国とアメリカ合衆国との間の相互協力及び安全保障条約 6 external']],
    ['a treaty that was only spoken of', '海洋協定は昨年結ばれた。第3条は通報を定める。', ['第3条 → 海洋協定 3 external']],
    ['articles of an alliance', 'an attack under NATO Article 5', ['NATO Article 5 → NATO 5 external']],
    ['several articles', 'Articles 5 and 6 of the Harbor Treaty. Ships sail.', ['Articles 5 and 6 of the Harbor Treaty → Harbor Treaty 5 external, Harbor Treaty 6 external']],
    ['a chain of parts', '第1章 序\n\n3章2節で述べる。\n\n第2節 甲\n\n本文。\n\n第3章 本論\n\n第1節 乙\n\n本文。\n\n第2節 丙\n\n本文。\n', ['3章2節 → 2 line 15']],
    ['parts beside this one', '第1章 甲\n\n次章で述べる。\n\n第2章 乙\n\n前章のとおり。次章はない。\n', ['次章 → 2 line 5', '前章 → 1 line 1', '次章 → unresolved']],
    ['a chain of parts in English', 'See Part II, Chapter 5, Section 2.', ['Part II, Chapter 5, Section 2 → 2 unresolved']],
    ['appendices in English', 'as listed in Appendices A and B and in References 4 to 6', ['Appendices A and B → A external, B external', 'References 4 to 6 → 4 external, 5 external, 6 external']],
    ['an annex that is printed here', 'Text refers to Annex II.\n\nANNEX II\n\nList of goods.\n', ['Annex II → 2 line 3']],
    ['three numbers run together', '参照 資料101112', ['資料101112 → 10 external, 11 external, 12 external']],
    ['several figures', 'Figures 3 and 4 show it.', ['Figures 3 and 4 → 3 unresolved, 4 unresolved']],
    ['a raised mark', '両国は合意した²。\n\n[2] 当時の発表。\n', ['² → 2 line 3']],
    ['notes behind one another', 'It was said.[1] And again.[2]\n\n[1] First paper, p. 3.\n[2] Ibid., p. 4.\n', ['[1] → 1 line 3', '[2] → 2 line 4', 'Ibid. → line 3']],
    ['a web address cut by a blank', '<https://www.example.jp/policy/ pdf/plan.pdf>参照', ['https://www.example.jp/policy/ pdf/plan.pdf → https://www.example.jp/policy/pdf/plan.pdf external']],
    ['a web address without its scheme', 'see www.example.org/a and more', ['www.example.org/a → www.example.org/a external']],
    ['resolutions', '国連安保理決議第1718号及び第2375号を想起した。', ['国連安保理決議第1718号及び第2375号 → UNSCR 1718 external, UNSCR 2375 external']],
    ['orders and regulations', 'Executive Order 13636 of February 12, 2013 and Regulation (EU) 2021/821', ['Executive Order 13636 of February 12, 2013 → Executive Order 13636 2013-02-12 external', 'Regulation (EU) 2021/821 → Regulation (EU) 2021/821 external']],
    ['a statement of two dates', '2019年および2021年の「2+2」共同発表による。', ['2019年および2021年の「2+2」共同発表 → 「2+2」共同発表 2019 external, 「2+2」共同発表 2021 external']],
    ['a statement with a title', '日英首脳共同声明「海の同盟」を発した。', ['日英首脳共同声明「海の同盟」 → 海の同盟 external']],
    ['letters of two sides', '1961年2月3日付総理大臣と国務長官との往復書簡による。', ['1961年2月3日付総理大臣と国務長官との往復書簡 → 総理大臣と国務長官との往復書簡 1961-02-03 external']],
    ['what heads of government said', '日豪両首脳の談話と声明が出された。', ['日豪両首脳の談話と声明 → 日豪両首脳の談話と声明 external']],
    ['an agreement with its date', '2016年3月の日印合意を守る。', ['2016年3月の日印合意 → 日印合意 2016-03 external']],
    ['a committee’s statement in English', 'the Joint Statement of the Harbor Committee of May 1, 2017', ['Joint Statement of the Harbor Committee of May 1, 2017 → Joint Statement of the Harbor Committee 2017-05-01 external']],
    ['a year before a title', 'the 2022 National Security Strategy.', ['2022 National Security Strategy → National Security Strategy 2022 external']],
    ['a meeting told under its own heading', '1 日豪防衛相会談\n\n2022年6月、両大臣は会談した。\n\n2 その後\n\n2022年6月の日豪防衛相会談を受け、調整した。2021年6月の日豪防衛相会談とは異なる。\n', ['2022年6月の日豪防衛相会談 → 1 line 1'].map((line) => line.replace(' 1 line', ' line'))],
    ['a numbered session', '【セッション１】\n\n報告があった。\n\n【セッション２】\n\n第１セッション同様、議論した。この第２セッションは長い。\n', ['第１セッション → 1 line 1']],
    ['the seminar that a report is about', '「港湾安全セミナー」を開いた。\n\n来賓は別の年次会合に触れた。今回の会議は三度目である。\n', ['今回の会議 → line 1']],
    ['a noun of the family', '「港湾安全セミナー」を開いた。同会議は非公開である。', ['同会議 → line 1']],
    ['a dialogue', '港町同盟対話（HAD）が開かれた。同会議は非公開である。', ['同会議 → line 1']],
    ['a titled paper called by what it is', '研究会は『次の十年に向けて』を公表した。この提言は長い。', ['この提言 → line 1']],
    ['the smallest part of prose', '3 協議の歩み\n\n本文である。本項では、節目をたどる。\n', ['本項 → line 1']],
    ['two reports', 'まず甲国から報告が行われた。\n\n次に乙国から報告が行われた。\n\n両報告を受けて議論した。\n', ['両報告 → line 1, line 3']],
    ['a misspelt noun', '若手向けのリーダーズ・プログラムがある。\n\n同プラグラムには学生が集う。\n', ['同プラグラム → line 1']],
    ['what was issued then', '「海洋」共同発表が出た。\n\nこの際公表された共同発表の内容を実現する。\n', ['「海洋」共同発表 → 「海洋」共同発表 external', '共同発表 → line 1']],
    ['a country', '使節はパキスタンを訪れた。\n\n同国の港を見た。\n', ['同国 → line 1']],
    ['a counted word', '政府間（ルート１）、民間（同２）、準民間（同１・５）の対話。', ['同２ → line 1', '同１・５ → line 1']],
    ['an enumeration announced and looked back to', '以下に示す二点が重要である。\n\n第一は港である。第二は船である。\n\n上記の二点を踏まえる。\n', ['以下 → line 3', '上記 → line 3']],
    ['a reader’s last paragraph', '港は古い。\n\n以上のように、港は直されてきた。\n', ['以上 → line 1']],
    ['the detailed part', '本提言の各論で述べる。\n\n１ 港\n\n本文である。\n', ['本提言の各論 → line 3']],
    ['a report called by its noun', 'The Harbor Security Report was issued. The Report warns of delays.', ['The Report → line 1']],
    ['the same over hard wraps', wrapped('両国は、長い協議の末に、日豪防衛協力条約第５条に基づく通報の手続を定め、また「海洋」共同発表を想起し、これを歓迎する旨を述べた上で、今後もすべての分野において協議を続けていくことを確認するとともに、必要な作業を速やかに始めるよう、それぞれの担当者に指示した。', 17), ['日豪防衛協力条約第５条 → 日豪防衛協力条約 5 external', '「海洋」共同発表 → 「海洋」共同発表 external']],
    // What is no reference.
    ['numbers that count', '第三国、第1回、第3号機、第一部隊、二章節、演説の一節、100人以下、三つ以上の国、5条件、発注1件', []],
    ['words with the same beginnings', '資料館、前項目、次号機、本部、本国、同盟、同時、同意、同級生、両国、同国際機関、図書3冊', []],
    ['deeds', '合意した。報告があった。政策提言を行う。日米合意に基づく。声明を出す。', []],
    ['quoted ideas', '「自由」「共通の価値観」「対外戦略」という言葉', []],
    ['English words', 'the report of the panel, part of the plan, in chapter and verse, of note 20 countries, 10 km², G7, the former minister', []],
    ['an English name beside a Japanese one', '国家戦略（The National Security Strategy）と国家戦略 The National Security Strategy', []],
    ['a name that goes on', '日本側パシフィック・フォーラムABCが招いた。', []],
    ['an heading about the text itself', '【本提言の位置付け】\n\n港について述べる。\n', []],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(found(text), expected));
});
