import { foldWidth } from '../text/width';

const LONG_VOWEL = 0x30fc;
const SKIPPED: ReadonlySet<number> = new Set([...' ・「」『』“”"‘’\'〝〟*'].map((character) => character.charCodeAt(0)));

/**
 * The form in which names and texts are compared. Of running text (or a name) everything is left out in which spellings of one name differ:
 * blanks, middle dots, quotation marks, Markdown's asterisks, hyphens in Latin words, the dots of U.S., the long-vowel mark at the end of a
 * katakana run (サイバー・セキュリティー = サイバーセキュリティ); case and old forms of kanji (廣, 澤) are folded. Line and cell borders stay and match nothing.
 *
 * This is the form of a name as a glossary gives it (not yet width-folded). It begins with a letter, figure or sign that is never left out.
 */
export function nameForm(name: string): string {
  return foldedNameForm(foldWidth(name));
}

/** The same for a name whose width is folded. */
export function foldedNameForm(name: string): string {
  const source = /\s/u.test(name) ? name.replace(/\s+/gu, ' ') : name;
  let form = '';
  let before = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (isEverLeftOut(unit) && (form === '' || isLeftOut(source, at, before))) continue;
    form += String.fromCharCode(foldLetter(unit));
    before = unit;
  }
  return form;
}

/**
 * Offset behind the last unit of `source` that belongs to a form beginning at `start`, or -1 where the source does not read so. The unit at `start` is one that
 * is never left out.
 */
export function exactEnd(source: string, start: number, form: string): number {
  let at = start;
  let before = 0;
  for (let matched = 0; matched < form.length; at++) {
    if (at >= source.length) return -1;
    const unit = source.charCodeAt(at);
    if (isEverLeftOut(unit) && isLeftOut(source, at, before)) continue;
    if (foldLetter(unit) !== form.charCodeAt(matched)) return -1;
    matched++;
    before = unit;
  }
  return at;
}

/** May this unit be left out somewhere? What stands round it decides where. */
export function isEverLeftOut(unit: number): boolean {
  return unit === LONG_VOWEL || unit === 0x2d || unit === 0x2e || SKIPPED.has(unit);
}

/** Is `source[at]`, a unit that may be left out, left out there? `before`: the last unit that was not, 0 at the beginning. */
export function isLeftOut(source: string, at: number, before: number): boolean {
  const unit = source.charCodeAt(at);
  if (SKIPPED.has(unit)) return true;
  if (unit === LONG_VOWEL) return isKatakana(before) && !isKatakana(nextKept(source, at));
  if (unit === 0x2d) return isHyphen(source, at);
  return unit === 0x2e && isInitialDot(source, at);
}

/** The next unit that is not skipped: the run サイバー・セキュリティ goes on behind its middle dot. */
function nextKept(source: string, at: number): number {
  let next = at + 1;
  while (SKIPPED.has(source.charCodeAt(next))) next++;
  return next < source.length ? source.charCodeAt(next) : 0;
}

/** Between letters or digits of which at least one is a letter: stand-off, SM-3, U.S.-Japan; not 3-5, not a dash between blanks. */
function isHyphen(source: string, at: number): boolean {
  const [left, right] = [source.charCodeAt(at - 1), source.charCodeAt(at + 1)];
  const letterLeft = isLatinLetter(left) || (left === 0x2e && isLatinLetter(source.charCodeAt(at - 2)));
  return (letterLeft && (isLatinLetter(right) || isDigit(right))) || (isDigit(left) && isLatinLetter(right));
}

/** Behind a single letter: the dots of U.S. and of U.N., not that of `end.` */
function isInitialDot(source: string, at: number): boolean {
  return isLatinLetter(source.charCodeAt(at - 1)) && !isLatinLetter(source.charCodeAt(at - 2)) && !isDigit(source.charCodeAt(at - 2));
}

/** Old forms of kanji as names are still printed with them, each before the form in use (常用漢字表, bracketed forms). */
const OLD_FORMS = '國国廣広澤沢會会學学榮栄齋斎邊辺邉辺濱浜瀧滝櫻桜龍竜戰戦變変獨独佛仏臺台灣湾條条舊旧關関發発實実經経濟済圓円鐵鉄對対應応總総權権縣県區区團団體体營営聲声髙高齊斉壽寿惠恵眞真禮礼德徳豐豊藏蔵黑黒乘乗假仮價価兩両勞労單単嚴厳圍囲圖図壓圧寫写將将專専屬属嶽岳徑径從従惡悪懷懐戀恋戲戯拂払擔担擧挙據拠數数斷断晝昼曉暁樂楽樣様歐欧歸帰殘残氣気澁渋濕湿燈灯爭争狀状疊畳盡尽礙碍稱称竊窃續続繪絵聽聴腦脳與与譯訳證証讀読豫予貳弐賣売轉転辭辞遞逓遲遅釋釈鑛鉱險険隨随雙双靈霊顯顕餘余驗験鹽塩麥麦默黙點点黨党';
const NEW_FORM: ReadonlyMap<number, number> = new Map(Array.from({ length: OLD_FORMS.length / 2 }, (_, pair) => [OLD_FORMS.charCodeAt(2 * pair), OLD_FORMS.charCodeAt(2 * pair + 1)]));

/** Lower case and the kanji form in use, one unit for one unit (İ and the like stay as they are). */
export function foldLetter(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit >= 0x4e00 && unit < 0xa000) return NEW_FORM.get(unit) ?? unit;
  if (unit >= 0x2de0 && unit < 0xa640) return unit;
  const lowered = String.fromCharCode(unit).toLowerCase();
  return lowered.length === 1 ? lowered.charCodeAt(0) : unit;
}

/** A letter of a katakana word: ァ–ヺ and ー; not the middle dot. */
export function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === LONG_VOWEL;
}

export function isKanji(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3005;
}

export function isLatinLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
