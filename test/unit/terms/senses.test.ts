import { strict as assert } from 'node:assert';
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
    ['is first in the order of the glossary without evidence, the others are told', '会合は安全会議で開かれた。', ['council-jp/council-us']],
    ['is that of just the partners named', '日米は二者会合を開いた。', ['pair'], talks],
    ['is that which names the further partner', '豪州との間の二者会合を開いた。', ['format'], talks],
    ['is that of which it is said', '核燃料の域外移転、装備品の域外移転、文書の域外移転', ['fuel', 'arms', 'arms/fuel'], transfer],
    ['is that of which it is said in English', 'onward transfer of nuclear fuel; onward transfer of equipment', ['fuel', 'arms'], transfer],
  ];
  for (const [name, text, found, matcher] of cases) it(`${name}: ${text}`, () => assert.deepEqual(senses(text, matcher), found));
});
