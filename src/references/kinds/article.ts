import { matchesWhere } from '../../text/matches-where';
import { readNumeral } from '../../text/numerals';
import { unitSet } from '../../text/unit-set';
import { type FoundReference, type ReferenceKind } from '../found-reference';

/** Names of treaties and statutes as they stand before an article. */
const KIND = '(?:条約|協定|憲章|憲法|法律|基本法|特措法|法|令|規程|規則|議定書|宣言)';
const NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z0-9]';
const LONGEST_NAME = 30;
const INSTRUMENT = `${NAME}{0,${LONGEST_NAME}}?${KIND}`;
const JAPANESE = new RegExp(`(同)?(${INSTRUMENT})?第?([0-9]{1,3}|[一二三四五六七八九十百]{1,5})条(?:の([0-9一二三四五六七八九十]{1,2}))?(?:第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})項)?(?:第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})号)?`, 'uy');
/** Where to look: 条 behind a number, and what may stand before that. */
const NUMBERED = /(?<=(第?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,5})))条/uy;
const isArticleSign = unitSet(/条/u);
const KIND_BEFORE = new RegExp(`${KIND}$`, 'u');
const isOfName = unitSet(new RegExp(NAME, 'u'));
const ENGLISH = /\bArticles? ([0-9]{1,3}|[IVX]{1,6})(?:\(([0-9a-z]+)\))?(?: of (?:the )?((?:[A-Z][A-Za-z.-]*|of|the|and|on|between|to|for)(?: (?:[A-Z][A-Za-z.-]*|of|the|and|on|between|to|for)){0,14}))?/gu;

/**
 * Articles with the treaty or statute they belong to; 同 and a bare article take the one named last.
 *
 * - `日米安保条約第5条 … 同第6条` (both of 日米安保条約), `憲法第九条第二項`, `Article 5 of the North Atlantic Treaty`
 * - not `条件`, `第5条件`, `箇条`; a heading `第一条（目的）` is no reference (told by the outline)
 */
export const article: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    let last: string | undefined;
    for (const match of articlesOf(running)) {
      const [whole, same, instrument, number] = match;
      const behind = running.charAt(match.index + whole.length);
      // An article needs 第, a treaty, or 同 before it: `5条` alone counts things.
      if (/[件約例]/u.test(behind) || (!whole.includes('第') && instrument === undefined && same === undefined)) continue;
      const opensLine = match.index === 0 || running.charAt(match.index - 1) === '\n';
      const cut = instrument === undefined ? 0 : leadingWords(instrument, opensLine);
      const named = instrument?.slice(cut);
      if (named !== undefined) last = named;
      const start = match.index + (same?.length ?? 0) * (instrument === undefined ? 0 : 1) + cut;
      const value = readNumeral(number!);
      found.push({
        type: 'article',
        span: { start: instrument === undefined ? match.index : start, end: match.index + whole.length },
        targets: [{ kind: 'article', number: String(value ?? number), ...(last === undefined ? {} : { instrument: last, ...(instrument === undefined && same === undefined ? { carriedOver: true } : {}) }) }],
      });
    }
    let lastEnglish: string | undefined;
    for (const match of running.matchAll(ENGLISH)) {
      const instrument = match[3]?.replace(/(?: (?:of|the|and|on|between|to|for))+$/u, '').replace(/\.$/u, '');
      if (instrument !== undefined) lastEnglish = instrument;
      const length = match[3] === undefined ? match[0].length : match[0].length - (match[3].length - instrument!.length);
      found.push({
        type: 'article',
        span: { start: match.index, end: match.index + length },
        targets: [{ kind: 'article', number: String(readNumeral(match[1]!) ?? match[1]), ...(lastEnglish === undefined ? {} : { instrument: lastEnglish, ...(instrument === undefined ? { carriedOver: true } : {}) }) }],
      });
    }
    return found;
  },
};

/** Articles in Japanese, each from as far before its number as the name of its instrument reaches. */
function articlesOf(running: string): RegExpExecArray[] {
  let last = 0;
  return matchesWhere(running, isArticleSign, NUMBERED).flatMap(({ index, 1: numeral }) => {
    const number = index - numeral!.length;
    const kind = KIND_BEFORE.exec(running.slice(Math.max(last, number - 3), number))?.[0];
    let start = number - (kind?.length ?? 0);
    if (kind !== undefined) for (let length = 0; start > last && length < LONGEST_NAME && isOfName(running.charCodeAt(start - 1)); length++) start--;
    if (start > last && running.charAt(start - 1) === '同') start--;
    if (start < last) return [];
    JAPANESE.lastIndex = start;
    const match = JAPANESE.exec(running);
    if (match !== null) last = JAPANESE.lastIndex;
    return match === null ? [] : [match];
  });
}

/** What is glued before a treaty's name and does not belong to it: 及び日米安保条約; at the start of a line the number of the paragraph, 三　自衛隊法. */
function leadingWords(instrument: string, opensLine: boolean): number {
  const words = /^(?:及び|並びに|又は|または|および)/u.exec(instrument)?.[0].length ?? 0;
  return words > 0 || !opensLine ? words : /^[一二三四五六七八九十0-9]{1,3}(?=\p{Script=Han})/u.exec(instrument)?.[0].length ?? 0;
}
