import { type Span } from '../../text/span';
import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';

/** Law numbers and the like may stand before: (昭和35年条約第6号。以下「条約」という。). */
const HEREAFTER = /^(?:[^「」]{0,60}[。、])?(?:以下|本[章節稿書]では|[^「」。、]{1,30}において)、?(?:[^「」。]{0,30}?(?:において|では|は|、))?(?:単に|総称して|併せて|あわせて)?「([^「」]{1,30})」と(?:いう|呼ぶ|呼称|する|略|記|表記)[^「」]{0,6}$/u;
/** Without quotation marks and with nothing behind: （以下、基本計画）. The words that go on in another way are no names: （以下同じ）, （以下略）. */
const BARE = /^以下、?(?:単に)?(?<name>(?!同じ|同様|略|引用|省略|参照|次|各|の|、)[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9+・]{2,16})(?:という|とする|と呼ぶ|と略す|と略称|と表記)?(?:する)?。?$/u;
/** Particles that end what is not the name any more; に and で only where they do not link (地位に関する協定). */
const BORDER = /(?:[はがを、。「」\n\t]|した|[にで](?!関する|対する|基づく|係る|おける|向けた|よる))(?=[^はがを、。「」\n\t]*$)/gu;
const LONGEST = 80;

/** Japanese statutes, treaties and reports: 日米防衛協力のための指針（以下「指針」という。）. */
export const hereafter: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    const inside = running.slice(content.start, content.end);
    const quoted = HEREAFTER.exec(inside)?.[1];
    const name = quoted ?? BARE.exec(inside)?.groups?.['name'];
    if (name === undefined) return undefined;
    const short = content.start + (quoted === undefined ? inside.indexOf(name, 2) : inside.lastIndexOf(`「${quoted}」`) + 1);
    const long = site.knownNameTo(site.open)?.span ?? (/[」』)]/u.test(running.charAt(site.open - 1)) ? longNameBefore(site) : clause(running, site.open));
    return long === undefined ? undefined : { kind: 'alias', long, short: { start: short, end: short + name.length } };
  },
};

/** Back to the last border of the clause. */
function clause(running: string, end: number): Span | undefined {
  const from = Math.max(0, end - LONGEST);
  const last = [...running.slice(from, end).matchAll(BORDER)].at(-1);
  const clauseStart = last === undefined ? from : from + last.index + last[0].length;
  // The number of a paragraph stands before its first word: 3前項の….
  const start = clauseStart + (/^\d{1,2}(?=\p{Script=Han})/u.exec(running.slice(clauseStart, end))?.[0].length ?? 0);
  return end - start >= 2 ? { start, end } : undefined;
}
