import { strict as assert } from 'node:assert';
import { nameForm } from '../../../src/terms/matching-form';
import { allSpellings } from '../../../src/terms/spellings/all-spellings';
import { entry, matcherOf, mentionsIn } from './glossary-of';

const isSame = (name: string, written: string): boolean => allSpellings(name).some((spelling) => nameForm(spelling) === nameForm(written));

const rules: [rule: string, same: [name: string, ...written: string[]][], different: [name: string, ...written: string[]][]][] = [
  ['width, blanks, middle dots, quotation marks',
    [['海上・安全「協議」', '海上安全協議', '海上 安全協議', '『海上安全』協議'], ['SM-3', 'ＳＭ－３', 'SM 3', 'SM3'], ['海洋 安全', '海洋安全']],
    [['海上安全', '海上、安全', '海上と安全', '海上（安全）']]],
  ['long vowels at the end of katakana',
    [['サイバー・セキュリティー', 'サイバーセキュリティ', 'サイバーセキュリティー', 'サイバー・セキュリティ', 'サイバセキュリティ'], ['サーバ', 'サーバー'], ['コンピュータ・センター', 'コンピューターセンター', 'コンピュータセンタ']],
    [['ビル', 'ビール'], ['ロード', 'ロドー'], ['コースト', 'コスト'], ['メモ・リスト', 'メモーリスト']]],
  ['v as ヴ or b, old forms of kanji',
    [['ヴィジョン', 'ビジョン'], ['サーヴァント・ヴィラ', 'サーバントビラ'], ['広沢国際会議', '廣澤國際會議'], ['廣島宣言', '広島宣言']],
    [['ビジョン', 'ピジョン'], ['ブラボー', 'ヴラヴォー'], ['島', '嶌']]],
  ['sums',
    [['「2+2」', '2プラス2', 'ツー・プラス・ツー', 'two-plus-two', 'Two Plus Two', '２＋２'], ['外務・防衛ツープラスツー', '外務防衛2+2'], ['3プラス3', 'スリー・プラス・スリー']],
    [['2+2', '2+3', '22', '2-2'], ['12+2', '12プラス2']]],
  ['numbers of articles',
    [['第5条', '第五条', '第５条'], ['憲章第51条', '憲章第五十一条', '憲章第五一条'], ['第100条', '第百条', '第一〇〇条']],
    [['第5条', '第十五条', '5条', '第五項'], ['第10条', '第一条']]],
  ['labels with a bracket',
    [['安全会議（仮想国）', '安全会議'], ['Security Board (Atlantis)', 'Security Board']],
    [['報告（2000年）', '報告'], ['会議（甲）録', '会議録']]],
  ['English: case, hyphens, dots of initials, British spelling, plural',
    [['Stand-off Defense', 'stand off defence', 'STANDOFF DEFENSE', 'standoff defense'], ['U.S. Forces', 'US forces', 'U.S.forces'], ['National Security Strategy', 'national security strategies'], ['Maritime Organization', 'maritime organisation'], ['Training Center', 'training centre'], ['Space Program', 'space programme'], ['consultation process', 'consultation processes'], ['joint survey', 'Joint Survey']],
    [['defense', 'offense'], ['joint survey', 'joint surveies'], ['size', 'sise'], ['the end', 'the end. Of']]],
  ['partners in any order',
    [['U.S.-Japan alliance', 'Japan-U.S. alliance', 'US–Japan alliance', 'Japan-US Alliance'], ['Japan-U.S.-ROK', 'ROK-Japan-US', 'U.S.-Japan-ROK']],
    [['Japan alliance', 'U.S. alliance'], ['Japan-U.S. alliance', 'Japan alliance-U.S.', 'Japan-ROK alliance']]],
];

describe('spellings of one name', () => {
  for (const [rule, same, different] of rules) {
    describe(rule, () => {
      for (const [name, ...written] of same) for (const other of written) it(`${other} is ${name}`, () => assert.ok(isSame(name, other), `${nameForm(other)} among ${allSpellings(name).map(nameForm).join(' ')}`));
      for (const [name, ...written] of different) for (const other of written) it(`${other} is not ${name}`, () => assert.ok(!isSame(name, other)));
    });
  }

  it('stay few', () => {
    for (const name of ['コンピューター・ネットワーク・セキュリティー・センター', 'Japan-U.S.-Australia Defense Organization Center Program (Asia)', '第999条2+2']) assert.ok(allSpellings(name).length <= 48, name);
  });

  it('the range found holds what the form leaves out at the end of a word, and no quotation marks round the name', () => {
    const matcher = matcherOf(entry('server', ['認証サーバ']), entry('ngo', ['非政府組織'], { abbreviations: ['NGO'] }), entry('un', ['国際機構'], { variants: ['U.N.'] }));
    assert.deepEqual(mentionsIn('「認証サーバー」とNGOs、the U.N. said', matcher), ['server:認証サーバー', 'ngo:NGOs', 'un:U.N.']);
  });
});
