import { type FoundReference, type ReferenceKind } from '../found-reference';

/** Kinds of documents of the genre, as the last word of a title. */
const KIND = '共同発表|共同声明|共同宣言|共同文書|共同プレス声明|首脳声明|議長声明|報告書|報告|白書|宣言|談話|往復書簡|交換公文|覚書|ロードマップ|行動計画|合意文書|提言|指針';
const DATE = '(?:(?:[0-9]{2,4}(?: ?\\([^()\\n]{2,6}\\) ?)?年|同年|今年|本年|昨年)(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月[0-9]{1,2}日)';
const DATES = `(?:${DATE}(?:(?:および|及び|と|、)${DATE})*付?の?)`;
const NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]';

/** 『新しい同盟の報告』, 『…』: titles in double brackets that end as documents do, or are said to be one. */
const TITLED = new RegExp(`『([^』\\n]{2,60})』`, 'gu');
/** 2011年6月の「2+2」共同発表, 「2+2」の共同発表 */
const QUOTED_BODY = new RegExp(`${DATES}?(「[^」\\n]{2,30}」の?(?:${KIND}))`, 'gu');
/** 06(同18)年の「再編の実施のための日米ロードマップ」 */
const QUOTED_TITLE = new RegExp(`${DATES}?「([^」\\n]{2,60}(?:${KIND}))」`, 'gu');
/** 日米首脳共同声明「未来のためのグローバル・パートナー」, 日米共同声明, 1960年1月19日付…との往復書簡: the kind, and what may stand behind it. */
const KIND_OF_NAMED = new RegExp(`(?:${KIND})(「[^」\\n]{4,40}」)?(?![\\p{Script=Han}])`, 'gu');
/** What stands before the kind: a date, and the name as far as it reaches back. */
const NAME_BEFORE = new RegExp(`${DATES}?((?:${NAME}{2,24}と(?=${NAME}{2,24}との))?${NAME}{0,24}(?:との)?${NAME}{2,24})$`, 'u');
const DATE_BEFORE = new RegExp(`${DATES}$`, 'u');
const LONGEST_BEFORE = 90;
const ENGLISH = /\b(?:the )?((?:[A-Z][A-Za-z.'’-]*(?: |-))*(?:Joint (?:Leaders['’] )?Statement|Joint Declaration|Joint Communiqu[eé]|Communiqu[eé]|Declaration|Memorandum of (?:Understanding|Cooperation)|White Paper|National (?:Security|Defense|Defence) Strategy|Guidelines for [A-Z][A-Za-z.-]*(?: [A-Z][A-Za-z.-]*)*)(?: (?:of|dated) (?:[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}|[A-Z][a-z]+ [0-9]{4}|[0-9]{4}))?)/gu;
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
    const add = (start: number, end: number, title: string): void => {
      if (!found.some(({ span }) => span.start < end && start < span.end)) found.push({ type: 'document', span: { start, end }, targets: [{ kind: 'document', title }] });
    };
    for (const match of running.matchAll(TITLED)) {
      const behind = running.slice(match.index + match[0].length, match.index + match[0].length + 6);
      if (new RegExp(`(?:${KIND}|戦略|大綱|計画|条約|協定|書)$`, 'u').test(match[1]!) || new RegExp(`^(?:と題|という|の)?(?:${KIND})`, 'u').test(behind)) add(match.index + 1, match.index + 1 + match[1]!.length, match[1]!);
    }
    for (const match of running.matchAll(QUOTED_BODY)) add(match.index, match.index + match[0].length, match[1]!.replace(/」の/u, '」'));
    for (const match of running.matchAll(QUOTED_TITLE)) {
      const dated = !match[0].startsWith('「');
      const open = match[0].indexOf('「');
      if (dated) add(match.index, match.index + match[0].length, match[1]!);
      else add(match.index + open + 1, match.index + match[0].length - 1, match[1]!);
    }
    for (const match of running.matchAll(KIND_OF_NAMED)) {
      const from = Math.max(0, match.index - LONGEST_BEFORE);
      const before = NAME_BEFORE.exec(running.slice(from, match.index));
      if (before === null) {
        // A date alone tells which: 2023年2月9日の共同声明.
        const dated = DATE_BEFORE.exec(running.slice(from, match.index));
        if (dated !== null) add(from + dated.index, match.index + match[0].length, match[0]);
        continue;
      }
      const name = before[1]! + match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
      // 同報告, 両報告, この報告: pointers back, not names; 報告 and 提言 alone are deeds more often than documents.
      if (/^(?:同|両|本|この|その|各|当該|今回の|以下|上記)/u.test(name) || new RegExp(`^${NAME}{0,3}(?:報告|提言|談話|宣言|指針)$`, 'u').test(name)) continue;
      add(from + before.index, match.index + match[0].length, match[1]?.slice(1, -1) ?? name);
    }
    for (const match of running.matchAll(ENGLISH)) {
      const title = match[1]!;
      if (title.split(' ').length < ENGLISH_LEAST_WORDS) continue;
      const start = match.index + match[0].length - title.length;
      add(start, start + title.length, title);
    }
    return found;
  },
};
