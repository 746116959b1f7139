import { type DefinitionForm } from './form';

const CALLED = /^(?:hereinafter,? |hereafter,? |henceforth |referred to (?:herein |simply )?as |also known as |known as |or |collectively,? |called )*(?:the )?["'](?:the )?([A-Z][^"()]{1,40}?)["'](?: or [^()]{0,40})?$/u;
/** The capitalised phrase before the bracket, small words inside. */
const PHRASE = /[A-Z][A-Za-z.'-]*(?: (?:of|the|and|for|on|in|to|between|with|concerning|regarding|[A-Z][A-Za-z.'-]*))* $/u;
/** Who is bound by an instrument is no part of its name. */
const BEARERS = /^(?:The )?(?:(?:States|High Contracting|Contracting) )?(?:Parties|Party|Members|Member States|Signatories|Signatory States) (?:to|of) /u;
const WINDOW = 200;

/** English treaties and statements: the Treaty of Mutual Cooperation and Security (hereinafter "the Treaty"). */
export const englishHereafter: DefinitionForm = {
  read({ running, open, content }) {
    const inside = running.slice(content.start, content.end);
    // The outer quotation marks are not part of the content.
    const match = CALLED.exec(running.charAt(content.start - 1) === '"' ? `"${inside}"` : running.charAt(content.end) === '"' && (inside.match(/"/gu) ?? []).length === 1 ? `${inside}"` : inside);
    const phrase = PHRASE.exec(running.slice(Math.max(0, open - WINDOW), open));
    if (match === null || phrase === null || phrase[0].length < 8) return undefined;
    const name = phrase[0].replace(BEARERS, '').replace(/^[Tt]he /u, '');
    const short = content.start + inside.indexOf(match[1]!);
    return { kind: 'alias', long: { start: open - name.length, end: open - 1 }, short: { start: short, end: short + match[1]!.length } };
  },
};
