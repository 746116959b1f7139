import { type Span } from '../../text/span';
import { type Site } from './form';

const LETTER = /[\p{Script=Han}\p{Script=Katakana}ー・々A-Za-z0-9-]/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** The kana at the end of nouns made from verbs: 枠組み, 取り決め, 申し合わせ. Inside a run only between kanji. */
const OKURIGANA = /[みめせりけ]/u;
const KANJI = /\p{Script=Han}/u;
/** Links inside names of treaties and documents: 協力のための指針, 地位に関する協定. */
const LINK = /(?:のための|ための|に関する|に対する|に基づく|及び|並びに|および|ならびに)$/u;
const LONGEST = 60;
/** Brackets that stand between reach no farther. */
const FARTHEST = 240;

/**
 * The name that ends before a bracket: a quotation as a whole (「開かれた海」), a name that the glossary knows, or the run of kanji, katakana and Latin letters, over
 * のための and に関する. Brackets that stand between are skipped: 合同委員会 (JC) (注1). Undefined where no Japanese name ends there.
 */
export function longNameBefore(site: Site, end: number = site.open): Span | undefined {
  const { running } = site;
  if (site.open - end > FARTHEST) return undefined;
  if (running.charAt(end - 1) === ' ') return longNameBefore(site, end - 1);
  const last = running.charAt(end - 1);
  if (last === ')') {
    const defined = site.definedBefore(end);
    if (defined !== undefined) return defined.long;
    const open = lastWithin(running, '(', end);
    return open > 0 ? longNameBefore(site, open) : undefined;
  }
  if (last === '」' || last === '』') return quotation(running, end);
  return site.knownNameTo(end)?.span ?? nounRun(running, end);
}

/** Where a character stands last before `end`, not farther back than a name is long; -1 where it does not. */
function lastWithin(running: string, character: string, end: number): number {
  const from = Math.max(0, end - LONGEST);
  const at = running.slice(from, end).lastIndexOf(character);
  return at < 0 ? -1 : from + at;
}

function quotation(running: string, end: number): Span | undefined {
  const start = Math.max(lastWithin(running, '「', end), lastWithin(running, '『', end)) + 1;
  return start > 0 && start < end - 1 && end - start <= LONGEST && !/[。\n]/u.test(running.slice(start, end)) ? { start, end: end - 1 } : undefined;
}

/** The run of name letters that ends at `end`, links included; undefined when it holds no Japanese letter. */
export function nounRun(running: string, end: number): Span | undefined {
  let start = runStart(running, end);
  if (start === end) return undefined;
  for (let link = LINK.exec(running.slice(Math.max(0, start - 6), start)); link !== null; link = LINK.exec(running.slice(Math.max(0, start - 6), start))) {
    const before = runStart(running, start - link[0].length);
    if (before === start - link[0].length || end - before > LONGEST) break;
    start = before;
  }
  return JAPANESE.test(running.slice(start, end)) ? { start, end } : undefined;
}

function runStart(running: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && isPartOfName(running, start - 1, end)) start--;
  // A middle dot joins names, it does not begin one.
  while (start < end && running.charAt(start) === '・') start++;
  return start;
}

function isPartOfName(running: string, at: number, end: number): boolean {
  if (LETTER.test(running.charAt(at))) return true;
  return OKURIGANA.test(running.charAt(at)) && KANJI.test(running.charAt(at - 1)) && (at + 1 === end || KANJI.test(running.charAt(at + 1)));
}
