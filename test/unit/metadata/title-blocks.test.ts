import { strict as assert } from 'node:assert';
import { findDates } from '../../../src/dates/find-dates';
import { readMetadata } from '../../../src/metadata/read-metadata';
import { readOutline } from '../../../src/outline/read-outline';
import { readDocumentText } from '../../../src/text/document-text';
import { extracted, prose } from '../support/outline-text';

interface Expected {
  readonly title?: string;
  readonly subtitle?: string;
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly organisations?: readonly string[];
  readonly documentType?: string;
  readonly language?: string;
}

function metadataOf(raw: string): Expected {
  const text = readDocumentText(raw);
  const { title, subtitle, date, authors, organisations, documentType, language } = readMetadata(text, readOutline(text), findDates(text));
  return {
    ...(title === undefined ? {} : { title: title.text }),
    ...(subtitle === undefined ? {} : { subtitle: subtitle.text }),
    ...(date === undefined ? {} : { date: date.value }),
    ...(authors.length === 0 ? {} : { authors: authors.map((author) => author.text) }),
    ...(organisations.length === 0 ? {} : { organisations: organisations.map((organisation) => organisation.text) }),
    documentType, language,
  };
}

const english = 'The ministers reaffirmed that the partnership remains the cornerstone of peace at sea, and that it rests on shared values and on the rule of law.';

