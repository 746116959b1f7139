import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';

/** A name and a shorter one made of its words, in their order: 「次期計画のための協議体」（協議体）. */
export const contained: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    const short = running.slice(content.start, content.end);
    const long = longNameBefore(site);
    if (long === undefined || !/^[\p{Script=Han}\p{Script=Katakana}ーのみめせりけ・「」0-9+]{3,20}$/u.test(short)) return undefined;
    const name = running.slice(long.start, long.end);
    return short.length < name.length && isSubsequence(short, name) ? { kind: 'alias', long, short: content } : undefined;
  },
};

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
