import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';
import { ACRONYM } from './short-kind';

/** A Japanese name with its Latin short form: 欧州連合（EU）, 北大西洋条約機構（NATO）. Shorter words than three letters are no names: not 核（VX）. */
export const acronym: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    if (!ACRONYM.test(running.slice(content.start, content.end))) return undefined;
    const long = longNameBefore(site);
    if (long === undefined || long.end - long.start < 3 || !/[\p{Script=Han}\p{Script=Katakana}]/u.test(running.slice(long.start, long.end))) return undefined;
    return { kind: 'acronym', long, short: content };
  },
};
