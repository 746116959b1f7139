import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';
import { kindOf } from './short-kind';

const INITIALS = /^(?:\p{Script=Han}{1,3})?[A-Z][A-Z0-9&-]{1,9}$/u;

/** Name and bracket are two names of one term of the glossary: 有償援助（FMS）, 米国防総省（ペンタゴン）. */
export const sameTerm: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    const short = site.knownNameAt(content);
    const long = longNameBefore(site);
    if (short === undefined || long === undefined) return undefined;
    const named = site.knownNameAt(long);
    if (named === undefined || !named.terms.some((term) => short.terms.includes(term))) return undefined;
    const [first, second] = [running.slice(long.start, long.end), running.slice(content.start, content.end)];
    // The initials first, with or without what tells whose they are: 日本版SCC（…協議委員会）.
    if (INITIALS.test(first) && !INITIALS.test(second)) return { kind: 'acronym', long: content, short: long };
    return { kind: kindOf(second), long, short: content };
  },
};
