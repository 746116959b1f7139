import { foldWidth } from '../../text/width';
import { type TermFacts } from '../term-facts';
import { type Evidence } from './evidence';

/** What the name is said of: 核燃料 of 核燃料の第三国移転, nuclear material of `third-party transfer of nuclear material`. */
const BEFORE = /([\p{Script=Han}\p{Script=Katakana}ー・]{2,12})の(?:新しい|新たな)?$/u;
const BEHIND = /^ of (?:the |such |any )?([A-Za-z]+(?: [a-z]+)?)/u;

/**
 * The words of which the name is said occur in the term's names or definition and not in those of the other candidates: a transfer of 核燃料 is that of a nuclear
 * agreement, one of 装備品 that of the rules on arms exports.
 */
export const complement: Evidence = {
  reason: 'said-of',

  weigh({ sentence, mention }, term, candidates) {
    const said = BEFORE.exec(sentence.slice(Math.max(0, mention.start - 16), mention.start))?.[1] ?? BEHIND.exec(sentence.slice(mention.end, mention.end + 40))?.[1];
    if (said === undefined) return 0;
    const rivals = candidates.filter((other) => other !== term).map(wordsOf).join('\n');
    const own = wordsOf(term);
    return partsOf(said.toLowerCase()).some((part) => own.includes(part) && !rivals.includes(part)) ? 1 : 0;
  },
};

function wordsOf({ term, names }: TermFacts): string {
  return foldWidth([...names, term.definition.ja ?? '', term.definition.en ?? ''].join('\n')).toLowerCase();
}

/** Katakana and Latin words whole, kanji by pairs. */
function partsOf(said: string): string[] {
  const kanji = said.match(/[\p{Script=Han}]{2,}/gu) ?? [];
  return [...(said.match(/[a-z]{4,}|[ァ-ヺー]{2,}/gu) ?? []), ...kanji.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))];
}
