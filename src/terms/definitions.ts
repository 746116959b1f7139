import { type DocumentText } from '../text/document-text';
import { toRawSpan, toRunningSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { acronym } from './definition-forms/acronym';
import { acronymFirst } from './definition-forms/acronym-first';
import { correctedReading, type Corrections, correctionsOf } from './corrections';
import { contained } from './definition-forms/contained';
import { englishAcronym } from './definition-forms/english-acronym';
import { englishAndAcronym } from './definition-forms/english-and-acronym';
import { englishHereafter } from './definition-forms/english-hereafter';
import { englishInWords } from './definition-forms/english-in-words';
import { type DefinitionForm, type Found, type KnownName, type Site, type WordedForm } from './definition-forms/form';
import { formalName } from './definition-forms/formal-name';
import { gloss } from './definition-forms/gloss';
import { hereafter } from './definition-forms/hereafter';
import { labelled } from './definition-forms/labelled';
import { loanAdjective } from './definition-forms/loan-adjective';
import { loanWord } from './definition-forms/loan-word';
import { namedOtherwise } from './definition-forms/named-otherwise';
import { numberedAlias } from './definition-forms/numbered-alias';
import { sameTerm } from './definition-forms/same-term';
import { secondBracket } from './definition-forms/second-bracket';
import { extraNames } from './extra-names';
import { type Term } from './glossary';
import { type Mention } from './mention';

/** What the short form is: `acronym` (Latin letters for a name), `alias` (a second name), `gloss` (the English of a Japanese phrase). */
export type DefinitionKind = 'acronym' | 'alias' | 'gloss';

export interface DefinedForm {
  /** Raw UTF-16 offsets. */
  readonly span: Span;
  readonly text: string;
}

/** A place where the document says that two forms mean the same: 欧州連合（EU）, Comprehensive Nuclear-Test-Ban Treaty (CTBT), 日米防衛協力のための指針（以下「指針」という。）. */
export interface Definition extends Corrections {
  readonly kind: DefinitionKind;
  readonly long: DefinedForm;
  readonly short: DefinedForm;
  /** Further names given in the same place. */
  readonly extra: readonly ExtraName[];
}

export type ExtraRole = 'english' | 'reading';

export interface ExtraName extends DefinedForm {
  readonly role: ExtraRole;
  /** A reading in which the small print lost its small kana, as it is spoken. */
  readonly corrected?: string;
}

/** The first that reads a bracket decides. */
const forms: readonly DefinitionForm[] = [
  hereafter, englishHereafter, labelled, englishAndAcronym, secondBracket, englishAcronym, sameTerm, acronym, acronymFirst, numberedAlias, gloss, loanWord, loanAdjective, contained,
];
/** Read after the brackets; a short form that a bracket defines already is not taken twice. */
const wordedForms: readonly WordedForm[] = [namedOtherwise, formalName, englishInWords];


/** A bracket without another one in it. */
const BRACKET = /\((?<lead>[*「『" ]{0,6})(?<content>[^()\n\t]{1,120}?)(?<tail>[*」』" ]{0,6})\)/gu;

/**
 * Finds definition sites in running text, in the order of the text. Each bracket defines at most once. `mentions` of the same text, where they are at hand, say
 * where known names begin, which no grammar tells: 自由で開かれた… (FOIP); `terms`, by id, tell slips of the printer. Linear.
 */
export function findDefinitions(text: DocumentText, mentions: readonly Mention[] = [], terms: ReadonlyMap<string, Term> = new Map()): Definition[] {
  const running = text.running.text;
  const known = knownNames(text, mentions);
  const byBracket = new Map<number, Found>();
  for (const match of running.matchAll(BRACKET)) {
    const site: Site = { running, open: match.index, content: contentOf(match), ...known, definedBefore: (end) => byBracket.get(end) };
    const found = firstOf(site);
    const end = match.index + match[0].length;
    if (found !== undefined) byBracket.set(end, { ...found, extra: extraNames(running, found, end) });
  }
  const taken = new Set([...byBracket.values()].map(({ short }) => short.start));
  const worded = wordedForms.flatMap((form) => form(running)).filter(({ short }) => !taken.has(short.start) && taken.add(short.start));
  const form = (span: Span): DefinedForm => ({ span: toRawSpan(text.running, span), text: running.slice(span.start, span.end) });
  const termsAt = (span: Span): Term[] => (known.knownNameAt(span)?.terms ?? []).map((id) => terms.get(id)).filter((term) => term !== undefined);
  return [...byBracket.values(), ...worded]
    .map((found): Definition => {
      const [long, short] = [form(found.long), form(found.short)];
      return {
        kind: found.kind, long, short,
        extra: (found.extra ?? []).map(({ role, span }) => extraName(role, form(span))),
        ...correctionsOf(long, short, termsAt(found.long), termsAt(found.short)),
      };
    })
    .sort((a, b) => Math.max(a.long.span.end, a.short.span.end) - Math.max(b.long.span.end, b.short.span.end));
}

function extraName(role: ExtraRole, form: DefinedForm): ExtraName {
  const corrected = role === 'reading' ? correctedReading(form.text) : form.text;
  return { role, ...form, ...(corrected === form.text ? {} : { corrected }) };
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
