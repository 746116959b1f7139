import { type Found, type FoundExtra } from './definition-forms/form';
import { initialsOf } from './definition-forms/initials';
import { ACRONYM } from './definition-forms/short-kind';

/** English words one after the other, commas between them. */
const ENGLISH = /[A-Z][A-Za-z'-]+(?:,? (?:of|the|and|for|on|in|to|[A-Za-z][A-Za-z'-]*)){1,12}/uy;
const RUBY = /[ァ-ヺー]{2,12}/uy;
const SLIPPED = /[A-Z][A-Za-z'-]+(?:,? (?:of|the|and|for|on|in|to|[A-Z][A-Za-z'-]*)){2,12}/gu;
/** So far behind its bracket a page's second column of names may have slid into the sentence. */
const WINDOW = 200;

/**
 * Further names of a definition site that stand behind its bracket without one of their own, as extraction leaves the small print over a name: the reading and the
 * English of 合同装備協議 (DEKIS) デキス Dialogue on Equipment…, or – slid into the sentence – of 情報収集(IC)活動、訓練・Information Collection演習.
 */
export function extraNames(running: string, { long, short, extra = [] }: Found, behind: number): readonly FoundExtra[] {
  const acronym = running.slice(short.start, short.end);
  if (extra.length > 0 || !ACRONYM.test(acronym) || !/[\p{Script=Han}\p{Script=Katakana}]/u.test(running.slice(long.start, long.end))) return extra;
  const found: FoundExtra[] = [];
  let at = skipBlank(running, behind);
  RUBY.lastIndex = at;
  const ruby = RUBY.exec(running);
  // A katakana word that goes on in Japanese is a word of the sentence.
  if (ruby !== null && /[ A-Z\n]/u.test(running.charAt(RUBY.lastIndex))) {
    found.push({ role: 'reading', span: { start: at, end: RUBY.lastIndex } });
    at = skipBlank(running, RUBY.lastIndex);
  }
  ENGLISH.lastIndex = at;
  const english = ENGLISH.exec(running);
  if (english !== null) found.push({ role: 'english', span: { start: at, end: at + english[0].length } });
  else {
    const window = running.slice(behind, paragraphEnd(running, behind));
    const slipped = [...window.matchAll(SLIPPED)].find((match) => initialsOf(match[0], acronym) === 0 && window.charAt(match.index - 1) !== '(');
    if (slipped !== undefined) found.push({ role: 'english', span: { start: behind + slipped.index, end: behind + slipped.index + slipped[0].length } });
  }
  return found;
}

function skipBlank(running: string, at: number): number {
  return running.charAt(at) === ' ' ? at + 1 : at;
}

function paragraphEnd(running: string, from: number): number {
  const end = running.indexOf('\n', from);
  return Math.min(end < 0 ? running.length : end, from + WINDOW);
}
