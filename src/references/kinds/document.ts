import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type FoundReference, type ReferenceKind } from '../found-reference';

/** Kinds of documents of the genre, as the last word of a title. */
const KIND = '共同発表|共同声明|共同宣言|共同文書|共同プレス声明|首脳声明|議長声明|報告書|報告|白書|宣言|談話|往復書簡|交換公文|覚書|ロードマップ|行動計画|合意文書|提言|指針';
const DATE = '(?:(?:[0-9]{2,4}(?: ?\\([^()\\n]{2,6}\\) ?)?年|同年|今年|本年|昨年)(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月[0-9]{1,2}日)';
const DATES = `(?:${DATE}(?:(?:および|及び|と|、)${DATE}){0,4}付?の?)`;
const NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]';

/** 『新しい同盟の報告』, 『…』: titles in double brackets that end as documents do, or are said to be one. */
const TITLED = /『([^』\n]{2,60})』/uy;
const opensTitle = unitSet(/『/u);
const ENDS_AS_TITLE = new RegExp(`(?:${KIND}|戦略|大綱|計画|条約|協定|書)$`, 'u');
const KIND_BEHIND = new RegExp(`^(?:と題|という|の)?(?:${KIND})`, 'u');
/** 2011年6月の「2+2」共同発表, 「2+2」の共同発表 */
const QUOTED_BODY = new RegExp(`「[^」\\n]{2,30}」の?(?:${KIND})`, 'uy');
/** 06(同18)年の「再編の実施のための日米ロードマップ」 */
const QUOTED_TITLE = new RegExp(`「([^」\\n]{2,60}(?:${KIND}))」`, 'uy');
const opensQuotation = unitSet(/「/u);
/** 日米首脳共同声明「未来のためのグローバル・パートナー」, 日米共同声明, 1960年1月19日付…との往復書簡: the kind, and what may stand behind it. */
const KIND_OF_NAMED = new RegExp(`(?:${KIND})(「[^」\\n]{4,40}」)?(?![\\p{Script=Han}])`, 'uy');
const opensKind = unitSet(new RegExp(`[${KIND.split('|').map((word) => word[0]).join('')}]`, 'u'));
/** What stands before the kind: a date, and the name as far as it reaches back. */
const NAME_BEFORE = new RegExp(`${DATES}?((?:${NAME}{2,24}と(?=${NAME}{2,24}との))?(?:${NAME}{0,24}との)?${NAME}{2,24})$`, 'u');
const endsName = unitSet(new RegExp(NAME, 'u'));
const POINTS_BACK = /^(?:同|両|本|この|その|各|当該|今回の|以下|上記)/u;
const DEED = new RegExp(`^${NAME}{0,3}(?:報告|提言|談話|宣言|指針)$`, 'u');
const DATE_BEFORE = new RegExp(`${DATES}$`, 'u');
const endsDate = unitSet(/[年月日付の]/u);
const LONGEST_BEFORE = 90;
/** Joint Statement of January 11, 2023: the kind and what stands behind it; the name before it is read backwards. */
const ENGLISH = /(?:Joint (?:Leaders['’] )?Statement|Joint Declaration|Joint Communiqu[eé]|Communiqu[eé]|Declaration|Memorandum of (?:Understanding|Cooperation)|White Paper|National (?:Security|Defense|Defence) Strategy|Guidelines for [A-Z][A-Za-z.-]*(?: [A-Z][A-Za-z.-]*){0,12})(?: (?:of|dated) (?:[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}|[A-Z][a-z]+ [0-9]{4}|[0-9]{4}))?/uy;
const opensEnglish = unitSet(/[JCDMWNG]/u);
const isOfEnglishWord = unitSet(/[A-Za-z.'’-]/u);
const isCapital = unitSet(/[A-Z]/u);
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const ENGLISH_LEAST_WORDS = 2;

/**
 * Documents called by their titles, dates and issuers.
 *
 * - `『新アーミテージ報告』`, `2011年6月の「2+2」共同発表`, `日米共同声明`, `the Joint Statement of January 11, 2023`
 * - not `報告があった`, `同報告書` (see anaphora), `共同発表が発出` (no name before it)
 */
export const namedDocument: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    // Units that belong to a document already.
    const taken = new Uint8Array(running.length);
    const add = (start: number, end: number, title: string): void => {
      if (taken.subarray(start, end).includes(1)) return;
      taken.fill(1, start, end);
      found.push({ type: 'document', span: { start, end }, targets: [{ kind: 'document', title }] });
    };
    for (const match of matchesWhere(running, opensTitle, TITLED)) {
      const behind = running.slice(match.index + match[0].length, match.index + match[0].length + 6);
      if (ENDS_AS_TITLE.test(match[1]!) || KIND_BEHIND.test(behind)) add(match.index + 1, match.index + 1 + match[1]!.length, match[1]!);
    }
    /** Where the date that stands right before begins, not before `least`. */
    const dateBefore = (at: number, least: number): number => {
      if (!endsDate(running.charCodeAt(at - 1))) return at;
      const from = Math.max(least, at - LONGEST_BEFORE);
      const date = DATE_BEFORE.exec(running.slice(from, at));
      return date === null ? at : from + date.index;
    };
    let last = 0;
    for (const { index, 0: body } of matchesWhere(running, opensQuotation, QUOTED_BODY)) {
      const start = dateBefore(index, last);
      last = index + body.length;
      add(start, last, body.replace(/」の/u, '」'));
    }
    last = 0;
    for (const { index, 0: quotation, 1: title } of matchesWhere(running, opensQuotation, QUOTED_TITLE)) {
      const start = dateBefore(index, last);
      last = index + quotation.length;
      if (start < index) add(start, last, title!);
      else add(index + 1, last - 1, title!);
    }
    for (const match of matchesWhere(running, opensKind, KIND_OF_NAMED)) {
      const from = Math.max(0, match.index - LONGEST_BEFORE);
      const named = endsName(running.charCodeAt(match.index - 1)) && endsName(running.charCodeAt(match.index - 2));
      const before = named ? NAME_BEFORE.exec(running.slice(from, match.index)) : null;
      if (before === null) {
        // A date alone tells which: 2023年2月9日の共同声明.
        const start = dateBefore(match.index, from);
        if (start < match.index) add(start, match.index + match[0].length, match[0]);
        continue;
      }
      const name = before[1]! + match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
      // 同報告, 両報告, この報告: pointers back, not names; 報告 and 提言 alone are deeds more often than documents.
      if (POINTS_BACK.test(name) || DEED.test(name)) continue;
      add(from + before.index, match.index + match[0].length, match[1]?.slice(1, -1) ?? name);
    }
    last = 0;
    for (const { index, 0: match } of matchesWhere(running, opensEnglish, ENGLISH)) {
      const start = startOfEnglishName(running, index, last);
      if (start === undefined) continue;
      last = index + match.length;
      const title = running.slice(start, last);
      if (title.split(' ').length >= ENGLISH_LEAST_WORDS) add(start, last, title);
    }
    return found;
  },
};

/** Where the capitalised words before a kind begin: `the U.S.-Japan Joint Statement`; `undefined` within a word. */
function startOfEnglishName(running: string, kind: number, least: number): number | undefined {
  if (kind > 0 && /\w/u.test(running.charAt(kind - 1))) return undefined;
  let start = kind;
  for (let words = 0; words < MOST_WORDS && start > least && running.charAt(start - 1) === ' '; words++) {
    let word = start - 1;
    while (word > least && start - word < LONGEST_WORD && isOfEnglishWord(running.charCodeAt(word - 1))) word--;
    // The first word may begin behind a hyphen or a quotation mark: `pre-War Declaration`.
    let capital = word;
    while (capital < start - 1 && !(isCapital(running.charCodeAt(capital)) && !/\w/u.test(running.charAt(capital - 1)))) capital++;
    if (capital === start - 1) break;
    start = capital;
    if (capital > word) break;
  }
  return start;
}
