import { type Span } from '../../text/span';
import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';

/** Law numbers and the like may stand before: (昭和35年条約第6号。以下「条約」という。). */
const HEREAFTER = /^(?:[^「」]{0,60}[。、])?(?:以下|本[章節稿]では)、?(?:単に|総称して)?「([^「」]{1,30})」と(?:いう|呼ぶ|する|略|記)[^「」]{0,6}$/u;
/** Particles that end what is not the name any more; に and で only where they do not link (地位に関する協定). */
const BORDER = /(?:[はがを、。「」\n\t]|した|[にで](?!関する|対する|基づく|係る|おける|向けた|よる))(?=[^はがを、。「」\n\t]*$)/gu;
const LONGEST = 80;

/** Japanese statutes, treaties and reports: 日米防衛協力のための指針（以下「指針」という。）. */
export const hereafter: DefinitionForm = {
  read(site) {
    const { running, content } = site;
    const inside = running.slice(content.start, content.end);
    const match = HEREAFTER.exec(inside);
    if (match === null) return undefined;
    const short = content.start + inside.lastIndexOf(`「${match[1]!}」`) + 1;
    const long = site.knownNameTo(site.open)?.span ?? (/[」』)]/u.test(running.charAt(site.open - 1)) ? longNameBefore(site) : clause(running, site.open));
    return long === undefined ? undefined : { kind: 'alias', long, short: { start: short, end: short + match[1]!.length } };
  },
};

/** Back to the last border of the clause. */
function clause(running: string, end: number): Span | undefined {
  const from = Math.max(0, end - LONGEST);
  const last = [...running.slice(from, end).matchAll(BORDER)].at(-1);
  const start = last === undefined ? from : from + last.index + last[0].length;
  return end - start >= 2 ? { start, end } : undefined;
}
