import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';
import { kindOf } from './short-kind';

/** Name and bracket are two names of one term of the glossary: 有償援助（FMS）, 米国防総省（ペンタゴン）. */
export const sameTerm: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    const short = site.knownNameAt(content);
    const long = longNameBefore(site);
    if (short === undefined || long === undefined) return undefined;
    const named = site.knownNameAt(long);
    if (named === undefined || !named.terms.some((term) => short.terms.includes(term))) return undefined;
    return { kind: kindOf(running.slice(content.start, content.end)), long, short: content };
  },
};
