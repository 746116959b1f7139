import { readNumeral } from '../../text/numerals';
import { type FoundReference, type FoundTarget, type ReferenceKind } from '../found-reference';
import { instrumentBefore } from './instrument-name';

const NUMBER = '[0-9]{1,3}|[一二三四五六七八九十百]{1,5}';
const BRANCH = `(?:の(?:${NUMBER})(?![\\p{Script=Han}]*人))*`;
const SMALL = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
const ARTICLE = new RegExp(
  `(第)?(${NUMBER})条(${BRANCH})(?:(?:、|・|から|~|-)第?(?:${NUMBER})条?(?=まで|及び|および|と|[をにはが、。)])(?:まで)?)?(?:第?(${SMALL})項)?(?:第?(${SMALL})号)?([イロハニホヘトチリヌルヲ](?![\\p{Script=Katakana}\\p{Script=Hiragana}]{2}))?`, 'gu');
const RANGE = new RegExp(`^第?(${NUMBER})条${BRANCH}(から|~|-)第?(${NUMBER})条?`, 'u');
const LIST = new RegExp(`^第?(${NUMBER})条?(?:、|・)第?(${NUMBER})条`, 'u');
/** An instrument that is only spoken of carries its name to the articles behind it. */
const SPOKEN_OF = /(?:条約|協定|憲章|憲法|議定書|基本法|特措法|特別措置法|整備法|法律|[\p{Script=Han}]{3}法)(?![\p{Script=Han}])/gu;
/** 条約 alone names none. */
const SHORTEST_NAME = 3;
/** So far behind it a bare article may still mean the instrument named last. */
const CARRIES = 4_000;
const LONGEST_NAME = 80;
const JOINS = /^(?:又は|及び|並びに|若しくは|および|または|、|から|・|と)$/u;

/**
 * Articles in Japanese, with the treaty or statute they belong to; 同 and a bare article take the one named last.
 *
 * - `日米安保条約第5条 … 同第6条` (both of 日米安保条約), `憲法第九条第二項`, `第二条第一項第三号イ`, `第三条から第五条まで`, `この法律第四条の二`
 * - not `条件`, `第5条件`, `箇条`, `5条` by itself; a heading `第一条（目的）` is no reference (told by the outline)
 */
export const article: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    const spoken = running.matchAll(SPOKEN_OF);
    let nextSpoken = spoken.next();
    let last: { name: string; at: number } | undefined;
    let before: { readonly end: number; readonly foreign: boolean } | undefined;
    for (const match of running.matchAll(ARTICLE)) {
      const [whole, , number, branch] = match;
      while (nextSpoken.done !== true && nextSpoken.value.index < match.index) {
        const name = instrumentBefore(running, Math.min(match.index, nextSpoken.value.index + nextSpoken.value[0].length), LONGEST_NAME).name;
        if (name !== undefined && name.length >= SHORTEST_NAME && !/^(?:同|本|この|当該|各|両|新)/u.test(name)) last = { name, at: nextSpoken.value.index };
        nextSpoken = spoken.next();
      }
      const behind = running.slice(match.index + whole.length, match.index + whole.length + 2);
      const named = instrumentBefore(running, match.index, LONGEST_NAME);
      // An article needs 第, a treaty, or 同 before it: `5条` alone counts things.
      if (/^(?:件|約|例|文|項目)/u.test(behind) || (!whole.startsWith('第') && named.name === undefined && !named.same)) continue;
      const carried = named.name === undefined && last !== undefined && match.index - last.at < CARRIES ? last.name : undefined;
      const instrument = named.name ?? carried;
      // 附則 is said anew before each of its articles.
      if (instrument !== undefined && instrument !== '附則') last = { name: instrument, at: match.index };
      // 首都法第24条又は第25条: joined to an article of another instrument it is one of that, whatever this text has.
      const joined = before?.foreign === true && JOINS.test(running.slice(before.end, match.index));
      before = { end: match.index + whole.length, foreign: !named.ofThisText && (named.name !== undefined || named.same || joined) };
      const parts: Partial<FoundTarget> = {
        ...(match[4] === undefined ? {} : { paragraph: String(readNumeral(match[4])) }),
        ...(match[5] === undefined ? {} : { item: String(readNumeral(match[5])) }),
        ...(match[6] === undefined ? {} : { subitem: match[6] }),
      };
      found.push({
        type: 'article',
        span: { start: match.index - named.length, end: match.index + whole.length },
        targets: numbersOf(whole, number!, branch ?? '').map((one): FoundTarget => ({
          kind: 'article', number: one, ...parts,
          ...(named.ofThisText || instrument === undefined ? {} : { instrument }),
          ...(!named.ofThisText && !named.same && !joined && carried !== undefined ? { carriedOver: true } : {}),
        })),
      });
    }
    return found;
  },
};

const MOST_IN_RANGE = 60;

/** 第三条から第五条まで: 3, 4, 5; 第5、6条: both; 第四条の二: 4の2. */
function numbersOf(whole: string, number: string, branch: string): string[] {
  const value = (printed: string): number => readNumeral(printed) ?? 0;
  const range = RANGE.exec(whole);
  if (range !== null) {
    const [from, to] = [value(range[1]!), value(range[3]!)];
    if (to > from && to - from < MOST_IN_RANGE) return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  }
  const list = LIST.exec(whole);
  if (list !== null) return [String(value(list[1]!)), String(value(list[2]!))];
  const branches = branch.split('の').slice(1).map((part) => `の${readNumeral(part) ?? part}`).join('');
  return [`${value(number)}${branches}`];
}
