import { type FoundTarget, type ReferenceKind, spanOfMatch } from '../found-reference';
import { numberList } from './number-list';

const JAPANESE = /(?:(?<=参照|及び|並びに|または|又は)|(?<![\p{Script=Han}]))(?:資料|別紙|別添|別表|付表|様式)(?:第)?([0-9]{1,6}(?:[-.][0-9]{1,2}(?![0-9]))?|[一二三四五六七八九十]{1,3}(?![\p{L}]))(?:([~-]|から)(?:資料)?([0-9]{1,3}))?(?:まで)?(?![0-9年部点枚頁件種名])/gu;
/** 別紙 alone, where the text sends there. */
const LONE = /(?<![\p{Script=Han}])(別紙|別添|別表)(?=のとおり|の通り|を?参照|に(?:示|掲|定|記)|\))/gu;
const ENGLISH = /\b(?:(?:References?|Appendix|Appendices|Attachments?|Annex(?:es)?|Schedules?|Exhibits?|Enclosures?) ((?:[0-9]{1,3}|[IVX]{1,5}|[A-H])(?:(?:, | and |, and | to |-)(?:[0-9]{1,3}|[IVX]{1,5}|[A-H]))*))\b(?![.'’][A-Za-z0-9]|-[a-z])/gu;

/**
 * Documents in the appendix volume of a white paper, annexes and attachments.
 *
 * - `資料23`, `資料４２~４４` (42, 43 and 44), `資料4243` (42 and 43 run together), `別表第一`, `別紙のとおり`
 * - `Reference 12`, `Annex II`, `Appendices A and B`, `References 4 to 6`
 * - not `資料館`, `配布資料2部`, `資料2019年版`, `資料1点`, `Annex to the Treaty`
 */
export const appendix: ReferenceKind = {
  find: (running) => [
    ...[...running.matchAll(JAPANESE)].map((match) => ({ match, numbers: japaneseNumbers(match[1]!, match[3]) })),
    ...[...running.matchAll(LONE)].map((match) => ({ match, numbers: [undefined] })),
    ...[...running.matchAll(ENGLISH)].map((match) => ({ match, numbers: numberList(match[1]!) })),
  ].map(({ match, numbers }) => ({
    type: 'appendix' as const,
    span: spanOfMatch(match),
    targets: numbers.map((number): FoundTarget => (number === undefined ? { kind: 'appendix', title: match[0] } : { kind: 'appendix', number })),
  })),
};

/** One number, a range written out, or neighbouring numbers of equal length that extraction ran together. */
function japaneseNumbers(first: string, last: string | undefined): string[] {
  if (last !== undefined) return numberList(`${first}~${last}`);
  return ranTogether(first) ?? numberList(first);
}

/** No volume of this trade has a thousand appendices: four digits and more are several numbers when each follows closely on the one before. */
const LARGEST_STEP = 5;

function ranTogether(digits: string): string[] | undefined {
  if (!/^[0-9]{4,6}$/u.test(digits)) return undefined;
  for (const length of [2, 3]) {
    if (digits.length % length !== 0 || digits.length === length) continue;
    const parts = Array.from({ length: digits.length / length }, (_, index) => digits.slice(index * length, (index + 1) * length));
    const ascending = parts.every((part, index) => !part.startsWith('0') && (index === 0 || (Number(part) > Number(parts[index - 1]) && Number(part) - Number(parts[index - 1]) <= LARGEST_STEP)));
    if (ascending) return parts;
  }
  return undefined;
}
