import { type FoundReference, type ReferenceKind } from '../found-reference';
import { AGREEMENT, DATES, DOCUMENT, NOUN_ENDS } from './document-words';

/** 『新しい同盟の報告』 */
const DOUBLE = /『([^』\n]{2,80})』/gu;
/** 「…」 with a date or the kind behind it, or ending in the kind. */
const SINGLE = new RegExp(`(${DATES})?「([^「」\\n]{2,80})」((?:と題する|という|の|との)?(?:${DOCUMENT})${NOUN_ENDS}|(?:\\((?:${DATES}|[^()\\n]{0,20}[0-9]{4}[^()\\n]{0,12})\\)))?`, 'gu');
const ENDS_AS_DOCUMENT = new RegExp(`(?:${DOCUMENT}|${AGREEMENT}|ガイドライン|計画|憲章|ビジョン|書|基本方針|方針)(?:\\([^()\\n]{1,20}\\)|[0-9]{4}|[ⅡⅢ])?$`, 'u');
/** In 「…」 without a date a strategy or plan may be any: 「対外戦略」. */
const ENDS_AS_KIND = new RegExp(`(?:${DOCUMENT})$`, 'u');
/** What follows 「2+2」 or a meeting's name makes it a statement of theirs: 「2+2」の共同発表. */
const SPEAKS = new RegExp(`^(?:の)?(?:${DOCUMENT})$`, 'u');
const TITLE_FOLLOWS = new RegExp(`^(?:と題する|という)?(?:${DOCUMENT}|レポート|ペーパー|論文|文書|書籍)`, 'u');

/**
 * Documents called by their printed titles.
 *
 * - `『同盟の将来に関する報告』`, `2011年6月の「2+2」共同発表`, `「2+2」の共同発表`, `06年の「再編の実施のための行程表」`, `「海洋の安全に関する共同声明」`
 * - not `「自由」`, `「共通の価値観」`, `『重要』`
 */
export const titledDocument: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    const add = (start: number, end: number, title: string): void => { found.push({ type: 'document', span: { start, end }, targets: [{ kind: 'document', title }] }); };
    for (const match of running.matchAll(DOUBLE)) {
      const behind = running.slice(match.index + match[0].length, match.index + match[0].length + 10);
      if (ENDS_AS_DOCUMENT.test(match[1]!) || TITLE_FOLLOWS.test(behind)) add(match.index + 1, match.index + 1 + match[1]!.length, match[1]!);
    }
    for (const match of running.matchAll(SINGLE)) {
      const [whole, date, title, behind] = match;
      const open = match.index + (date?.length ?? 0);
      const kind = behind !== undefined && SPEAKS.test(behind.replace(/^(?:と題する|という)/u, '')) ? behind : undefined;
      if (kind !== undefined) add(match.index, match.index + whole.length, /^(?:と題する|という)/u.test(behind!) ? title! : `「${title}」${behind!.replace(/^の/u, '')}`);
      else if (!(date === undefined && behind === undefined ? ENDS_AS_KIND : ENDS_AS_DOCUMENT).test(title!)) continue;
      else if (new RegExp(`^(?:${DOCUMENT}|${AGREEMENT})$`, 'u').test(title!)) continue;
      else if (date !== undefined) add(match.index, open + title!.length + 2, title!);
      else if (running.charAt(open - 1) !== '以' && !/(?:以下|通称|略称|いわゆる)$/u.test(running.slice(Math.max(0, open - 4), open))) add(open + 1, open + 1 + title!.length, title!);
    }
    return found;
  },
};
