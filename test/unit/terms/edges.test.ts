import { strict as assert } from 'node:assert';
import { entry, matcherOf, mentionsIn } from './glossary-of';

const matcher = matcherOf(
  entry('acsa', ['物品役務相互提供協定'], { abbreviations: ['ACSA'] }),
  entry('is', ['過激派組織'], { abbreviations: ['IS'] }),
  entry('two', ['「3+3」'], { variants: ['3+3'] }),
  entry('article', ['第9条']),
  entry('un', ['国連']),
  entry('shield', ['シールド'], { variants: ['ミサイル防衛システム'] }),
  entry('missile', ['巡航ミサイル']),
  entry('trio', ['日米豪']),
  entry('quoted', ['自由な海洋秩序', '共同声明']),
  entry('sofa', ['日米地位協定', '地位協定'], { category: 'instrument' }),
  entry('guide', ['日米運用指針', 'ガイドライン'], { category: 'document' }),
  entry('ministry', ['外務省'], { category: 'actor', label: { ja: '外務省', en: 'Ministry of Foreign Affairs of Japan' }, variants: ['Ministry of Foreign Affairs'] }),
  entry('report', ['基本報告（2000年）', '基本報告'], { category: 'document', variants: ['基本報告', 'Basic Report'] }),
  entry('region', ['極北'], { category: 'place-base', definition: { ja: '日本の北方の海域。' }, variants: ['Far North'] }),
);

/** Places where a name is found, with the words found; counter-examples find nothing. */
const rules: [rule: string, found: [text: string, words: string[]][], notFound: string[]][] = [
  ['Latin words whole', [['(ACSA)Agreement', ['ACSA']], ['ＡＣＳＡ会合', ['ＡＣＳＡ']], ['two ACSAs', ['ACSAs']], ["ACSA's scope", ['ACSA']]], ['ACSAX', 'XACSA', 'ACSA2', 'MACSA', 'ACSAsome']],
  ['abbreviations as they are written', [['the ACSA', ['ACSA']]], ['acsa', 'Acsa', 'A C S A', 'ACS A']],
  ['numbers and sums whole', [['「3+3」会合', ['3+3']], ['３＋３', ['３＋３']], ['It was 3+3. Then', ['3+3']], ['会合は3+3、', ['3+3']]], ['13+3', '3+35', '1.3+3', '3+3.5', '3+3+1', '3+3=6', '2+3+3']],
  ['articles whole', [['第9条の適用', ['第9条']], ['第九条に', ['第九条']], ['第9条第2項', ['第9条']]], ['第9条の2', '第９条の二', '第九条の三', '第19条', '第九十条']],
  ['abbreviations that spell a word', [['IS forces', ['IS']], ['（IS）', ['IS']], ['過激派のIS', ['IS']]], ['PEACE IS POSSIBLE', 'THE TREATY IS IN FORCE', 'it is']],
  ['kanji compounds that go on', [['国連総会', ['国連']], ['各国の国連代表部', ['国連']], ['国連は', ['国連']]], ['隣国連合', '米国連邦捜査局', '四か国連絡会']],
  ['katakana words whole', [['シールドを張る', ['シールド']], ['巡航ミサイルシステム', ['巡航ミサイル']], ['新シールド', ['シールド']]], ['ウインドシールド', 'シールドマシン', 'シールディング']],
  ['compounds that only begin like a name', [['日米豪の協力', ['日米豪']], ['日・米・豪', ['日・米・豪']]], ['日米豪雨対策', '日米・豪雨']],
  ['quotations whole', [['「共同声明」', ['共同声明']], ['「自由な」海洋秩序', ['「自由な」海洋秩序']], ['自由な「海洋秩序」', ['自由な「海洋秩序」']]], ['「共同」「声明」', '「声明は共同」声明', '『各国共同』声明']],
  ["another country's thing", [
    ['在日米軍地位協定', ['地位協定']], ['新地位協定', ['地位協定']], ['日本の外務省', ['外務省']], ['英国は外務省を', ['外務省']], ['極北の海', ['極北']], ['米国の対応と地位協定', ['地位協定']],
    ['the Ministry of Foreign Affairs said', ['Ministry of Foreign Affairs']], ["Japan's Ministry of Foreign Affairs", ['Ministry of Foreign Affairs']], ['the Ministry of Foreign Affairs of Japan', ['Ministry of Foreign Affairs of Japan']], ['In the Far North', ['Far North']],
  ], [
    '中国外務省', '米独地位協定', '在韓米軍地位協定', '韓国の地位協定', '米韓両国の地位協定', '英外務省', 'ロシア極北', 'カナダ極北地域', "China's Ministry of Foreign Affairs", 'the Ministry of Foreign Affairs of China', 'South Korean Ministry of Foreign Affairs', 'the Russian Far North',
  ]],
  ["another year's document", [
    ['2000年の基本報告', ['基本報告']], ['基本報告（2000年）', ['基本報告（2000年）']], ['2012年に、基本報告を', ['基本報告']], ['2012年の会合で基本報告を', ['基本報告']], ['the 2000 Basic Report', ['Basic Report']],
  ], ['2012年の基本報告', '2012年10月の「基本報告」', '2012年版基本報告', '基本報告（2018年）', 'the 2012 Basic Report']],
  ['loan words that are short for a longer name', [
    ['ガイドラインに基づき', ['ガイドライン']], ['新ガイドライン', ['ガイドライン']], ['1997年ガイドライン', ['ガイドライン']], ['日米ガイドライン', ['ガイドライン']], ['運用ガイドライン', ['ガイドライン']],
  ], ['診療ガイドライン', '投資ガイドライン', '投資促進ガイドライン', 'EUガイドライン', '米韓の作戦ガイドライン', 'ガイドラインズ']],
];

describe('the edges of names', () => {
  for (const [rule, found, notFound] of rules) {
    describe(rule, () => {
      for (const [text, words] of found) it(`${text} has ${words.join(', ')}`, () => assert.deepEqual(mentionsIn(text, matcher).map((mention) => mention.slice(mention.indexOf(':') + 1)), words));
      for (const text of notFound) it(`${text} has none`, () => assert.deepEqual(mentionsIn(text, matcher), []));
    });
  }

  it('cells that stand side by side are no compound', () => {
    assert.deepEqual(mentionsIn('韓国 外務省', matcher), ['ministry:外務省']);
    assert.deepEqual(mentionsIn('韓国\t外務省', matcher), ['ministry:外務省']);
    assert.deepEqual(mentionsIn('韓国外務省', matcher), []);
  });
});