/** Title blocks as documents of the trade print them, and what a reader takes from them. */
const blocks: Readonly<Record<string, readonly [text: string, expected: Expected]>> = {
  'a joint statement with its date and its ministers': [
    `港湾安全協議委員会共同発表\n\n2019年12月19日\n\n山川外務大臣\n海野防衛大臣\n\n${prose}\n`,
    { title: '港湾安全協議委員会共同発表', date: '2019-12-19', documentType: 'joint statement', language: 'ja' }],
  'a date in brackets at the end of the title': [
    `港湾安全協議委員会共同発表(2019.12.19)\n\n${prose}\n`,
    { title: '港湾安全協議委員会共同発表(2019.12.19)', date: '2019-12-19', documentType: 'joint statement', language: 'ja' }],
  'a provisional translation': [
    `（仮訳）\n\n海の安全に関する共同声明\n―より深い協力に向けて―\n\n２０２３年３月４日\n\n${prose}\n`,
    { title: '海の安全に関する共同声明', subtitle: 'より深い協力に向けて', date: '2023-03-04', documentType: 'joint statement', language: 'ja' }],
  'a statute with its number': [
    `令和四年法律第九十九号\n\n港湾施設の強化に関する法律\n\n目次\n第一章　総則（第一条―第三条）\n第二章　雑則（第四条）\n\n第一章　総則\n\n第一条　この法律は、港湾の安全を確保することを目的とする。\n\n第二条　この法律において「港湾」とは、次に掲げるものをいう。\n\n第二章　雑則\n\n第四条　国は、必要な措置を講ずる。\n`,
    { title: '港湾施設の強化に関する法律', documentType: 'statute', language: 'ja' }],
  'a strategy with its decision': [
    `海洋安全保障戦略\n\n（平成29年12月8日　閣議決定）\n\nⅠ　策定の趣旨\n\n${prose}\n`,
    { title: '海洋安全保障戦略', date: '2017-12-08', documentType: 'strategy', language: 'ja' }],
  'a press conference': [
    `海洋大臣記者会見\n\n日時　令和6年3月1日（金）11:02～11:25\n場所　省内会見室\n\n１　発表事項\n\n${prose}\n`,
    { title: '海洋大臣記者会見', date: '2024-03-01', documentType: 'press conference', language: 'ja' }],
  'an answer to a question in the Diet': [
    `答弁書第二三号\n\n令和五年二月三日受領\n\n内閣衆質二一一第五号\n\n衆議院議員山川一郎君提出港湾の安全に関する質問に対する答弁書\n\n一について\n\n${prose}\n`,
    { title: '衆議院議員山川一郎君提出港湾の安全に関する質問に対する答弁書', date: '2023-02-03', documentType: 'Diet answer', language: 'ja' }],
  'an answer behind its letter': [
    `内閣衆質一九六第九九号\n平成三十年六月十五日\n\n内閣総理大臣　山　川　太　郎\n\n衆議院議員海野一郎君提出港の広域化に関する質問に対し、別紙答弁書を送付する。\n\n衆議院議員海野一郎君提出港の広域化に関する質問に対する答弁書\n\n一について\n\n${prose}\n`,
    { title: '衆議院議員海野一郎君提出港の広域化に関する質問に対する答弁書', date: '2018-06-15', documentType: 'Diet answer', language: 'ja' }],
  'recommendations of a study group, framed, extracted': [
    ` ■ 提言 ■ \n\n「海の秩序の次の十年に向けて」 \n\n${'海と港研究会'} \n\n２０２２年１１月 \n\nはじめに \n\n${extracted(prose.repeat(4))}`,
    { title: '海の秩序の次の十年に向けて', date: '2022-11', organisations: ['海と港研究会'], documentType: 'policy recommendations', language: 'ja' }],
  'an opinion with its writer': [
    `海を見る目を養え\n\n山川花子（港町大学教授）\n\n2021年5月9日\n\n${prose}\n\n${prose}\n`,
    { title: '海を見る目を養え', date: '2021-05-09', authors: ['山川花子'], documentType: 'op-ed', language: 'ja' }],
  'a report with its writer at the end': [
    `港湾対話の現在\n\n${prose}\n\n${prose}\n\n（報告：海野次郎 海洋政策研究所研究員）\n`,
    { title: '港湾対話の現在', authors: ['海野次郎'], documentType: 'op-ed', language: 'ja' }],
  'writers in a list, with a blank in a name': [
    `離島の備え\n\n著者：山川 花子、海野次郎（港町大学）\n発行：一般財団法人 海洋政策研究所\n\n第1章 現状\n\n${prose}\n\n第2章 課題\n\n${prose}\n`,
    { title: '離島の備え', authors: ['山川 花子', '海野次郎'], organisations: ['一般財団法人 海洋政策研究所'], documentType: 'white paper section', language: 'ja' }],
  'a white paper in Markdown': [
    `# 海の白書\n\n## 第1章 海をめぐる情勢\n\n${prose}\n\n## 第2章 取組\n\n${prose}\n`,
    { title: '海の白書', documentType: 'white paper section', language: 'ja' }],
  'front matter': [
    `---\ntitle: "港の未来"\nauthor: [山川花子, 海野次郎]\ndate: 2020-02-02\n---\n\n# 港の未来\n\n${prose}\n`,
    { title: '港の未来', date: '2020-02-02', authors: ['山川花子', '海野次郎'], documentType: 'op-ed', language: 'ja' }],
  'a seminar and its host': [
    `海の対話の十年\n\n海洋政策研究所は、去る5月、港町市内で「海の対話」と題するセミナーを開いた。\n\n${prose}\n`,
    { title: '海の対話の十年', organisations: ['海洋政策研究所'], documentType: 'seminar report', language: 'ja' }],
  'an agreement': [
    `海洋における相互援助に関する協定\n\n前文\n\n${prose}\n\n第一条\n\n${prose}\n\n第二条\n\n${prose}\n`,
    { title: '海洋における相互援助に関する協定', documentType: 'treaty', language: 'ja' }],
  'minutes of a committee': [
    `第3回港湾審議会 議事要旨\n\n１　日時　令和2年7月8日（水）10:00～12:00\n２　場所　中央合同庁舎\n\n${prose}\n`,
    { title: '第3回港湾審議会 議事要旨', date: '2020-07-08', documentType: 'minutes', language: 'ja' }],
  'a policy of a ministry': [
    `海洋人材の育成に関する基本方針\n\n令和３年６月２３日\n海洋省\n\n１　趣旨\n\n${prose}\n`,
    { title: '海洋人材の育成に関する基本方針', date: '2021-06-23', organisations: ['海洋省'], documentType: 'strategy', language: 'ja' }],
  'prose without a head': [`${prose}\n\n${prose}\n\n## 第1節 海の協力\n\n${prose}\n`, { title: '海の協力', documentType: 'white paper section', language: 'ja' }],
  'nothing but prose': [`${prose}\n`, { documentType: 'article', language: 'ja' }],
  'a fact sheet of a head of government': [
    `THE WHITE HOUSE\n\nFOR IMMEDIATE RELEASE\n\nApril 10, 2023\n\nFACT SHEET: Cooperation on Ports and Seas\n\n${english}\n`,
    { title: 'FACT SHEET: Cooperation on Ports and Seas', date: '2023-04-10', organisations: ['THE WHITE HOUSE'], documentType: 'fact sheet', language: 'en' }],
  'a joint statement with its place': [
    `Joint Statement of the Harbour Security Committee\n\nWashington, D.C., January 11, 2022\n\n${english}\n`,
    { title: 'Joint Statement of the Harbour Security Committee', date: '2022-01-11', documentType: 'joint statement', language: 'en' }],
  'an executive order': [
    `Executive Order 99028 of May 12, 2020\n\nImproving the Safety of Ports\n\n${english}\n\nSection 1. Policy. It is the policy to keep the ports safe.\n\nSec. 2. Definitions. In this order, ports are places for ships.\n`,
    { title: 'Improving the Safety of Ports', date: '2020-05-12', documentType: 'executive order', language: 'en' }],
  'a report of an institute': [
    `Deterring at Sea\nA New Agenda for Allied Cooperation\n\nBy Jane Doe and John Q. Roe\n\nMarch 2021\n\nCenter for Harbour Studies\n\nExecutive Summary\n\n${english}\n\n${english}\n`,
    { title: 'Deterring at Sea', subtitle: 'A New Agenda for Allied Cooperation', date: '2021-03', authors: ['Jane Doe', 'John Q. Roe'], organisations: ['Center for Harbour Studies'], documentType: 'report', language: 'en' }],
  'a line of names and a body with its date': [
    `Rethinking Port Insurance\n\nA Policy Brief\n\nMaria Holm and Peter Osei\n\nInstitute for Harbour Studies, October 2019\n\n${english}\n`,
    { title: 'Rethinking Port Insurance', subtitle: 'A Policy Brief', date: '2019-10', authors: ['Maria Holm', 'Peter Osei'], organisations: ['Institute for Harbour Studies'], documentType: 'report', language: 'en' }],
  'a page with its links above the text': [
    `トップページ\n\nサイトマップ | 検索 | English\n\n海洋省ツイッター\n\n海の安全に関する共同声明\n\n平成26年5月7日\n\n${prose}\n`,
    { title: '海の安全に関する共同声明', date: '2014-05-07', documentType: 'joint statement', language: 'ja' }],
  'a labelled head': [
    `[文書名] 第5回港湾会合共同声明\n[年月日] 1998年9月20日\n[出典] 海洋省\n\n${prose}\n`,
    { title: '第5回港湾会合共同声明', date: '1998-09-20', organisations: ['海洋省'], documentType: 'joint statement', language: 'ja' }],
  'a day and a time behind the title': [
    `海洋大臣会見概要　平成29年8月4日(10時37分～10時40分)\n\n${prose}\n`,
    { title: '海洋大臣会見概要', date: '2017-08-04', documentType: 'press conference', language: 'ja' }],
  'a body beside its date': [
    `港の仕事の手引\n\n2021年10月　海洋庁\n\n${prose}\n`,
    { title: '港の仕事の手引', date: '2021-10', organisations: ['海洋庁'], documentType: 'article', language: 'ja' }],
  'a treaty that is signed at its end': [
    `TREATY ON PORTS\n\n${english}\n\nArticle I\n\nThis Treaty shall enter into force on 1 January 2012.\n\nArticle II\n\n${english}\n\nDONE at Norhaven, this fourteenth day of September 2011, in two copies.\n`,
    { title: 'TREATY ON PORTS', date: '2011-09-14', documentType: 'treaty', language: 'en' }],
  'a treaty in English': [
    `TREATY OF MUTUAL ASSISTANCE AT SEA\n\n${english}\n\nArticle I\n\n${english}\n\nArticle II\n\n${english}\n`,
    { title: 'TREATY OF MUTUAL ASSISTANCE AT SEA', documentType: 'treaty', language: 'en' }],
  'a strategy in English': [
    `National Maritime Strategy\n\nDepartment of Maritime Affairs\n\n5 June 2018\n\n1. Introduction\n\n${english}\n`,
    { title: 'National Maritime Strategy', date: '2018-06-05', organisations: ['Department of Maritime Affairs'], documentType: 'strategy', language: 'en' }],
  'a treaty whose title goes over two lines': [
    `海難救助の装備の移転に関する日本国政府と\nノルランド王国政府との間の協定\n\n平成二十六年九月三日　ノルハーフェンで署名\n平成二十七年二月十日　効力発生\n\n第一条\n\n${prose}\n`,
    { title: '海難救助の装備の移転に関する日本国政府とノルランド王国政府との間の協定', date: '2014-09-03', documentType: 'treaty', language: 'ja' }],
  'a title in capitals over many lines': [
    `MEMORANDUM OF COOPERATION\nON PILOTS\nBETWEEN\nTHE MINISTRY OF THE SEA\nAND\nTHE DEPARTMENT OF PORTS\n\n${english}\n`,
    { title: 'MEMORANDUM OF COOPERATION ON PILOTS BETWEEN THE MINISTRY OF THE SEA AND THE DEPARTMENT OF PORTS', documentType: 'treaty', language: 'en' }],
  'a title with its subtitle behind a dash': [
    `海の秩序の行方 ---「集い」は進むか\n\n汐見 太郎\n\n${prose}\n`,
    { title: '海の秩序の行方', subtitle: '「集い」は進むか', authors: ['汐見 太郎'], documentType: 'op-ed', language: 'ja' }],
  'a place name with a dash, which is no subtitle': [`アジア―太平洋の港\n\n${prose}\n`, { title: 'アジア―太平洋の港', documentType: 'article', language: 'ja' }],
  'a series, and the position before the name': [
    `海洋コメンタリー No.3（2022年2月1日）\n\n港の夜明け\n\n海洋研究所 上席研究員　汐見 花子\n\n${prose}\n`,
    { title: '港の夜明け', date: '2022-02-01', authors: ['汐見 花子'], documentType: 'op-ed', language: 'ja' }],
  'words with a blank that are no name': [`港の手引\n\n参考 資料\n\n${prose}\n`, { title: '港の手引', documentType: 'article', language: 'ja' }],
  'a rubric that the title repeats': [
    `海洋大臣談話\n\n港の安全に関する海洋大臣談話\n\n令和4年5月6日\n\n${prose}\n`,
    { title: '港の安全に関する海洋大臣談話', date: '2022-05-06', documentType: 'statement', language: 'ja' }],
  'a circular with those to whom it goes': [
    `海総第12号\n令和4年5月6日\n\n各港長　殿\n\n海洋事務次官\n\n文書の取扱いについて（通知）\n\n${prose}\n`,
    { title: '文書の取扱いについて（通知）', date: '2022-05-06', documentType: 'notice', language: 'ja' }],
  'a body with kana below its date': [
    `海の人材のための総合的対応策\n\n令和5年6月9日\n海の人材の受入れに関する関係閣僚会議\n\n${prose}\n`,
    { title: '海の人材のための総合的対応策', date: '2023-06-09', organisations: ['海の人材の受入れに関する関係閣僚会議'], documentType: 'strategy', language: 'ja' }],
  'a speech': [
    `Remarks by the Minister for the Sea at the Harbour Dialogue\n\nSingapore, 3 June 2019\n\n${english}\n`,
    { title: 'Remarks by the Minister for the Sea at the Harbour Dialogue', date: '2019-06-03', documentType: 'speech', language: 'en' }],
};

describe('what title blocks say', () => {
  for (const [name, [text, expected]] of Object.entries(blocks)) it(`reads ${name}`, () => assert.deepEqual(metadataOf(text), expected));

  it('takes no date from a sentence, and none without its year', () => {
    assert.equal(metadataOf(`海の対話\n\n両国は、2021年3月4日に会合を開き、協力を確認した。\n\n${prose}\n`).date, undefined);
    assert.equal(metadataOf(`海の対話\n\n3月4日\n\n${prose}\n`).date, undefined);
  });

  it('takes no body that the text only tells of for its issuer', () => {
    assert.equal(metadataOf(`海の対話\n\n外務省は遺憾の意を表明した。${prose}\n\n${prose}\n`).organisations, undefined);
  });
});
