import { strict as assert } from 'node:assert';
import { findDefinitions } from '../../../src/terms/definitions';
import { findTerms } from '../../../src/terms/find-terms';
import { readDocumentText } from '../../../src/text/document-text';
import { entry, matcherOf } from './glossary-of';

const known = matcherOf(
  entry('council', ['海洋運用会議'], { abbreviations: ['MOC'], category: 'institution' }),
  entry('bureau', ['海洋運用会議局'], { abbreviations: ['MOB'], category: 'institution' }),
);

/** A definition as `long = short`, with `+role name` for further names and `→` before a corrected reading. */
function definitionsIn(raw: string): string[] {
  const text = readDocumentText(raw);
  const terms = new Map(known.terms.map(({ term }) => [term.id, term]));
  return findDefinitions(text, findTerms(text, known), terms).map(({ long, short, extra, correctedLong, correctedShort }) => [
    `${long.text}${correctedLong === undefined ? '' : `→${correctedLong}`} = ${short.text}${correctedShort === undefined ? '' : `→${correctedShort}`}`,
    ...extra.map(({ role, text: name, corrected }) => `+${role} ${name}${corrected === undefined ? '' : `→${corrected}`}`),
  ].join(' '));
}

/** Small texts as the genre writes them; nothing but what is listed may be found. */
const texts: readonly (readonly [about: string, text: string, ...definitions: string[]])[] = [
  ['a white paper with both in one bracket', '政府は共同装備対話（Joint Equipment Dialogue：JED）を設け、国際海運会議（ISC: International Shipping Congress）にも参加する。予算（2024年度：120億円）は別に定める。',
    '共同装備対話 = JED +english Joint Equipment Dialogue', '国際海運会議 = ISC +english International Shipping Congress'],
  ['English, comma, initials', '海域状況把握（Maritime Domain Awareness, MDA）の能力を高める。各国（フランス、イタリア）とも協力する。', '海域状況把握 = MDA +english Maritime Domain Awareness'],
  ['a statute', '第二条　この法律において「特定船舶」とは、政令で定める船舶をいう。\n２　主務大臣は、港湾の保安に関する基準（以下この条において「保安基準」という。）を定める。\n３　前項の基準（第五条において単に「基準」という。）を変更するとき（軽微な変更を除く。）も、同様とする。',
    '港湾の保安に関する基準 = 保安基準', '前項の基準 = 基準'],
  ['a law by its number', '海上交通の安全の確保に関する法律（平成十五年法律第百二号。以下「安全確保法」という。）第三条の規定による。', '海上交通の安全の確保に関する法律 = 安全確保法'],
  ['hereafter without quotation marks', '内閣は「海洋の将来像」（以下、将来像）を決定した。計画（以下同じ）と方針（以下略）は別である。', '海洋の将来像 = 将来像'],
  ['labelled names', '「開かれた港のための協定」（通称「港湾協定」）と沿岸対話（正式名称：沿岸諸国安全対話会合）、共同訓練計画（英文名称：Joint Training Plan）がある。会議（主催：外務省）も開いた。',
    '開かれた港のための協定 = 港湾協定', '沿岸諸国安全対話会合 = 沿岸対話', '共同訓練計画 = Joint Training Plan'],
  ['an English title', '提言集「次の世代の海へ」（英題：To the Next Sea）を公表した。', '次の世代の海へ = To the Next Sea'],
  ['tracks', '官民対話（トラック１．５）のほか、民間対話（同２）を進め、第三者（同上）とも話す。', '官民対話 = トラック1.5', '民間対話 = 同2'],
  ['an attribute in loan words', '継ぎ目のない（シームレスな）支援と、新しい（はずの）制度。', '継ぎ目のない = シームレスな'],
  ['small print glued behind the bracket', '両国は、共同装備開発定期対話 (KYDAS) キヤダス Forum on Key Development and Sustainment を設けることで一致した。', '共同装備開発定期対話 = KYDAS +reading キヤダス→キャダス +english Forum on Key Development and Sustainment'],
  ['English slid into the sentence', '平時から、情報共有・警戒(ICS)活動や訓練・Information Circulation and Surveillance演習などで協力する。', '情報共有・警戒 = ICS +english Information Circulation and Surveillance'],
  ['a slip in the initials', '新しい海洋運用会議（MUC）は月に一度開く。海洋運用会議（MOC）の議長は交代する。', '海洋運用会議 = MUC→MOC', '海洋運用会議 = MOC'],
  ['a slip in the name', '海洋運用会議局（MOC）で審議した。', '海洋運用会議局→海洋運用会議 = MOC'],
  ['a box', '#### KEY WORD\n\n#### 合同「3+3」\n\n外務、防衛、経済の閣僚が集まる枠組みの通称。正式名称は三閣僚合同調整会合。毎年開く。', '三閣僚合同調整会合 = 合同「3+3」'],
  ['no box', '正式名称は未定である。会議の正式名称は、後日決める。'],
  ['Japanese brackets that define nothing', '東部（港湾、空港）、（注1）、協議（非公開）、会合（第三回）、指針（案）、艦艇（三隻）、大臣（山田太郎）、統計（出典：外務省）、措置（次項参照）'],
  ['an English treaty', 'The Parties to the Treaty of Mutual Assistance and Trade (hereinafter referred to as “the Treaty”) and the Charter on Coastal Waters (the “Charter”) agree. The Secretary said (“we will”) so.',
    'Treaty of Mutual Assistance and Trade = Treaty', 'Charter on Coastal Waters = Charter'],
  ['single quotation marks', "The Framework for Regional Coordination (hereinafter 'the Framework') applies.", 'Framework for Regional Coordination = Framework'],
  ['English names in words', 'The Maritime Security Charter, or MSC for short, entered into force. The Harbour Safety Compact, also known as the “Compact”, followed. Peace of Westphalia, or NATO, are not the same.',
    'Maritime Security Charter = MSC', 'Harbour Safety Compact = Compact'],
  ['English initials', 'members of the Council for Indian Ocean Affairs (CIOA) and the Indian Ocean Fisheries Board (IOFB) met (see Annex II) in May (2023).', 'Council for Indian Ocean Affairs = CIOA', 'Indian Ocean Fisheries Board = IOFB'],
  ['initials first', 'The IOFB (Indian Ocean Fisheries Board) and the UN (New York) office.', 'Indian Ocean Fisheries Board = IOFB'],
  ['hereinafter in words', 'The Agreement on Coastal Trade, hereinafter referred to as the “Agreement”, has ten articles.', 'Agreement on Coastal Trade = Agreement'],
  ['English brackets that define nothing', 'three ships (two frigates), the minister (then in Paris), states (NAFTA, TPP), the plan (PDF), exports (US$ 5 billion), Article 5 (b), trade (e.g. steel)'],
  ['examples in brackets', '経済統合（NAFTA,TPP）を進め、新興国（印、越）や大量破壊兵器（核・VX）について話す。'],
  ['a second name', '相互運用性（インターオペラビリティ）を高め、海洋秩序（maritime order）を守る。', '相互運用性 = インターオペラビリティ', '海洋秩序 = maritime order'],
  ['tables of bodies', '共同委員会 (JCB) Joint Committee Board\t毎月\n調整小委員会 (SCX) Subcommittee for Coordination and X\t毎年', '共同委員会 = JCB +english Joint Committee Board', '調整小委員会 = SCX +english Subcommittee for Coordination and X'],
];

describe('definition sites in small texts', () => {
  for (const [about, text, ...definitions] of texts) it(about, () => assert.deepEqual(definitionsIn(text), definitions));
});
