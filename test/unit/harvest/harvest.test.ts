import { strict as assert } from 'node:assert';
import { DocumentReading } from '../../../src/corpus/document-reading';
import { mergeHarvest } from '../../../src/harvest/merge-harvest';
import { entry, matcherOf } from '../terms/glossary-of';

const known = matcherOf(entry('council', ['海洋運用会議'], { abbreviations: ['MOC'], category: 'institution' }));
const read = (raw: string): DocumentReading => new DocumentReading('a.txt', raw, () => known);

/** A harvested term as `how scope name (other names): definition`, with the id of a term that the glossary has. */
function harvestOf(raw: string): string[] {
  return read(raw).harvest.map(({ how, scope, name, otherNames, definition, term }) =>
    `${how} ${scope} ${term === undefined ? '' : `=${term} `}${name}${otherNames.map(({ text, scope: own }) => ` (${text}${own === 'document' ? '*' : ''})`).join('')}${definition === undefined ? '' : `: ${definition}`}`);
}

const texts: readonly (readonly [about: string, text: string, ...terms: string[]])[] = [
  ['a KEY WORD box', '# 第1章 海の協力\n\n本文がここにある。\n\n#### KEY WORD\n\n#### 海上連携枠組み\n\n沿岸国の閣僚が集まる枠組み。毎年開かれる。\n\n## 2 次の節\n\n本文。\n',
    'box corpus 海上連携枠組み: 沿岸国の閣僚が集まる枠組み。毎年開かれる。'],
  ['「X」とは', 'ここで「多層防護」とは、複数の手段を重ねて守る考え方をいう。「港域」とは港湾をいい、「外港」とは港の外にある停泊地をいう。これとは別に述べる。',
    'called corpus 多層防護: 複数の手段を重ねて守る考え方をいう', 'called document 港域: 港湾をいう', 'called document 外港: 港の外にある停泊地をいう'],
  ['X とは at the head of a sentence', '能力構築支援とは、相手国の能力を高めるための協力をいう。彼とは会ったことがある。', 'called corpus 能力構築支援: 相手国の能力を高めるための協力をいう'],
  ['a hereafter clause holds in its document', '沿岸の安全に関する基本計画（以下「計画」という。）を定める。', 'short-form corpus 沿岸の安全に関する基本計画 (計画*)'],
  ['a name that the glossary has', '海洋運用会議（以下「会議」という。）と、海上交通調整機構（MTCO）。', 'short-form corpus =council 海洋運用会議 (会議*)', 'short-form corpus 海上交通調整機構 (MTCO)'],
  ['a statute with a list of definitions', '（定義）\n第二条　この法律において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。\n一　特定船舶　政令で定める船舶をいう。\n二　指定港湾　主務大臣が指定する港湾をいう。\n第三条　国は、港湾を整備する。\n',
    'statute document 特定船舶: 政令で定める船舶をいう。', 'statute document 指定港湾: 主務大臣が指定する港湾をいう。'],
  ['a statute in one sentence', '第二条　この法律において「船舶」とは、水上の航行に用いるものをいう。', 'statute document 船舶: 水上の航行に用いるものをいう'],
  ['an English treaty', 'For the purposes of this Agreement:\n(a) "sea lane" means any route used by ships;\n(b) "port" means a place where ships load and unload.\n', 'statute document sea lane: any route used by ships', 'statute document port: a place where ships load and unload'],
  ['what initials stand for', 'MDAは、海洋状況把握の略。JOC stands for Joint Operations Council.', 'stands-for corpus 海洋状況把握 (MDA)', 'stands-for corpus Joint Operations Council (JOC)'],
  ['a table of bodies', '# 協議の枠組み\n\n| 協議体 | 根拠 | 概要 |\n| --- | --- | --- |\n| 合同調整会議（JCX） | 共同発表 | 局長級が毎年集まる。 |\n| 実務者作業部会 | 覚書 | 課長級が随時話し合う。 |\n',
    'table corpus 合同調整会議 (JCX): 局長級が毎年集まる。', 'table corpus 実務者作業部会: 課長級が随時話し合う。'],
  ['a table of figures', '| 年度 | 予算 | 説明 |\n| --- | --- | --- |\n| 2023 | 12億円 | 増額 |\n'],
  ['a glossary at the end', '# 用語集\n\n海上回廊：船が安全に通るための水域のこと。\n\n港湾外交：港を通じて進める外交のこと。\n', 'list corpus 海上回廊: 船が安全に通るための水域のこと。', 'list corpus 港湾外交: 港を通じて進める外交のこと。'],
  ['a list of abbreviations', '# Abbreviations\n\nJOC\tJoint Operations Council\n\nMRS\tMaritime Route Survey\n', 'list corpus Joint Operations Council (JOC)', 'list corpus Maritime Route Survey (MRS)'],
  ['nothing', '会議（2024年5月）で「はい」と述べた。船とは、何か。今後とは異なる。「これ」とは何をいうのか。An answer means "yes".'],
];

describe('harvesting what documents define', () => {
  for (const [about, text, ...terms] of texts) it(about, () => assert.deepEqual(harvestOf(text), terms));

  it('unites the places of several documents under one name, dated ones in the order of time', () => {
    const [later, undated, earlier] = ['海洋監視機構（MSO）を置く。', '海洋監視・機構（MSO）は動く。', '「海洋監視機構」とは、海を見守る組織をいう。'].map((raw) => read(raw).harvest);
    const [merged, ...others] = mergeHarvest([{ document: 'b', date: '2024-05', terms: later! }, { document: 'c', terms: undated! }, { document: 'a', date: '2023', terms: earlier! }]);
    assert.deepEqual(others, []);
    assert.equal(merged!.name, '海洋監視機構');
    assert.deepEqual(merged!.sites.map(({ document, how }) => `${document} ${how}`), ['a called', 'b short-form', 'c short-form']);
    assert.deepEqual(merged!.otherNames.map(({ text }) => text), ['MSO', '海洋監視・機構']);
  });
});
