import { type DateReason, type DateUnit } from '../dates/date-reason';
import { type DocumentText } from '../text/document-text';
import { lineAt } from '../text/lines';
import { unwrapped } from '../text/unwrapped';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';

/** How a part of a date was found that its words do not print, as Markdown; `undefined` for what the card shows anyway (the era). */
export function wordReason(text: DocumentText, reason: DateReason, language: Language): string | undefined {
  const from = 'from' in reason && reason.from !== undefined
    ? { line: lineAt(text, reason.from.start) + 1, words: escapeMarkdown(unwrapped(text, reason.from)) } : undefined;
  return language === 'ja' ? japanese(reason, from) : english(reason, from);
}

type From = { readonly line: number; readonly words: string } | undefined;

const UNITS_JA: Readonly<Record<DateUnit, string>> = { year: '年', month: '年と月', day: '年月日' };
const SHIFT_JA: Readonly<Record<DateUnit, string>> = { year: '年', month: 'か月', day: '日' };

function japanese(reason: DateReason, from: From): string | undefined {
  const place = from === undefined ? '前の日付' : `${from.line}行目の「${from.words}」`;
  switch (reason.rule) {
    case 'era': return undefined;
    case 'era-before': return `元号「${reason.era}」は${place}から`;
    case 'said-before': return `${shiftedJa(reason.unit, reason.shift, place)}`;
    case 'time-of-writing': return shiftedJa(reason.unit, reason.shift, `文書の日付（${place}）`);
    case 'other-end': return `年は${place}から`;
    case 'two-digit-year': return `2桁の年は${place}に合わせたもの`;
    case 'day-or-month-first': return '日と月のどちらが先かは決まりません';
  }
}

function shiftedJa(unit: DateUnit, shift: number, place: string): string {
  return shift === 0 ? `${UNITS_JA[unit]}は${place}から` : `${place}の${Math.abs(shift)}${SHIFT_JA[unit]}${shift > 0 ? '後' : '前'}`;
}

const UNITS_EN: Readonly<Record<DateUnit, string>> = { year: 'Year', month: 'Year and month', day: 'Year, month and day' };

function english(reason: DateReason, from: From): string | undefined {
  const place = from === undefined ? 'the date before' : `“${from.words}” on line ${from.line}`;
  switch (reason.rule) {
    case 'era': return undefined;
    case 'era-before': return `Era ${reason.era} taken from ${place}`;
    case 'said-before': return shiftedEn(reason.unit, reason.shift, place);
    case 'time-of-writing': return shiftedEn(reason.unit, reason.shift, `the date of the document (${place})`);
    case 'other-end': return `Year taken from ${place}`;
    case 'two-digit-year': return `Two-digit year, read beside ${place}`;
    case 'day-or-month-first': return 'Whether day or month comes first cannot be told';
  }
}

function shiftedEn(unit: DateUnit, shift: number, place: string): string {
  if (shift === 0) return `${UNITS_EN[unit]} taken from ${place}`;
  const many = Math.abs(shift);
  return `${many} ${unit}${many === 1 ? '' : 's'} ${shift > 0 ? 'after' : 'before'} ${place}`;
}
