import { type DocumentText } from '../text/document-text';
import { toRawSpan, toRunningSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { acronym } from './definition-forms/acronym';
import { acronymFirst } from './definition-forms/acronym-first';
import { contained } from './definition-forms/contained';
import { englishAcronym } from './definition-forms/english-acronym';
import { englishHereafter } from './definition-forms/english-hereafter';
import { type DefinitionForm, type Found, type KnownName, type Site } from './definition-forms/form';
import { gloss } from './definition-forms/gloss';
import { hereafter } from './definition-forms/hereafter';
import { loanWord } from './definition-forms/loan-word';
import { namedOtherwise } from './definition-forms/named-otherwise';
import { sameTerm } from './definition-forms/same-term';
import { secondBracket } from './definition-forms/second-bracket';
import { type Mention } from './mention';

/** What the short form is: `acronym` (Latin letters for a name), `alias` (a second name), `gloss` (the English of a Japanese phrase). */
export type DefinitionKind = 'acronym' | 'alias' | 'gloss';

export interface DefinedForm {
  /** Raw UTF-16 offsets. */
  readonly span: Span;
  readonly text: string;
}

/** A place where the document says that two forms mean the same: 欧州連合（EU）, Comprehensive Nuclear-Test-Ban Treaty (CTBT), 日米防衛協力のための指針（以下「指針」という。）. */
export interface Definition {
  readonly kind: DefinitionKind;
  readonly long: DefinedForm;
  readonly short: DefinedForm;
}

/** The first that reads a bracket decides. */
const forms: readonly DefinitionForm[] = [hereafter, englishHereafter, secondBracket, englishAcronym, sameTerm, acronym, acronymFirst, gloss, loanWord, contained];

/** A bracket without another one in it. */
const BRACKET = /\((?<lead>[*「『" ]*)(?<content>[^()\n\t]{1,120}?)(?<tail>[*」』" ]*)\)/gu;

/**
 * Finds definition sites in running text, in the order of the text. Each bracket defines at most once. `mentions` of the same text, where they are at hand, say
 * where known names begin, which no grammar tells: 自由で開かれた… (FOIP). Linear.
 */
export function findDefinitions(text: DocumentText, mentions: readonly Mention[] = []): Definition[] {
  const running = text.running.text;
  const known = knownNames(text, mentions);
  const byBracket = new Map<number, Found>();
  for (const match of running.matchAll(BRACKET)) {
    const site: Site = { running, open: match.index, content: contentOf(match), ...known, definedBefore: (end) => byBracket.get(end) };
    const found = firstOf(site);
    if (found !== undefined) byBracket.set(match.index + match[0].length, found);
  }
  const form = (span: Span): DefinedForm => ({ span: toRawSpan(text.running, span), text: running.slice(span.start, span.end) });
  return [...byBracket.values(), ...namedOtherwise(running)]
    .map(({ kind, long, short }) => ({ kind, long: form(long), short: form(short) }))
    .sort((a, b) => Math.max(a.long.span.end, a.short.span.end) - Math.max(b.long.span.end, b.short.span.end));
}

function firstOf(site: Site): Found | undefined {
  for (const form of forms) {
    const found = form.read(site);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands in the bracket; quotation marks count as outer ones only in pairs: 日米「2+2」 keeps its own. */
function contentOf(match: RegExpExecArray): Span {
  const { lead = '', content = '', tail = '' } = match.groups ?? {};
  const start = match.index + 1;
  const opened = /[「『"]/u.test(lead);
  const closing = /[」』"]/u.exec(tail)?.index ?? -1;
  const end = start + lead.length + content.length + (!opened && closing >= 0 ? closing + 1 : 0);
  return { start: start + lead.length, end };
}

function knownNames(text: DocumentText, mentions: readonly Mention[]): Pick<Site, 'knownNameTo' | 'knownNameAt'> {
  const byEnd = new Map<number, KnownName>();
  for (const { span, term, otherSenses = [] } of mentions) {
    const running = toRunningSpan(text.running, span);
    byEnd.set(running.end, { span: running, terms: [term, ...otherSenses] });
  }
  return {
    knownNameTo: (end) => byEnd.get(end),
    knownNameAt: ({ start, end }) => (byEnd.get(end)?.span.start === start ? byEnd.get(end) : undefined),
  };
}
