import { type DefinitionForm } from './form';
import { initialsOf } from './initials';
import { longNameBefore } from './long-name';
import { ACRONYM, ENGLISH_WORDS } from './short-kind';

const PAIR = /^(?:英語?[:、]? ?)?(?<first>[A-Za-z][A-Za-z0-9 .,'&/-]*?) ?(?:[:;,、/=]|--?) ?(?:(?:略称|通称|以下)、?[:]? ?)?(?<second>[A-Za-z][A-Za-z0-9 .,'&/-]*)$/u;

/** A Japanese name with its English and its initials in one bracket, in either order: 共同運用評議会（Joint Operations Council：JOC）. The English is an extra name. */
export const englishAndAcronym: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    const inside = running.slice(content.start, content.end);
    const match = PAIR.exec(inside);
    if (match === null) return undefined;
    const { first = '', second = '' } = match.groups ?? {};
    const [acronym, english] = ACRONYM.test(second) ? [second, first] : [first, second];
    if (!ACRONYM.test(acronym) || !isEnglishName(english) || initialsOf(english, acronym) === undefined) return undefined;
    const long = longNameBefore(site);
    if (long === undefined) return undefined;
    const at = (name: string, from: number): { start: number; end: number } => {
      const start = content.start + inside.indexOf(name, from);
      return { start, end: start + name.length };
    };
    const acronymFrom = acronym === second ? inside.length - second.length : 0;
    const englishFrom = acronym === second ? inside.indexOf(first) : inside.length - second.length;
    return { kind: 'acronym', long, short: at(acronym, acronymFrom), extra: [{ role: 'english', span: at(english, englishFrom) }] };
  },
};

/** Words with commas between them, too: Intelligence, Surveillance and Reconnaissance. */
function isEnglishName(text: string): boolean {
  return / /u.test(text) && ENGLISH_WORDS.test(text.replace(/,/gu, ''));
}
