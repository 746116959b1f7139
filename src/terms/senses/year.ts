import { yearBeside } from '../years';
import { type TermFacts } from '../term-facts';
import { type Evidence } from './evidence';

/** A year said of it that only this term's names or definition have: 2022年の基本戦略 is that of the country whose strategy is of 2022. */
export const year: Evidence = {
  reason: 'year',

  weigh({ sentence, mention }, term, candidates) {
    const said = yearBeside(sentence, mention.start, mention.end);
    if (said === undefined || !isOf(term, said)) return 0;
    return candidates.some((other) => other !== term && isOf(other, said)) ? 0 : 1;
  },
};

function isOf({ term, names }: TermFacts, said: string): boolean {
  return [...names, term.definition.ja ?? '', term.definition.en ?? ''].some((text) => text.includes(said));
}
