import { type Term } from '../terms/glossary';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';
import { words } from './wording';

/** What the document at hand knows of a term. */
export interface TermFacts {
  /** Mentions of the term in this document. */
  readonly count: number;
  /** Section headings and line (from 1) of the first mention, where it is not the one pointed at. */
  readonly first?: { readonly line: number; readonly heading: string };
  /** Other terms that the name may mean. */
  readonly otherSenses: readonly Term[];
}

/**
 * The card shown when the reader rests on a term, as Markdown of at most 15 lines: preferred name with reading, the name in the other
 * language and short forms, definition in the reader's language, other senses, source, counts.
 */
export function termCard(term: Term, facts: TermFacts, language: Language): string {
  const word = words(language);
  const other: Language = language === 'ja' ? 'en' : 'ja';
  const name = term.label[language] ?? term.label[other] ?? term.id;
  const reading = language === 'ja' && term.reading !== undefined && term.reading !== name ? `（${escapeMarkdown(term.reading)}）` : '';
  const names = [term.label[other], ...term.abbreviations].filter((text): text is string => text !== undefined && text !== name);
  const lines = [`**${escapeMarkdown(name)}**${reading}`];
  lines.push([...new Set(names)].map(escapeMarkdown).join(' · ') + (names.length > 0 ? '  ' : '') + `*${word.category[term.category]}*`);
  const definition = term.definition[language] ?? term.definition[other];
  if (definition !== undefined) lines.push(escapeMarkdown(definition));
  if (facts.otherSenses.length > 0) {
    lines.push(`${word.otherSenses} ${facts.otherSenses.map((sense) => escapeMarkdown(sense.label[language] ?? sense.label[other] ?? sense.id)).join(word.listSeparator)}`);
  }
  lines.push(mentionLine(facts, language));
  if (term.sources.length > 0) lines.push(`*${word.source}* ${term.sources.map(escapeMarkdown).join(word.listSeparator)}`);
  return lines.join('\n\n');
}

function mentionLine(facts: TermFacts, language: Language): string {
  const word = words(language);
  const count = word.mentionsHere(facts.count);
  if (facts.first === undefined) return count;
  const heading = facts.first.heading === '' ? '' : language === 'ja' ? `「${escapeMarkdown(facts.first.heading)}」` : ` (${escapeMarkdown(facts.first.heading)})`;
  return `${count}${word.clauseSeparator}${word.firstMention(facts.first.line)}${heading}`;
}
