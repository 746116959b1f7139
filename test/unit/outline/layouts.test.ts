import { strict as assert } from 'node:assert';
import { extracted, outlineOf, prose } from '../support/outline-text';

/** Texts in the layouts of the genre, each with the tree that a careful reader sees. */
const layouts: { name: string; text: string; tree: string[] }[] = [
  {
    name: 'Japanese white paper in Markdown whose # levels contradict its numbers',
    text: `## 第1節 概況\n\n### 1 全般\n\n#### 1 情勢\n\n${prose}\n\n#### 2 見通し\n\n${prose}\n\n### 3 課題\n\n${prose}\n\n## 2 取組\n\n${prose}\n`,
    tree: ['第1節|概況', '  1|全般', '    1|情勢', '    2|見通し', '    3|課題', '  2|取組'],
  },
  {
    name: 'recommendations: letters, full-width numbers, circled proposals over several lines, hard-wrapped with blank lines',
    text: ['Ａ 戦略 \n\n', extracted('① 両国は、情報の共有と共同の訓練を一体のものとして進め、毎年その成果を点検する仕組みを設けるべきである'), extracted(prose.repeat(2)), '② 対話を続けよ \n\n', extracted(prose.repeat(2)), 'Ｂ 地域 \n\n１ 北 \n\n① 備えを改めよ \n\n', extracted(prose), '２ 南 \n\n① 支援を広げよ \n\n', extracted(prose)].join(''),
    tree: ['Ａ|戦略', '  ①|両国は、情報の共有と共同の訓練を一体のものとして進め、毎年その成果を点検する仕組みを設けるべきである', '  ②|対話を続けよ', 'Ｂ|地域', '  １|北', '    ①|備えを改めよ', '  ２|南', '    ①|支援を広げよ'],
  },
  {
    name: 'seminar report with bracketed sessions',
    text: ['会議の概要 \n\n', extracted(prose.repeat(2)), '【開会】 \n\n', extracted(prose), '【セッション１】 \n\n', extracted(prose), '【セッション２】 \n\n', extracted(prose)].join(''),
    tree: ['|開会', '【セッション１】|', '【セッション２】|'],
  },
  {
    name: 'numbered paragraphs <1> with bullet lists under a chapter that begins in the middle',
    text: `第II部 制度\n2 経緯\n\n${prose}\n\n1 前史\n\n${prose}\n\n<1> ${prose}\n<2> ${prose}\n○ 訓練の拡大\n○ 情報の共有\n<3> ${prose}\n\n2 その後\n\n${prose}\n`,
    tree: ['第II部|制度', '  2|経緯', '    1|前史', '      <1>|+', '      <2>|+', '        ○|訓練の拡大', '        ○|情報の共有', '      <3>|+', '    2|その後'],
  },
  {
    name: 'statute: chapters, articles with captions, paragraphs, items',
    text: '第一章　総則\n\n（目的）\n第一条　この法律は、協力の基本を定めることを目的とする。\n２　前項の協力は、相互に行う。\n\n第二条　この法律において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。\n\n第二章　雑則\n\n第三条　この法律の施行に必要な事項は、政令で定める。\n',
    tree: ['第一章|総則', '  第一条|（目的）', '    ２|+', '  第二条|+', '第二章|雑則', '  第三条|+'],
  },
  {
    name: 'strategy with （１）, ア and （ア）',
    text: `Ⅰ　基本的な考え方\n\n${prose}\n\n（１）現状\n\n${prose}\n\nア　国内\n\n${prose}\n\n（ア）制度\n\n${prose}\n\n（イ）人材\n\n${prose}\n\nイ　国外\n\n${prose}\n\n（２）課題\n\n${prose}\n\nⅡ　今後の方針\n\n${prose}\n`,
    tree: ['Ⅰ|基本的な考え方', '  （１）|現状', '    ア|国内', '      （ア）|制度', '      （イ）|人材', '    イ|国外', '  （２）|課題', 'Ⅱ|今後の方針'],
  },
  {
    name: 'report with decimal numbers',
    text: `1. 背景\n\n${prose}\n\n1.1 経緯\n\n${prose}\n\n1.2 論点\n\n${prose}\n\n2. 提言\n\n${prose}\n\n2.1 短期\n\n${prose}\n`,
    tree: ['1.|背景', '  1.1|経緯', '  1.2|論点', '2.|提言', '  2.1|短期'],
  },
  {
    name: 'report framed by unnumbered headings',
    text: `はじめに\n\n${prose}\n\n第1章 情勢\n\n${prose}\n\n第2章 政策\n\n${prose}\n\nおわりに\n\n${prose}\n`,
    tree: ['|はじめに', '第1章|情勢', '第2章|政策', '|おわりに'],
  },
  {
    name: 'box printed as two headings, ended by the next numbered heading',
    text: `## 第2節 協議\n\n### 1 仕組み\n\n${prose}\n\n#### KEY WORD\n\n#### 調整メカニズム\n\n${prose}\n\n### 2 実績\n\n${prose}\n`,
    tree: ['第2節|協議', '  1|仕組み', '    KEY WORD|調整メカニズム', '  2|実績'],
  },
  {
    name: 'table with its notes',
    text: `第1節 予算\n\n${prose}\n\n図表1-1-1 経費の推移\n\n年度\t額 (注1)\n令和5年度\t6.8\n\n(注) 1 当初予算による。\n2 端数は四捨五入した。\n\n第2節 人員\n\n${prose}\n`,
    tree: ['第1節|予算', '  図表1-1-1|経費の推移', '    (注)|+', '      1|+', '      2|+', '第2節|人員'],
  },
  {
    name: 'table of contents is none of the headings',
    text: `第1章 情勢 …………… 3\n第2章 政策 …………… 12\n\n第1章 情勢\n\n${prose}\n\n第2章 政策\n\n${prose}\n`,
    tree: ['第1章|情勢', '第2章|政策'],
  },
  {
    name: 'Diet question: kanji numbers, numbers below',
    text: '令和五年三月十日提出\n質問第二三号\n\n協力に関する質問主意書\n\n一　制度の見直しについて、見解を示されたい。\n二　次の点を明らかにされたい。\n　１　見直しの時期\n　２　見直しの内容\n三　今後の予定を示されたい。\n\n右質問する。\n',
    tree: ['一|+', '二|+', '  １|見直しの時期', '  ２|見直しの内容', '三|+'],
  },
  {
    name: 'executive order: run-in headings, Section and Sec.',
    text: 'Section 1. Policy. It is the policy of the Administration to work with allies.\n\nSec. 2. Definitions. For purposes of this order:\n\n(a) the term "ally" means a country; and\n\n(b) the term "agency" means an office.\n\nSec. 3. Coordination. The Secretary shall report.\n',
    tree: ['Section 1|Policy', 'Sec. 2|Definitions', '  (a)|+', '  (b)|+', 'Sec. 3|Coordination'],
  },
  {
    name: 'labels alone on their lines, titles below',
    text: 'Chapter 3\n\nThe Alliance\n\nText of the chapter, which goes on.\n\nSection 1 Overview\n\nText of the section, which goes on.\n\nChapter 4\n\nThe chapter begins without a title.\n',
    tree: ['Chapter 3|The Alliance', '  Section 1|Overview', 'Chapter 4|'],
  },
  {
    name: 'press conference: topics without marks, speakers in brackets',
    text: `大臣会見記録\n\n冒頭発言\n\n【大臣】本日は二件あります。\n\n（１）外国訪問\n\n【大臣】来週、三か国を訪れます。\n\n（２）国際会議\n\n【大臣】来月、会議に出ます。\n\n外国訪問の狙い\n\n【記者】狙いは何ですか。\n\n【大臣】信頼を深めることです。\n\n海の情勢\n\n【記者】海の情勢はどうですか。\n\n【大臣】注視しています。\n\n以上\n`,
    tree: ['|冒頭発言', '  （１）|外国訪問', '  （２）|国際会議', '|外国訪問の狙い', '|海の情勢'],
  },
  {
    name: 'report with capitals and title case, no numbers',
    text: 'THE NEXT DECADE\n\nA Study by Two Institutes\n\nTHE SETTING\n\nThe region has changed.\n\nCoasts and Harbours\n\nHarbours are crowded.\n\nWhat comes next?\n\nNobody knows.\n\nRECOMMENDATIONS\n\n1. Build a second harbour.\n\n2. Share the costs of it.\n\nTHE COSTS\n\nThey are small.\n\nJane Doe\n',
    tree: ['|THE SETTING', '  |Coasts and Harbours', '  |What comes next?', '|RECOMMENDATIONS', '  1.|+', '  2.|+', '|THE COSTS'],
  },
  {
    name: 'op-ed with byline and date, one short line among its paragraphs',
    text: 'Why friends quarrel\n\nBy Jane Doe\n\nMay 3, 2024\n\nFriends quarrel because they plan.\n\nA photo of two ministers\n\nThey talk more when they quarrel.\n\nJane Doe is a fellow of an institute.\n',
    tree: [],
  },
  {
    name: 'statute with contents, 号, イロハ, supplementary provisions and an attached table',
    text: '協力法\n\n目次\n　第一章　総則（第一条・第二条）\n　第二章　雑則（第三条）\n　附則\n\n　　　第一章　総則\n\n（定義）\n第一条　次の用語の意義は、次による。\n　一　甲　一の国をいう。\n　二　機関　次に掲げるものをいう。\n　　イ　国の機関\n　　ロ　地方の機関\n　三　乙　他の国をいう。\n２　前項の用語は、政令でも同じとする。\n\n第二条　甲と乙は、協議する。\n\n　　　第二章　雑則\n\n第三条　細目は、政令で定める。\n\n　　　附　則\n\n第一条　この法律は、公布の日から施行する。\n\n別表第一（第一条関係）\n\n国の機関の一覧\n',
    tree: ['第一章|総則', '  第一条|（定義）', '    一|+', '    二|+', '      イ|国の機関', '      ロ|地方の機関', '    三|+', '    ２|+', '  第二条|+', '第二章|雑則', '  第三条|+', '|附　則', '  第一条|+', '別表第一|（第一条関係）'],
  },
  {
    name: 'treaty: titles below the articles, clauses in letters, an annex without a number',
    text: 'AGREEMENT ON MUTUAL ASSISTANCE\n\nPREAMBLE\n\nThe Parties have agreed as follows:\n\nARTICLE I\n\nDEFINITIONS\n\n1. In this Agreement the following words are used.\n\n(a) "assistance" means help;\n\n(b) "Party" means either side.\n\n2. Other words are defined in the Annex.\n\nARTICLE II\n\nENTRY INTO FORCE\n\nThis Agreement shall enter into force today.\n\nANNEX\n\nWORDS\n\nHarbour means a port.\n',
    tree: ['|PREAMBLE', 'ARTICLE I|DEFINITIONS', '  1.|+', '    (a)|+', '    (b)|+', '  2.|+', 'ARTICLE II|ENTRY INTO FORCE', 'ANNEX|WORDS'],
  },
  {
    name: 'book: parts and chapters in words, titles right below, appendices in letters',
    text: 'Part One: The Past\n\nChapter One\nA Small Port\n\nIt was small.\n\nChapter Two\nA Large Port\n\nIt grew.\n\nPart Two: The Future\n\nChapter Three\nTwo Ports\n\nThere will be two.\n\nAppendix A: Maps\n\nNone.\n\nAppendix B: Tables\n\nNone.\n\nAppendix C: Names\n\nNone.\n',
    tree: ['Part One|The Past', '  Chapter One|A Small Port', '  Chapter Two|A Large Port', 'Part Two|The Future', '  Chapter Three|Two Ports', 'Appendix A|Maps', 'Appendix B|Tables', 'Appendix C|Names'],
  },
  {
    name: 'working paper: decimals, a box, a figure, endnotes',
    text: '1 Introduction\n\nPorts matter.1\n\n2 Two ports\n\n2.1 The old one\n\nIt is small.\n\nBox 1: Who pays\n\nThe town pays.\n\n2.2 The new one\n\nIt is large.2\n\nFigure 2.1. Ships by year\n\nSource: the port.\n\n3 Conclusion\n\nBuild it.\n\nNotes\n\n1 See the report of the port.\n2 It was opened in 2015.\n\nReferences\n\nSmith, J. (2019). Ports. Example Press.\n',
    tree: ['1|Introduction', '2|Two ports', '  2.1|The old one', '    Box 1|Who pays', '  2.2|The new one', '    Figure 2.1|Ships by year', '3|Conclusion', '|Notes', '  1|+', '  2|+', '|References'],
  },
  {
    name: 'pages: running headers and page numbers between the paragraphs',
    text: `協力白書 令和5年版\n\n第1章　環境\n\n第1節　概観\n\n${prose}\n\n- 12 -\n協力白書 令和5年版\n\n${prose}\n\n第2節　動向\n\n1　北\n\n${prose}\n\n- 13 -\n協力白書 令和5年版\n\n2　南\n\n${prose}\n\n14\n\n第2章　取組\n\n${prose}\n`,
    tree: ['第1章|環境', '  第1節|概観', '  第2節|動向', '    1|北', '    2|南', '第2章|取組'],
  },
  {
    name: 'Diet answers',
    text: `衆議院議員提出の質問に対する答弁書\n\n一について\n\n${prose}\n\n二の１及び三について\n\n${prose}\n\n四から六までについて\n\n${prose}\n`,
    tree: ['一について|', '二の１及び三について|', '四から六までについて|'],
  },
  {
    name: 'policy strategy: Ⅰ １ （１） ①, wide blanks before the circled numbers',
    text: `Ⅰ　趣旨\n\n${prose}\n\nⅡ　環境\n\n１　世界\n\n${prose}\n\n２　地域\n\n（１）総論\n\n${prose}\n\n（２）各論\n\n　①　北方\n\n　②　南方\n\nⅢ　方策\n\n１　外交\n\n${prose}\n`,
    tree: ['Ⅰ|趣旨', 'Ⅱ|環境', '  １|世界', '  ２|地域', '    （１）|総論', '    （２）|各論', '      ①|北方', '      ②|南方', 'Ⅲ|方策', '  １|外交'],
  },
  {
    name: 'contents in English with pages, then the text',
    text: 'Contents\n\nIntroduction 1\n1. Ports 3\n2. Ships 14\nConclusion 20\n\nIntroduction\n\nPorts matter.\n\n1. Ports\n\nThere are two.\n\n2. Ships\n\nThere are many.\n\nConclusion\n\nBuild.\n',
    tree: ['|Introduction', '1.|Ports', '2.|Ships', '|Conclusion'],
  },
  {
    name: 'findings and recommendations, each counting for itself',
    text: 'Executive Summary\n\nThis report has three parts.\n\nFinding 1: Costs have doubled.\n\nThey have.\n\nFinding 2: Readiness has not.\n\nIt has not.\n\nRecommendation 1: Name a commander.\n\nOne is enough. Option 2 and Option 3 are discussed in the annex.\n\nRecommendation 2: Share the data.\n\nAll of it.\n\nAbout the Authors\n\nJane Doe is a fellow.\n',
    tree: ['|Executive Summary', 'Finding 1|Costs have doubled.', 'Finding 2|Readiness has not.', 'Recommendation 1|Name a commander.', 'Recommendation 2|Share the data.', '|About the Authors'],
  },
  {
    name: 'white paper in Markdown under its own title, parts at the same level as the title',
    text: `# 協力白書\n\n# 第1部 環境\n\n## 第1章 概観\n\n### 1 世界\n\n${prose}\n\n# 第2部 取組\n\n${prose}\n`,
    tree: ['第1部|環境', '  第1章|概観', '    1|世界', '第2部|取組'],
  },
  {
    name: 'treaty in Japanese with 附属書',
    text: `協力条約\n\n　両国は、次のとおり協定する。\n\n第一条\n\n　締約国は、協力する。\n\n第二条（協議）\n\n１　締約国は、協議する。\n\n２　協議は、次の事項を含む。\n(a)　情報の交換\n(b)　共同の訓練\n\n附属書Ⅰ　情報\n\n　情報の区分は、次による。\n\n附属書Ⅱ　訓練\n`,
    tree: ['第一条|', '第二条|（協議）', '  １|+', '  ２|+', '    (a)|情報の交換', '    (b)|共同の訓練', '附属書Ⅰ|情報', '附属書Ⅱ|訓練'],
  },
  {
    name: 'transcript: speakers and short lines are no headings',
    text: 'PRESS CONFERENCE\n\nMODERATOR: Good evening. We begin.\n\nMINISTER: Thank you all.\n\nQ: What did you agree on?\n\nMINISTER: On three things.\n\nNHK\n\nQ: And the fourth?\n\nMINISTER: There is none.\n',
    tree: [],
  },
  {
    name: 'official paper: 第１, １, (1), ア, (ｱ), ａ',
    text: `第１　趣旨\n\n${prose}\n\n第２　対象\n\n１　範囲\n\n${prose}\n\n(1)　船舶\n\n${prose}\n\nア　大型のもの\n\n${prose}\n\n(ｱ)　旅客船\n\n${prose}\n\nａ　定期のもの\n\n${prose}\n\nｂ　不定期のもの\n\n${prose}\n\n(ｲ)　貨物船\n\n${prose}\n\n２　期間\n\n${prose}\n\n第２ 回会合は、来月に開く。\n`,
    tree: ['第１|趣旨', '第２|対象', '  １|範囲', '    (1)|船舶', '      ア|大型のもの', '        (ｱ)|旅客船', '          ａ|定期のもの', '          ｂ|不定期のもの', '        (ｲ)|貨物船', '  ２|期間'],
  },
  {
    name: 'economic policy: phrases in round brackets below （１）',
    text: `１．基本認識\n\n（１）港をめぐる変化\n\n${prose}\n\n（老朽化への対応）\n${prose}\n\n（単位：億円）\n\n（人手の確保）\n${prose}\n\n（２）今後の方針\n\n${prose}\n\n（仮訳）\n\n${prose}\n`,
    tree: ['１．|基本認識', '  （１）|港をめぐる変化', '    |（老朽化への対応）', '    |（人手の確保）', '  （２）|今後の方針'],
  },
  {
    name: 'letters that look like Roman numbers stand in their order',
    text: `(g) the seventh port;\n\n(h) the eighth port;\n\n(i) the ninth port;\n\n(j) the tenth port.\n\nG. Seven\n\n${prose}\n\nH. Eight\n\n${prose}\n\nI. Nine\n\n${prose}\n\nJ. Ten\n\n${prose}\n`,
    tree: ['(g)|+', '(h)|+', '(i)|+', '(j)|+', 'G.|Seven', 'H.|Eight', 'I.|Nine', 'J.|Ten'],
  },
  {
    name: 'Roman numbers below the eighth letter',
    text: `(g) the seventh port;\n\n(h) the eighth port, namely:\n\n(i) its northern quay; and\n\n(ii) its southern quay;\n\n(i) the ninth port.\n`,
    tree: ['(g)|+', '(h)|+', '  (i)|+', '  (ii)|+', '(i)|+'],
  },
  {
    name: 'heads of pages repeat the chapter, with the page or without',
    text: `第3章 環境\n\n第1節 概観\n\n${prose}\n\n12\n\n第3章 環境\n\n${prose}\n\n第3章 環境 13\n\n${prose}\n\n14　第1節 概観\n\n第2節 動向\n\n${prose}\n\n第4章 取組\n\n第1節 概観\n\n${prose}\n`,
    tree: ['第3章|環境', '  第1節|概観', '  第2節|動向', '第4章|取組', '  第1節|概観'],
  },
  {
    name: 'headings in angle brackets below numbers, 【】 where the numbers go on behind them',
    text: `１　北の港\n\n〈全般〉\n\n${prose}\n\n〈漁業〉\n\n${prose}\n\n２　南の港\n\n【現状】\n\n${prose}\n\n【課題】\n\n${prose}\n\n３　西の港\n\n${prose}\n`,
    tree: ['１|北の港', '  |全般', '  |漁業', '２|南の港', '  |現状', '  |課題', '３|西の港'],
  },
  { name: 'op-ed without any heading', text: `2024年5月1日\n\n協力の意味\n\n${prose}\n\n${prose}\n`, tree: [] },
  {
    name: 'English joint statement, hard-wrapped, I. / A. / 1. / (a)',
    text: 'I. Security\n\nThe ministers reviewed the state of their cooperation and decided to\nmeet again before the end of the year in order to take stock of it.\n\nA. Deterrence\n\n1. The working group will compare the arrangements of both sides and will\nreport to the ministers before their next meeting.\n\n2. Officers will be exchanged\n\n(a) between the staffs, and\n\n(b) between the commands.\n\nB. Exercises\n\nThe ministers endorsed the schedule of exercises for the coming year and\nasked their staffs to publish it.\n\nII. Economy\n\nThe ministers welcomed the progress made on supply chains and agreed to\nshare information on critical minerals.\n',
    tree: ['I.|Security', '  A.|Deterrence', '    1.|+', '    2.|Officers will be exchanged', '      (a)|+', '      (b)|+', '  B.|Exercises', 'II.|Economy'],
  },
  {
    name: 'English treaty with articles, paragraphs and an annex',
    text: '# Agreement on Assistance\n\nThe Parties have agreed as follows:\n\n## Article 1 – Purpose\n\n1. The Parties shall assist one another.\n\n2. Assistance shall be given on request.\n\n## Article 2 – Consultation\n\nThe Parties shall consult.\n\n## Annex A – Forms\n\nForms are attached.\n',
    tree: ['Article 1|Purpose', '  1.|+', '  2.|+', 'Article 2|Consultation', 'Annex A|Forms'],
  },
  {
    name: 'English report with parts, chapters and capitals',
    text: 'PART I: THE SETTING\n\nChapter 1: Geography\n\nText of the chapter.\n\nChapter 2: History\n\nText of the chapter.\n\nPART II: POLICY\n\nChapter 3: Options\n\nText of the chapter.\n\nCONCLUSION\n\nText.\n',
    tree: ['PART I|THE SETTING', '  Chapter 1|Geography', '  Chapter 2|History', 'PART II|POLICY', '  Chapter 3|Options', '  |CONCLUSION'],
  },
  {
    name: 'fact sheet with bold headings',
    text: '**Economic cooperation**\n\n- Supply chains\n- Energy\n\n**Security cooperation**\n\n- Exercises\n',
    tree: ['|Economic cooperation', '|Security cooperation'],
  },
  {
    name: 'Markdown report without numbers',
    text: `# 報告書\n\n## 概要\n\n${prose}\n\n## 分析\n\n### 国内\n\n${prose}\n\n### 国外\n\n${prose}\n\n## 提言\n\n${prose}\n`,
    tree: ['|概要', '|分析', '  |国内', '  |国外', '|提言'],
  },
  {
    name: 'numbers outside letters: 1. A. B. 2.',
    text: `1. Region\n\nText.\n\nA. North\n\nText.\n\nB. South\n\nText.\n\n2. World\n\nText.\n`,
    tree: ['1.|Region', '  A.|North', '  B.|South', '2.|World'],
  },
  {
    name: 'footnotes at the end',
    text: `1 経緯\n\n会談1において確認した。\n\n2 現状\n\n${prose}\n\n1)<https://www.example.jp/a.html>参照\n2)<https://www.example.jp/b.html>参照\n`,
    tree: ['1|経緯', '2|現状', '  1)|+', '  2)|+'],
  },
  {
    name: 'column in the middle of a section',
    text: `第3節 交流\n\n${prose}\n\n解説 現場の声\n\n${prose}\n\n第4節 広報\n\n${prose}\n`,
    tree: ['第3節|交流', '  解説|現場の声', '第4節|広報'],
  },
];

describe('outline of layouts of the genre', () => {
  for (const { name, text, tree } of layouts) it(name, () => assert.deepEqual(outlineOf(text), tree));
});
