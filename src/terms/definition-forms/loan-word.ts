import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';

const LOAN_WORD = /^[ァ-ヺー・]{4,24}$/u;
const LOAN_NAME = /(?:^|[\p{Script=Han}])[ァ-ヺー・]{5,}$/u;
const WORDS = /^[\p{Script=Han}ァ-ヺー]{4,10}$/u;

/** A name and its loan word, either first: 相互運用性（インターオペラビリティ）, アカウンタビリティ（説明責任）. */
export const loanWord: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    const inside = running.slice(content.start, content.end);
    const long = longNameBefore(site);
    if (long === undefined) return undefined;
    const name = running.slice(long.start, long.end);
    const loanSecond = LOAN_WORD.test(inside) && /[\p{Script=Han}]{3}/u.test(name);
    const loanFirst = WORDS.test(inside) && !LOAN_WORD.test(inside) && LOAN_NAME.test(name);
    return loanSecond || loanFirst ? { kind: 'alias', long, short: content } : undefined;
  },
};
