import { readNumeral } from '../../text/numerals';
import { type DateContext, type DateForm, fromOf, isInCalendar, isoDate, monthAfter, type ReadDate } from '../form';

/** Behind these a day is one on which something happened, and no count: `10日に1回` is one. */
const BEHIND = /^(?:午前|午後|未明|早朝|朝|昼|夕|夜|深夜|付|に(?![0-9一二三四わ渡及]|かけ))/u;

/**
 * A day alone, of the month said last: further days of a list, `同9日`, `翌25日`, and days with a time of day as the press writes them.
 *
 * - `5月3日、10日、17日`, `5、12日`, `9月19日と20日`, `同9日`, `15日午前`, `、10日に`, `来る15日`
 * - not `二日間`, `10日以内`, `1日3回`, `10日に1回`, `3日、10日` when no date stands directly before
 */
export const japaneseDay: DateForm = {
  pattern: /(?<![0-9月年第一二三四五六七八九十])(?:(?<word>同|翌|来る|去る)(?<sameDay>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日|(?<=[、,・と]|及び|並びに)(?<listed>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:日|(?=[、・][0-9]{1,2}(?:[、・][0-9]{1,2}){0,9}日))|(?<timed>[0-9]{1,2})日(?=午前|午後|未明|早朝|朝|昼|夕|夜|深夜|付)|(?<=[、。はがもで」\n])(?<plain>[0-9]{1,2})日(?=に(?![0-9一二三四わ渡及]|かけ)))(?!間|以|目|ごと|後|前|当たり|ぶり)/gu,
  read(match, context) {
    const { word, sameDay, listed, timed, plain } = match.groups!;
    const near = nearWriting(word, readNumeral(sameDay ?? ''), context);
    if (near !== undefined) return near;
    const { last } = context;
    if (context.month === undefined || last === undefined) return undefined;
    const standsAlone = BEHIND.test(match.input!.slice(match.index! + match[0].length, match.index! + match[0].length + 3));
    if (listed !== undefined && !standsAlone && !/^(?:[、,・と]|及び|並びに)$/u.test(match.input!.slice(last.end, match.index))) return undefined;
    const day = readNumeral(sameDay ?? listed ?? timed ?? plain!);
    // `31日、翌1日`: the day behind the last of a month.
    const isNextMonth = word === '翌' && day !== undefined && context.year !== undefined && context.day !== undefined && day < context.day;
    const { year, month } = isNextMonth ? monthAfter(context.year!, context.month, 1) : { year: context.year, month: context.month };
    if (day === undefined || !isInCalendar(year, month, day)) return undefined;
    return {
      type: 'date', value: isoDate(year, month, day), inferred: true,
      reasons: [{ rule: 'said-before', unit: 'month', shift: isNextMonth ? 1 : 0, ...fromOf(last) }],
      context: { ...(year === undefined ? {} : { year }), month, day },
    };
  },
};

/** 来る15日 and 去る3日: the next such day from the time of writing, or the last one; `undefined` for other words, or where that time is not known. */
function nearWriting(word: string | undefined, day: number | undefined, { present }: DateContext): ReadDate | undefined {
  if ((word !== '来る' && word !== '去る') || day === undefined || present?.month === undefined || present.day === undefined) return undefined;
  const shift = word === '来る' ? (day < present.day ? 1 : 0) : day > present.day ? -1 : 0;
  const { year, month } = monthAfter(present.year, present.month, shift);
  if (!isInCalendar(year, month, day)) return undefined;
  return { type: 'date', value: isoDate(year, month, day), inferred: true, reasons: [{ rule: 'time-of-writing', unit: 'month', shift, from: present.from }], context: { year, month, day } };
}
