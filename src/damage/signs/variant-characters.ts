import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** Old forms of characters of the 常用漢字表 (its brackets, 2010) that come into modern texts by conversion, with the forms in use. */
const OLD = '亞亜惡悪壓圧圍囲爲為醫医壹壱隱隠榮栄營営衞衛驛駅圓円緣縁應応歐欧毆殴櫻桜奧奥橫横假仮價価畫画會会壞壊懷懐繪絵擴拡覺覚學学嶽岳樂楽觀観關関歡歓陷陥勸勧卷巻氣気歸帰舊旧據拠擧挙峽峡狹狭區区驅駆經経惠恵揭掲鷄鶏藝芸擊撃缺欠儉倹劍剣險険圈圏檢検獻献權権顯顕驗験嚴厳廣広恆恒鑛鉱號号國国濟済碎砕齋斎劑剤櫻桜雜雑參参慘惨棧桟贊賛殘残絲糸齒歯兒児辭辞濕湿實実寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処敍叙奬奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄狀状疊畳穰穣讓譲觸触寢寝愼慎盡尽圖図粹粋醉酔隨随髓髄數数樞枢聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒臟臓藏蔵屬属續続墮堕體体對対帶帯滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯當当鬪闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜甁瓶拂払佛仏竝並變変邊辺辨弁瓣弁辯弁舖舗寶宝萠萌豐豊沒没每毎萬万滿満默黙譯訳藥薬與与豫予餘余譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟綠緑壘塁勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎祿録灣湾';
const NEW = new Map([...OLD].flatMap((character, index, all) => (index % 2 === 0 ? [[character, all[index + 1]!] as const] : [])));
const CANDIDATE = new RegExp(`[${[...NEW.keys()].join('')}]`, 'uy');
const isOld = unitSet(new RegExp(CANDIDATE.source, 'u'));
/** A text with more of them than this is set in old characters throughout. */
const MOST = 8;

/**
 * A character in its old form in the midst of new ones: `收拾` → 収拾. The find covers its run of kanji.
 * Not in texts that are set in old characters (treaties before 1947), and not in names, which keep them (`齋藤`): those with a second one.
 */
export const variantCharacters: Sign = ({ text }) => {
  const matches = matchesWhere(text.raw, isOld, CANDIDATE);
  if (matches.length > MOST) return [];
  return matches.flatMap((match): Damage[] => {
    const before = /[\u4e00-\u9fff]{0,4}$/u.exec(text.raw.slice(Math.max(0, match.index - 4), match.index))![0];
    const after = /^[\u4e00-\u9fff]{0,4}/u.exec(text.raw.slice(match.index + 1, match.index + 5))![0];
    if (before === '' && after === '') return [];
    return [{
      kind: 'variant-character', span: { start: match.index - before.length, end: match.index + 1 + after.length },
      corrected: `${before}${NEW.get(match[0])}${after}`, certainty: 'likely',
    }];
  });
};
