import { foldWidth } from './width';

/** The numbers of the genre as values: Arabic in both widths, kanji, Roman, circled, parenthesised. */

const KANJI_DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value] as const).concat([['零', 0], ['元', 1]]));
const KANJI_UNITS = new Map([['十', 10], ['百', 100], ['千', 1000]]);

/**
 * Value of a kanji numeral below ten thousand: 三 = 3, 十二 = 12, 三十五 = 35, 百二 = 102, 二〇二四 = 2024, 元 = 1 (of years).
 * `undefined` for anything else; whether 一 stands for a number at all (一般) is the caller's question.
 */
export function readKanjiNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let pending: number | undefined;
  let positional = '';
  for (const character of text) {
    const digit = KANJI_DIGITS.get(character);
    const unit = KANJI_UNITS.get(character);
    if (digit !== undefined) {
      // Behind a unit stands one digit: 二十四 is 24, 二十四五 (twenty-four or -five) is no number.
      if (total > 0 && positional !== '') return undefined;
      positional += digit;
      pending = Number(positional);
    } else if (unit !== undefined) {
      if (positional.length > 1) return undefined;
      total += (pending ?? 1) * unit;
      pending = undefined;
      positional = '';
    } else return undefined;
  }
  return total + (pending ?? 0);
}

const ROMAN_VALUES = new Map([['I', 1], ['V', 5], ['X', 10], ['L', 50], ['C', 100], ['D', 500], ['M', 1000]]);

/** Value of a Roman numeral in letters (IV, xii) or in the signs Ⅰ–Ⅻ and ⅰ–ⅻ; only well-formed ones (IIII is none). */
export function readRomanNumeral(text: string): number | undefined {
  const letters = [...text].map((c) => (c >= '\u2160' && c <= '\u217f' ? c.normalize('NFKC') : c)).join('').toUpperCase();
  if (!/^(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(letters)) return undefined;
  let total = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = ROMAN_VALUES.get(letters[i]!)!;
    const next = ROMAN_VALUES.get(letters[i + 1] ?? '') ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** Value of a circled number: ①–⑳ 1–20, ㉑–㉟ 21–35, ㊱–㊿ 36–50, ❶–❿ ➀–➉ ➊–➓ ⓵–⓾ 1–10, ⓫–⓴ 11–20, ㊀–㊉ 1–10. */
export function readCircledNumeral(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36;
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2776 + 1;
  if (code >= 0x2780 && code <= 0x2789) return code - 0x2780 + 1;
  if (code >= 0x278a && code <= 0x2793) return code - 0x278a + 1;
  if (code >= 0x24eb && code <= 0x24f4) return code - 0x24eb + 11;
  if (code >= 0x24f5 && code <= 0x24fe) return code - 0x24f5 + 1;
  if (code >= 0x3280 && code <= 0x3289) return code - 0x3280 + 1;
  return undefined;
}

/** Value of a number in any of the above systems or in Arabic digits of either width: 12, １２, 十二, Ⅻ, ⑫ → 12. */
export function readNumeral(text: string): number | undefined {
  const folded = foldWidth(text.trim());
  if (/^\d{1,9}$/.test(folded)) return Number(folded);
  return readKanjiNumeral(folded) ?? readCircledNumeralExactly(folded) ?? readRomanNumeral(folded);
}

/** Value of a number printed with its bracket or point as one character: ⑴–⒇, ⒈–⒛, ㈠–㈩, ⒜–⒵ (a = 1). */
export function readBracketedNumeral(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2474 + 1;
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2488 + 1;
  if (code >= 0x3220 && code <= 0x3229) return code - 0x3220 + 1;
  if (code >= 0x249c && code <= 0x24b5) return code - 0x249c + 1;
  return undefined;
}

function readCircledNumeralExactly(text: string): number | undefined {
  return text.length === 1 ? readCircledNumeral(text) : undefined;
}
