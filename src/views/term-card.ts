import { type Term } from '../terms/glossary';
import { type SenseReason } from '../terms/senses/evidence';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';
import { words } from './wording';

/** What is known of a term where it stands. */
export interface TermFacts {
  /** Mentions of the term in this document. */
  readonly count: number;
  /** Line (from 1) and heading of the first mention, where it is not the one pointed at. */
  readonly first?: { readonly line: number; readonly heading: string };
  /** Other terms that the name may mean; not empty where the text does not decide. */
  readonly otherSenses: readonly Term[];
  /** What decided where the name has several senses. */
  readonly senseReasons?: readonly SenseReason[];
  /** Where the reader's own glossaries and the documents say what the term means. */
  readonly sites?: readonly TermSite[];
  /** Entries that this one names as related. */
  readonly related?: readonly Term[];
  /** Mentions in the whole corpus, where it has more documents than this. */
  readonly corpus?: CorpusCount;
}

export interface TermSite {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly link?: string;
}

export interface CorpusCount {
  readonly count: number;
  readonly documents: number;
  /** By year of the documents, ascending; documents without a date are left out. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
  /** Not all documents have been read yet. */
  readonly partial: boolean;
}

/** What a reader can do from a card, in the order shown. */
export const cardActions = ['previousMention', 'nextMention', 'allMentions', 'inContext', 'overTime', 'showTerm', 'noteOnMentions', 'addAlias', 'editTerm'] as const;
export type CardAction = (typeof cardActions)[number];

/** Addresses that links of the card lead to; without them the card is plain text, for clients that follow no commands. */
export interface CardLinks {
  readonly actions: Readonly<Record<CardAction, string>>;
  /** The same card with the definition in the other language. */
  readonly turn: string;
  readonly first: string;
}

/** Longer definitions end in …: the card is there to be read at a glance. */
const LONGEST_DEFINITION = 320;
const LONGEST_SENSE = 120;
/** More senses, related terms or years than these are summed up. */
const MOST_SENSES = 3;
const MOST_RELATED = 6;
const MOST_SITES = 3;
const MOST_YEARS = 8;

/**
 * The card shown when the reader rests on a term, as Markdown of at most 15 lines: preferred name with reading, the name in the other language and short forms,
 * definition, sense and why, other senses, counts here and in the corpus, related terms, source, what can be done. `turned` shows the definition in the other language.
 */
export function termCard(term: Term, facts: TermFacts, language: Language, links?: CardLinks, turned = false): string {
  const word = words(language);
  const other = otherLanguage(language);
  const name = nameOf(term, language);
  const reading = language === 'ja' && term.reading !== undefined && term.reading !== name ? `（${escapeMarkdown(term.reading)}）` : '';
  const names = [...new Set([term.label[other], ...term.abbreviations])].filter((text): text is string => text !== undefined && text !== name);
  return [
    `**${escapeMarkdown(name)}**${reading}`,
    names.map(escapeMarkdown).join(' · ') + (names.length > 0 ? '  ' : '') + `*${word.category[term.category]}*`,
    definitionLine(term, language, links, turned),
    facts.senseReasons === undefined || facts.otherSenses.length > 0 ? '' : `*${word.sense}* ${facts.senseReasons.map((reason) => word.senseReason[reason]).join(word.listSeparator)}`,
    ...senseLines(facts.otherSenses, language),
    mentionLine(facts, language, links),
    facts.corpus === undefined ? '' : corpusLine(facts.corpus, language),
    facts.related === undefined || facts.related.length === 0 ? '' : `*${word.related}* ${listed(facts.related.map((one) => nameOf(one, language)), MOST_RELATED, language)}`,
    sourceLine(term, facts.sites ?? [], language),
    links === undefined ? '' : cardActions.map((action) => `[${word.action[action]}](${links.actions[action]})`).join(' | '),
  ].filter((line) => line !== '').join('\n\n');
}

