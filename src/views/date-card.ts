import { type DateExpression, type DatePart, type DateQualifier } from '../dates/date-expression';
import { eras } from '../dates/eras';
import { type DocumentText } from '../text/document-text';
import { dateName } from './date-name';
import { wordReason } from './date-reasons';
import { type Language } from './language';

const QUALIFIER: Readonly<Record<Language, Readonly<Record<DateQualifier, string>>>> = {
  ja: { approximate: '頃', since: '以降', until: 'まで', before: '以前', after: '後' },
  en: { approximate: 'about', since: 'since', until: 'until', before: 'before', after: 'after' },
};
const PART: Readonly<Record<Language, Readonly<Record<DatePart, string>>>> = {
  ja: { early: '初め', mid: '半ば', late: '終わり' },
  en: { early: 'early', mid: 'middle', late: 'late' },
};

/**
 * What a date is in both calendars, the fiscal year it falls in, and how the parts that it does not print were found.
 *
 *     **2011-06-21** · 平成23年6月21日（火）
 *     2011年度
 *     年は12行目の「2011年」から
 */
export function dateCard(text: DocumentText, date: DateExpression, language: Language): string {
  const oneOf = date.value.startsWith('[');
  const ends = date.value.replace(/[[\]]/gu, '').split(oneOf ? ',' : '/');
  const between = oneOf ? (language === 'ja' ? ' または ' : ' or ') : language === 'ja' ? ' ～ ' : ' – ';
  const word = [date.part === undefined ? '' : PART[language][date.part], date.qualifier === undefined ? '' : QUALIFIER[language][date.qualifier]].filter((each) => each !== '');
  const lines = [ends.map((end) => inBothCalendars(end, date.type === 'fiscal-year', language)).join(between) + word.map((each) => ` · ${each}`).join('')];
  const fiscal = ends.length === 1 && /^\d{4}-\d\d(?:-\d\d)?$/u.test(date.value) && Number(date.value.slice(5, 7)) <= 12 ? fiscalYearOf(date.value) : undefined;
  if (fiscal !== undefined) lines.push(language === 'ja' ? `${fiscal}年度` : `Japanese fiscal year ${fiscal}`);
  if (date.interval !== undefined) lines.push(language === 'ja' ? `会計年度：${date.interval.replace('/', ' ～ ')}` : `Fiscal year: ${date.interval.replace('/', ' to ')}`);
  const reasons = (date.reasons ?? []).map((reason) => wordReason(text, reason, language)).filter((line) => line !== undefined);
  if (date.inferred === true && reasons.length === 0) reasons.push(language === 'ja' ? '年は書かれていません' : 'The year is not printed');
  return [...lines, ...new Set(reasons)].join('  \n');
}

function inBothCalendars(value: string, fiscal: boolean, language: Language): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(value);
  const year = match === null ? undefined : Number(match[1]);
  const [month, day] = [Number(match?.[2] ?? 0), Number(match?.[3] ?? 0)];
  // Decades, centuries, seasons, quarters and dates without a year are no years of an era.
  if (year === undefined || month > 12) {
    const name = dateName(value, language);
    return name === value || value.startsWith('--') ? `**${value}**` : `**${value}** · ${name}`;
  }
  const names = eraYears(year, month, day).map(({ name, yearOfEra }) => `${name}${yearOfEra === 1 ? '元' : yearOfEra}年${fiscal ? '度' : ''}`);
  const within = `${month > 0 ? `${month}月` : ''}${day > 0 ? `${day}日（${weekday(value, 'ja')}）` : ''}`;
  const english = day > 0 && language === 'en' ? `, ${weekday(value, 'en')}` : '';
  return `**${value}**${names.length === 0 ? '' : ` · ${names.join('・')}${within}`}${english}`;
}

/** A year in which the era changed has two names, unless month and day tell. */
function eraYears(year: number, month: number, day: number): { name: string; yearOfEra: number }[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  const first = `${year}-${two(month || 1)}-${two(day || 1)}`;
  const last = `${year}-${two(month || 12)}-${two(day || 31)}`;
  return eras.filter((era, index) => era.from <= last && (eras[index + 1]?.from ?? '9999') > first).map(({ name, from }) => ({ name, yearOfEra: year - Number(from.slice(0, 4)) + 1 }));
}

function weekday(value: string, language: Language): string {
  return new Date(`${value}T00:00:00Z`).toLocaleDateString(language, { weekday: language === 'ja' ? 'short' : 'long', timeZone: 'UTC' });
}

/** April to March (財政法 第11条). */
function fiscalYearOf(value: string): number {
  return Number(value.slice(0, 4)) - (Number(value.slice(5, 7)) < 4 ? 1 : 0);
}
