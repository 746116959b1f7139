import { strict as assert } from 'node:assert';
import { findTerms } from '../../../src/terms/find-terms';
import { readDocumentText } from '../../../src/text/document-text';
import { entry, matcherOf, mentionsIn } from './glossary-of';

const council = matcherOf(
  entry('council-jp', ['安全会議（日本）'], { abbreviations: ['NSC'], category: 'actor', variants: ['官邸会議'] }),
  entry('council-us', ['安全会議（米国）'], { abbreviations: ['NSC'], category: 'actor', variants: ['大統領会議'] }),
);
const talks = matcherOf(
  entry('pair', ['日米二者会合', '二者会合'], { category: 'institution' }),
  entry('format', ['二者会合'], { definition: { ja: '日本が米国のほか、豪州や英国とも開く会合の形。' } }),
);
const transfer = matcherOf(
  entry('arms', ['域外移転'], { definition: { ja: '供与された装備品や技術を別の国へ渡すこと。', en: 'Passing on equipment.' }, label: { ja: '域外移転', en: 'onward transfer' } }),
  entry('fuel', ['燃料の管外移転'], { definition: { ja: '核燃料を管轄の外へ移すこと。', en: 'Moving nuclear fuel.' }, variants: ['域外移転', 'onward transfer'] }),
);
const strategies = matcherOf(
  entry('strategy-a', ['基本戦略', 'Basic Strategy'], { category: 'document', definition: { ja: '2013年に定めた文書。', en: 'Adopted in 2013.' } }),
  entry('strategy-b', ['基本戦略', 'Basic Strategy'], { category: 'document', definition: { ja: '2022年に定めた文書。', en: 'Adopted in 2022.' } }),
);
const senses = (text: string, matcher = council): string[] => mentionsIn(text, matcher).map((mention) => mention.slice(0, mention.indexOf(':')));

describe('the sense of a name that several terms have', () => {
  const cases: [name: string, text: string, found: string[], matcher?: typeof council][] = [
    ['is that of the owner named before it', '米国のNSCと日本の安全会議', ['council-us', 'council-jp']],
    ['is that of the government whose leader is named', 'レーガン政権は、新しい安全会議の案を出した。', ['council-us']],
    ['is that of the actor nearest before', '米国は歓迎し、日本政府はNSCで協議した。', ['council-jp']],
    ['is not told by another sentence', '米国は歓迎した。NSCは協議した。', ['council-jp/council-us']],
    ['is not told by an actor far behind', 'NSCは長い時間をかけて協議を重ねたうえで、その結果を米国に伝えた。', ['council-jp/council-us']],
    ['is told by another name of the term beside it', '大統領会議（NSC）が開かれた。', ['council-us', 'council-us']],
    ['is told by another name in the sentence', '大統領会議の結果は、翌日の朝になって、NSCの名で広く伝えられた。', ['council-us', 'council-us']],
    ['is told in English, too', 'The U.S. NSC and the NSC of Japan met.', ['council-us', 'council-jp']],
    ['is none of them where another country is the owner', '韓国のNSCと中国NSC', []],
    ['is that of the partners joined by a hyphen', 'The U.S.-Australia 二者会合 was held.', ['format'], talks],
    ['is that of the year said of it', '2022年の基本戦略、基本戦略（2013年）、the 2022 Basic Strategy', ['strategy-b', 'strategy-a', 'strategy-b'], strategies],
    ['is not told by a year that stands elsewhere', '2022年に、会合は基本戦略を読んだ。1999年の基本戦略。', ['strategy-a/strategy-b', 'strategy-a/strategy-b'], strategies],
    ['is first in the order of the glossary without evidence, the others are told', '会合は安全会議で開かれた。', ['council-jp/council-us']],
    ['is that of just the partners named', '日米は二者会合を開いた。', ['pair'], talks],
    ['is that which names the further partner', '豪州との間の二者会合を開いた。', ['format'], talks],
    ['is that of which it is said', '核燃料の域外移転、装備品の域外移転、文書の域外移転', ['fuel', 'arms', 'arms/fuel'], transfer],
    ['is that of which it is said in English', 'onward transfer of nuclear fuel; onward transfer of equipment', ['fuel', 'arms'], transfer],
  ];
  for (const [name, text, found, matcher] of cases) it(`${name}: ${text}`, () => assert.deepEqual(senses(text, matcher), found));

  it('comes with what decided', () => {
    const reasons = (text: string, matcher = council): unknown => findTerms(readDocumentText(text), matcher).map(({ senseReasons }) => senseReasons);
    assert.deepEqual(reasons('米国のNSC'), [['actor']]);
    assert.deepEqual(reasons('米国の大統領会議（NSC）'), [undefined, ['name', 'actor']]);
    assert.deepEqual(reasons('2022年の基本戦略', strategies), [['year']]);
    assert.deepEqual(reasons('核燃料の域外移転', transfer), [['said-of']]);
    assert.deepEqual(reasons('会合は安全会議で開かれた。'), [undefined]);
  });
});
