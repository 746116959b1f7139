import { type DefinitionForm } from './form';
import { initialsOf } from './initials';
import { longNameBefore } from './long-name';
import { ACRONYM } from './short-kind';

const PHRASE = /[A-Za-z][A-Za-z-]*(?:[ -][A-Za-z][A-Za-z-]*){0,11} $/u;
const WINDOW = 160;

/**
 * An English name with its initials: the Security Consultative Committee (SCC). Where the English follows a Japanese name directly, that is the long form:
 * 国家安全保障戦略 National Security Strategy (NSS).
 */
export const englishAcronym: DefinitionForm = {
  read(site) {
    const { running, open, content } = site;
    const short = running.slice(content.start, content.end).replace(/^the /u, '');
    if (!ACRONYM.test(short)) return undefined;
    const phrase = PHRASE.exec(running.slice(Math.max(0, open - WINDOW), open))?.[0];
    const first = phrase === undefined ? undefined : initialsOf(phrase, short);
    if (phrase === undefined || first === undefined) return undefined;
    const start = open - phrase.length + first;
    const japanese = /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(running.charAt(open - phrase.length - 1)) && first <= 'The '.length ? longNameBefore(site, open - phrase.length) : undefined;
    return { kind: 'acronym', long: japanese ?? { start, end: open - 1 }, short: { start: content.end - short.length, end: content.end } };
  },
};
