import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';

const LATIN_TAIL = /\) ?(?:[A-Za-z][A-Za-z'-]* )+$/u;
const PLUS = /^(?:[\p{Script=Han}]{0,4}「?)?\d\+\d」?$/u;

/** A second bracket behind an acronym, English between or not: 日米合同委員会 (JC) Joint Committee (「合同委」), 委員会 (SCC) (「2+2」). Also 「2+2」 alone behind a name. */
export const secondBracket: DefinitionForm = {
  read(site) {
    const { running, open, content } = site;
    const short = running.slice(content.start, content.end);
    const quoted = /["「『]/u.test(running.slice(open, content.start)) || /[「『]/u.test(short);
    if (!quoted || short.length > 20 || !/^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9+「」]+$/u.test(short)) return undefined;
    const tail = LATIN_TAIL.exec(running.slice(Math.max(0, open - 80), open));
    const long = tail === null ? longNameBefore(site) : site.definedBefore(open - tail[0].length + 1)?.long;
    if (long === undefined || (tail === null && !PLUS.test(short) && !/\) ?$/u.test(running.slice(Math.max(0, open - 2), open)))) return undefined;
    return { kind: 'alias', long, short: content };
  },
};
