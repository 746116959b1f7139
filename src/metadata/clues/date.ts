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
export function dateOf({ head, opening, tail }: DocumentEnds): Metadata['date'] {
  const ends = [...head, ...opening.slice(0, 1).filter(({ folded }) => folded.length < 60), ...tail.filter((line) => line.folded.length < 80)];
  const candidates = ends.flatMap((line) => line.dates
    .filter((date) => date.inferred !== true && (date.type === 'date' || date.type === 'month') && (isAlone(line, date.span.end - date.span.start) || inBracketsAtEnd(line)))
    .map((date) => ({ value: date.value, span: date.span })));
  const fullest = Math.max(0, ...candidates.map(({ value }) => value.length));
  return candidates.find(({ value }) => value.length === fullest);
}

function isAlone({ folded: printed, span }: HeadLine, length: number): boolean {
  // 日時 令和6年3月1日（金）11:02～11:25
  const folded = printed.replace(TIME_OF_DAY, '');
  if (length >= SHARE * Math.min(span.end - span.start, folded.length)) return true;
  const rest = folded.replace(BESIDE, '');
  // What is left is the date and perhaps a place: `Washington`, `Tokyo`, `ワシントン`.
  const place = /^(?:\p{Lu}\p{L}+(?:D\.?C\.?)?|[ァ-ヺー・]{2,12})(?=\d|\p{Lu})/u.exec(rest)?.[0] ?? '';
  return rest.length > 0 && length >= 0.6 * (rest.length - place.length) && folded.length < 90;
}

/** `…共同発表（2014.12.19）`: the whole date in brackets at the end of a title. */
function inBracketsAtEnd({ folded, dates }: HeadLine): boolean {
  return dates.length === 1 && /[(（][^()（）]*\d[^()（）]*[)）]$/u.test(folded) && /[(（][\d年月日./ 令和平成昭和]+[)）]$/u.test(folded);
}
