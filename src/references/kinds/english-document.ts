import { type FoundReference, type ReferenceKind } from '../found-reference';
import { NAME } from './english-article';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:${MONTH} [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} ${MONTH},? [0-9]{4}|${MONTH},? [0-9]{4}|[0-9]{4})`;

const KIND = "Joint (?:Leaders['’]? |Press |Vision |Ministerial )?Statement|Leaders['’]? Statement|Joint Declaration|Joint Communiqu[eé]|Summit Communiqu[eé]|Communiqu[eé]|Declaration|Memorandum of (?:Understanding|Cooperation)|White Paper|National (?:Security|Defense|Defence|Military) Strategy|Strategic (?:Concept|Compass)|Action Plan|Fact Sheet|Joint Vision|Framework Agreement|Exchange of Notes|Roadmap|Posture Review|Integrated Review(?: Refresh)?|Strategic Defence Review|Principles";
const GUIDELINES = `Guidelines for ${NAME}(?: ${NAME})*`;
const BEHIND = `(?: of the ${NAME}(?: ${NAME}){0,5}(?= (?:of|dated) ${DATE}))?(?: on ${NAME}(?:(?: | and | of | for )${NAME}){0,8})?(?: \\([0-9]{4}\\)|,? (?:of|dated|issued on|adopted (?:on|in)|signed (?:on|in)) ${DATE})?`;
const DOCUMENT = new RegExp(`((?:${MONTH} )?(?:[0-9]{1,2},? )?[0-9]{4} )?((?:${NAME} ){0,8})(${KIND}|${GUIDELINES})(?![A-Za-z])(${BEHIND})`, 'gu');
/** “Title of a paper” with its year in brackets or the kind behind it. */
const QUOTED = /(?:(?<=\b(?:document|report|paper|statement|study),? )["“]([A-Z][^"”\n]{8,120}?),?["”])|["“]([A-Z][^"”\n]{8,120}?),?["”](?=,? (?:\([^()\n]{0,30}[0-9]{4}\)|report\b|statement\b|white paper\b|declaration\b))/gu;
/** Words with a capital that only begin the sentence or the phrase. */
const OPENING = /^(?:(?:The|This|That|These|In|As|And|Its|Their|Our|A|An|Both|Under|With|Since|After|Before|See|By|Per|Through|Following|Consistent|For) )+/u;
const LEAST_WORDS = 2;
const GENERIC = /^(?:Joint )?(?:Statement|Declaration|Communiqu[eé]|Principles|Roadmap|Action Plan|Fact Sheet|Joint Vision)$/u;

/**
 * Documents called by their titles and dates, in English.
 *
 * - `the Joint Statement of January 11, 2023`, `the 2015 Guidelines for Japan-U.S. Defense Cooperation`, `the 2022 National Security Strategy`, `Camp David Principles`
 * - not `a declaration`, `The Principles`, `基本戦略（The National Security Strategy）` (only the English name of what stands before it)
 */
export const englishDocument: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    for (const match of running.matchAll(DOCUMENT)) {
      const [whole, year = '', ahead, kind, behind] = match;
      const opening = year === '' ? OPENING.exec(ahead!)?.[0] ?? '' : '';
      const start = match.index + opening.length;
      const title = `${year}${ahead!.slice(opening.length)}${kind}${behind ?? ''}`;
      const name = `${ahead!.slice(opening.length)}${kind}`.trim();
      const dated = year !== '' || /[0-9]{4}/u.test(behind ?? '');
      if (GENERIC.test(name) && !dated && !/ on /u.test(behind ?? '')) continue;
      if (title.split(' ').length < LEAST_WORDS || isGloss(running, start - opening.length, match.index + whole.length)) continue;
      found.push({ type: 'document', span: { start, end: match.index + whole.length }, targets: [{ kind: 'document', title: name + (behind?.replace(new RegExp(`(?: \\([0-9]{4}\\)|,? (?:of|dated|issued on|adopted (?:on|in)|signed (?:on|in)) ${DATE})$`, 'u'), '') ?? '') }] });
    }
    for (const match of running.matchAll(QUOTED)) found.push({ type: 'document', span: { start: match.index + 1, end: match.index + 1 + (match[1] ?? match[2])!.length }, targets: [{ kind: 'document', title: (match[1] ?? match[2])! }] });
    return found;
  },
};

/** The English name right behind a Japanese one, in brackets or not, says what that is called; it sends nowhere. */
function isGloss(running: string, start: number, end: number): boolean {
  const before = running.slice(Math.max(0, start - 6), start);
  if (/[\p{Script=Han}\p{Script=Katakana}ー」』] ?$/u.test(before)) return true;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』]\((?:the )?$/iu.test(before) && /^[^)\n]{0,20}\)/u.test(running.slice(end, end + 21));
}
