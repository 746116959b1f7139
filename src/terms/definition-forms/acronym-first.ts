import { type DefinitionForm } from './form';
import { initialsOf } from './initials';

const LATIN_BEFORE = /(?<![A-Za-z0-9])(?:[\p{Script=Han}]{2,3})?[A-Z][A-Z0-9&-]{1,9}$/u;
const NAME = /^[\p{Script=Han}\p{Script=Katakana}ー・々A-Za-z0-9-]{3,40}$/u;

/** The short form first: ASEAN（東南アジア諸国連合）, CTBT (Comprehensive Nuclear-Test-Ban Treaty). */
export const acronymFirst: DefinitionForm = {
  read({ running, open, content }) {
    const inside = running.slice(content.start, content.end);
    const before = running.slice(Math.max(0, open - 14), open).replace(/ $/u, '');
    const match = LATIN_BEFORE.exec(before);
    if (match === null) return undefined;
    const end = open - (running.charAt(open - 1) === ' ' ? 1 : 0);
    const short = { start: end - match[0].length, end };
    if (NAME.test(inside) && /[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(inside)) return { kind: 'acronym', long: content, short };
    return initialsOf(inside, match[0]) === 0 ? { kind: 'acronym', long: content, short } : undefined;
  },
};
