import { type DateExpression } from '../../dates/date-expression';
import { type DocumentText } from '../../text/document-text';
import { placesOf } from '../../text/matches-where';
import { toRawSpan } from '../../text/running-text';
import { type Span } from '../../text/span';
import { type DocumentEnds, type HeadLine } from '../head';
import { type Metadata } from '../metadata';

/** Words that stand beside the date of a document on its line: acts of issuing, brackets, places, times of day. */
const BESIDE = /(?:公表|発表|発出|提出|受領|送付|公布|施行|制定|策定|閣議決定|国家安全保障会議決定|国家安全保障会議|決定|了承|署名|採択|発行|掲載|更新|現在|時点|付け?|於|仮訳|日時|日付|発表日|発行日|掲載日|作成日|年月日|Date[ds]?|Issued|Released?|Published|Adopted|Signed|Updated|As of|on|the|at|in|For Immediate Release|[A-Z][a-z]+day|[（）()〈〉<>【】\[\]:：,，、・/\-–—|\s\u3000])+/giu;
const TIME_OF_DAY = /[(（][月火水木金土日](?:曜日?)?[)）]|(?:午前|午後)?\d{1,2}(?::|時)\d{0,2}分?(?:[~〜～-](?:午前|午後)?\d{1,2}(?::|時)\d{0,2}分?)?|日本時間|現地時間|^\d{1,2}[ .]+/gu;
/** At least this much of the line must be the date. */
const SHARE = 0.5;

/**
 * The date that a document prints as its own: on a line of its title block or imprint that holds little else.
 *
 * - `2024年7月28日`, `（令和6年7月28日　閣議決定）`, `Washington, D.C., January 11, 2023`, `令和五年三月十日提出`, `共同発表（2014.12.19）`
 * - not a date in a sentence, not a date that lacks its year; of several the first of the fullest (制定 before 改正)
 */
export function dateOf({ head, opening, tail, text }: DocumentEnds, dates: readonly DateExpression[]): Metadata['date'] {
  const signed = dateOfSignature(text, dates);
  const order = head.find(({ folded }) => /^Executive Order \d+ of /u.test(folded))?.dates[0];
  if (order !== undefined) return { value: order.value, span: order.span };
  // A resolution bears the day of its adoption, which may stand on a line of its own.
  const adoption = head.findIndex(({ folded }) => /^Resolution adopted by /u.test(folded));
  const adopted = adoption < 0 ? undefined : head.slice(adoption, adoption + 2).flatMap((line) => line.dates)[0];
  if (adopted !== undefined) return { value: adopted.value, span: adopted.span };
  const ends = [...head.filter(({ folded }) => !/archived/iu.test(folded)), ...opening.slice(0, 1).filter(({ folded }) => folded.length < 60), ...tail.filter((line) => line.folded.length < 80)];
  const candidates = ends.flatMap((line) => line.dates
    .filter((date) => date.inferred !== true && !/(?:効力発生|発効)$/u.test(line.folded) && (date.type === 'date' || date.type === 'month') && (isAlone(line, date.span.end - date.span.start) || atEndOfTitle(line)))
    .map((date) => ({ value: date.value, span: date.span })));
  const fullest = Math.max(0, ...candidates.map(({ value }) => value.length));
  const printed = candidates.find(({ value }) => value.length === fullest);
  // A treaty bears the day of its signature, whatever else its head names.
  return signed !== undefined && (printed === undefined || !head.some(({ span }) => printed.span.start >= span.start && printed.span.end <= span.end)) ? signed : printed;
}

/** `DONE at Norhaven, this fourteenth day of September 2011`, `二千十五年十一月二日に東京で、本書二通を作成した。` */
function dateOfSignature({ running }: DocumentText, dates: readonly DateExpression[]): Metadata['date'] {
  for (const signature of signatures(running.text)) {
    const { start, end } = toRawSpan(running, signature);
    const date = firstFrom(dates, start, end);
    const alone = /^[^。]{0,14}(?:[0-9一二三四五六七八九十千百〇]+年|[A-Za-z])/u.test(running.text.slice(signature.start, signature.start + 80));
    if (date !== undefined && alone) return { value: date.value, span: date.span };
  }
  return undefined;
}

const SIGNED_IN_ENGLISH = /\b(?:DONE|Done|SIGNED|Signed) (?:at|in)\b[^\n]{0,300}|\bAdopted (?:by|at|on)\b[^\n.]{0,120}/gu;
const SIGNED_IN_JAPANESE = /(?<=(?<before>[^。\n]{0,60})(?:作成|署名|調印))した。/uy;

/** Where running text tells of its own signature, in order: as much of the line as may hold the day. */
function signatures(words: string): Span[] {
  const japanese = placesOf(words, 'した。').flatMap((place): Span[] => {
    SIGNED_IN_JAPANESE.lastIndex = place;
    const before = SIGNED_IN_JAPANESE.exec(words)?.groups?.['before'];
    return before === undefined ? [] : [{ start: place - 2 - before.length, end: place + 3 }];
  });
  const english = [...words.matchAll(SIGNED_IN_ENGLISH)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
  return [...japanese, ...english].sort((a, b) => a.start - b.start);
}

/** The first day that is printed in full within a raw span. Dates stand in the order of the text: binary search. */
function firstFrom(dates: readonly DateExpression[], start: number, end: number): DateExpression | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dates[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < dates.length && dates[at]!.span.start < end; at++) {
    const date = dates[at]!;
    if (date.type === 'date' && date.inferred !== true && date.span.end <= end) return date;
  }
  return undefined;
}

function isAlone({ folded: printed, span }: HeadLine, length: number): boolean {
  // 日時 令和6年3月1日（金）11:02～11:25
  const folded = printed.replace(TIME_OF_DAY, '');
  // `平成二十六年九月三日　ノルハーフェンで署名`
  if (/^.{0,24}[ \u3000][^。]{2,16}で署名$/u.test(folded)) return true;
  if (length >= SHARE * Math.min(span.end - span.start, folded.length)) return true;
  // The body that issues beside its date: `2021年10月　消費者庁`, `[17 July 2018]`.
  if (folded.length < 60 && /^[^はがをに。]{2,24}(?:省|庁|府|会|所|局|課|部|室|財団|協会|機構)$|^[A-Za-z]*(?:Department|Institute|Ministry|Agency|Council|Office|Cent(?:er|re)|Foundation)[A-Za-z]*$/u.test(folded.replace(/^[*_]+|[*_]+$/gu, '').replace(/[0-9０-９年月日令和平成昭和元,、\s\u3000]+|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu, ''))) return true;
  const rest = folded.replace(BESIDE, '');
  // What is left is the date and perhaps a place: `Washington`, `Tokyo`, `ワシントン`.
  const place = /^(?:\p{Lu}\p{L}+(?:D\.?C\.?)?|[ァ-ヺー・]{2,12})(?=\d|\p{Lu})/u.exec(rest)?.[0] ?? '';
  return rest.length > 0 && length >= 0.6 * (rest.length - place.length) && folded.length < 90;
}

/** `…共同発表（2014.12.19）`, `…会見録（令和2年10月6日（火）於：会見室）`, `…概要 平成29年8月4日(10時37分～10時40分)`: the date at the end of a title. */
function atEndOfTitle({ folded, dates }: HeadLine): boolean {
  if (dates.length !== 1 || folded.length > 120) return false;
  return /[(（[](?:(?:令和|平成|昭和)?[0-9元]+年|[0-9]{4}[./-])[^。]*[)）\]]$/u.test(folded) || /[0-9]日[ \u3000]*(?:[(（][^()（）]*[)）])*$/u.test(folded);
}
