import { type Span } from '../../text/span';
import { type DefinitionForm } from './form';
import { longNameBefore, nounRun } from './long-name';
import { ENGLISH_WORDS } from './short-kind';

/** A Japanese phrase with its English: 人間の安全保障（human security）, 「開かれた海（open seas）」. */
export const gloss: DefinitionForm = {
  read(site) {
    const { running, open, content } = site;
    const english = running.slice(content.start, content.end);
    if (!ENGLISH_WORDS.test(english) || !/[a-z]{2}/u.test(english)) return undefined;
    const quoted = wholeQuotation(running, open, content.end);
    if (quoted !== undefined) return { kind: 'gloss', long: quoted, short: content };
    const long = longNameBefore(site);
    if (long === undefined || !/[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(running.slice(long.start, long.end))) return undefined;
    return { kind: 'gloss', long: modified(running, long, english), short: content };
  },
};

/** 「X（English）」: all of X, whatever it is made of. */
function wholeQuotation(running: string, open: number, contentEnd: number): Span | undefined {
  if (running.charAt(contentEnd + 1) !== '」') return undefined;
  const start = running.lastIndexOf('「', open) + 1;
  return start > 0 && open - start >= 2 && open - start <= 40 && /^[^」。、\n]*[\p{Script=Han}\p{Script=Katakana}][^」。、\n]*$/u.test(running.slice(start, open)) ? { start, end: open } : undefined;
}

/** English of several words takes in what modifies the noun: 変革の世紀（century of change）, 急激な変化（rapid change）. */
function modified(running: string, long: Span, english: string): Span {
  const link = running.charAt(long.start - 1);
  const fits = link === 'の' ? / of /u.test(english) : link === 'な' && / /u.test(english);
  const before = fits ? nounRun(running, long.start - 1) : undefined;
  return before === undefined ? long : { start: before.start, end: long.end };
}
