import { type Language } from './language';

/** Names of the parts of a year that EDTF numbers: seasons 21–24, quarters 33–36, halves 40–41. */
const PARTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { 21: '春', 22: '夏', 23: '秋', 24: '冬', 33: '第1四半期', 34: '第2四半期', 35: '第3四半期', 36: '第4四半期', 40: '上半期', 41: '下半期' },
  en: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4', 40: 'first half', 41: 'second half' },
};

/**
 * An ISO 8601/EDTF value as a line of a list shows it: days, months and years as they are, codes in words.
 *
 *     2011-06-21   2011-06-21            198X        1980s / 1980年代      2006-23   2006 autumn / 2006年秋
 *     --11-15      11-15                 20XX        21st century / 21世紀
 *     2015-04/2015-05   2015-04 – 2015-05            [2024-04-10,2024-10-04]   2024-04-10 or 2024-10-04
 */
export function dateName(value: string, language: Language): string {
  if (value.startsWith('[')) return value.slice(1, -1).split(',').map((one) => dateName(one, language)).join(language === 'ja' ? 'または' : ' or ');
  if (value.includes('/')) return value.split('/').map((end) => dateName(end, language)).join(language === 'ja' ? '～' : ' – ');
  const [, century] = /^(\d{2})XX$/u.exec(value) ?? [];
  if (century !== undefined) return language === 'ja' ? `${Number(century) + 1}世紀` : `${ordinal(Number(century) + 1)} century`;
  const [, decade] = /^(\d{3})X$/u.exec(value) ?? [];
  if (decade !== undefined) return language === 'ja' ? `${decade}0年代` : `${decade}0s`;
  const [, year, code] = /^(\d{4})-(\d\d)$/u.exec(value) ?? [];
  const part = code === undefined ? undefined : PARTS[language][code];
  if (part !== undefined) return language === 'ja' ? `${year}年${part}` : `${year} ${part}`;
  return value.replace(/^--/u, '');
}

function ordinal(number: number): string {
  const ending = number % 10 === 1 && number !== 11 ? 'st' : number % 10 === 2 && number !== 12 ? 'nd' : number % 10 === 3 && number !== 13 ? 'rd' : 'th';
  return `${number}${ending}`;
}
