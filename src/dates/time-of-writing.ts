import { type Present } from './form';
import { type PlacedDate } from './join-ranges';

/** Lines at the head of a document in which its date may stand. */
const HEAD_LINES = 8;

/** `(金)09:30~10:11`, ` 午後3時`. */
const HOURS = /^ ?(?:\([月火水木金土日](?:曜日?)?\))? ?(?:午[前後])?[0-9]{1,2}(?::|時)/u;

/** End of the head of a text, an offset in running text. */
export function headEnd(running: string): number {
  let end = 0;
  for (let line = 0; line < HEAD_LINES; line++) {
    const next = running.indexOf('\n', end);
    if (next < 0) return running.length;
    end = next + 1;
  }
  return end;
}

/** When a text was written: a full date (of the head) that has its line almost to itself, or stands behind a title, as press releases and articles print theirs. */
export function timeOfWriting(running: string, dates: readonly PlacedDate[]): Present | undefined {
  for (const { running: from, value, inferred, type } of dates) {
    if (type !== 'date' || inferred === true || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(value)) continue;
    const lineStart = running.lastIndexOf('\n', from.start - 1) + 1;
    const nextEnd = running.indexOf('\n', from.end);
    const lineEnd = nextEnd < 0 ? running.length : nextEnd;
    // In brackets behind a title, or on a line of its own, it may be followed by the hours and the place.
    const isBehindTitle = running.lastIndexOf('\n', lineStart - 2) < 0 && lineEnd === from.end && /[,(、 ] ?$/u.test(running.slice(lineStart, from.start)) && !running.slice(lineStart, lineEnd).includes('。');
    const room = running[from.start - 1] === '(' || HOURS.test(running.slice(from.end, from.end + 12)) ? 40 : 12;
    if (isBehindTitle || (from.start - lineStart <= 30 && lineEnd - from.end <= room)) return { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8)), from };
  }
  return undefined;
}