/** The name by which readers of a language know a term. */
export function nameOf(term: Term, language: Language): string {
  return term.label[language] ?? term.label[otherLanguage(language)] ?? term.id;
}

function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}

/** The definition and, where there is one in the other language, the way to it. */
function definitionLine({ definition }: Term, language: Language, links: CardLinks | undefined, turned: boolean): string {
  const other = otherLanguage(language);
  const shown = turned ? definition[other] ?? definition[language] : definition[language] ?? definition[other];
  if (shown === undefined) return '';
  const both = definition.ja !== undefined && definition.en !== undefined;
  const link = both && links !== undefined ? ` [${words(language).languageName[turned ? language : other]}](${links.turn})` : '';
  return escapeMarkdown(shortened(shown, LONGEST_DEFINITION)) + link;
}

/** What else the name may mean, each with the beginning of its definition. */
function senseLines(senses: readonly Term[], language: Language): string[] {
  if (senses.length === 0) return [];
  const word = words(language);
  const shown = senses.slice(0, MOST_SENSES).map((sense) => {
    const definition = sense.definition[language] ?? sense.definition[otherLanguage(language)];
    return `- **${escapeMarkdown(nameOf(sense, language))}**${definition === undefined ? '' : ` – ${escapeMarkdown(shortened(definition, LONGEST_SENSE))}`}`;
  });
  const more = senses.length > MOST_SENSES ? [`- ${word.more(senses.length - MOST_SENSES)}`] : [];
  return [[word.otherSenses, ...shown, ...more].join('\n')];
}

function mentionLine({ count, first }: TermFacts, language: Language, links: CardLinks | undefined): string {
  const word = words(language);
  if (first === undefined) return word.mentionsHere(count);
  const place = word.firstMention(first.line);
  const heading = first.heading === '' ? '' : language === 'ja' ? `「${escapeMarkdown(first.heading)}」` : ` (${escapeMarkdown(first.heading)})`;
  return `${word.mentionsHere(count)}${word.clauseSeparator}${links === undefined ? place : `[${place}](${links.first})`}${heading}`;
}

/** `コーパスでは3文書に12回（2013年 3、2018年 9）` */
function corpusLine({ count, documents, years, partial }: CorpusCount, language: Language): string {
  const word = words(language);
  return word.inCorpus(count, documents, partial) + (years.length === 0 ? '' : word.bracketed(yearsOf(years, language)));
}

function yearsOf(years: CorpusCount['years'], language: Language): string {
  const word = words(language);
  if (years.length <= MOST_YEARS) return years.map(({ year, count }) => word.inYear(year, count)).join(word.listSeparator);
  const most = years.reduce((best, one) => (one.count > best.count ? one : best));
  return word.overYears(years[0]!.year, years.at(-1)!.year, most.year, most.count);
}

/** What the facts rest on: citations, then the lines of glossary files and documents. */
function sourceLine({ sources }: Term, sites: readonly TermSite[], language: Language): string {
  const word = words(language);
  const shown = sites.slice(0, MOST_SITES).map(({ file, line, link }) => {
    const text = escapeMarkdown(word.fileLine(file, line));
    return link === undefined ? text : `[${text}](${link})`;
  });
  const more = sites.length > MOST_SITES ? [word.more(sites.length - MOST_SITES)] : [];
  const all = [...sources.map(escapeMarkdown), ...shown, ...more];
  return all.length === 0 ? '' : `*${word.source}* ${all.join(word.listSeparator)}`;
}

function listed(names: readonly string[], most: number, language: Language): string {
  const word = words(language);
  const shown = names.slice(0, most).map(escapeMarkdown).join(word.listSeparator);
  return names.length > most ? `${shown}${word.listSeparator}${word.more(names.length - most)}` : shown;
}

/** Cut behind a sentence where there is one, else anywhere but in a surrogate pair. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/u, '');
  const sentence = Math.max(cut.lastIndexOf('。') + 1, cut.lastIndexOf('. ') + 1);
  return sentence > longest / 2 ? `${cut.slice(0, sentence)}…` : `${cut}…`;
}
