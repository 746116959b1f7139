import { type DocumentFacts } from './document-facts';
import { documentWords } from './document-wording';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';

/** What is known of a document, as Markdown: its titles, then one fact a line; what is not known is left out. `file` stands for a missing title. */
export function documentCard(file: string, facts: DocumentFacts, language: Language): string {
  const word = documentWords(language);
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    [word.date, facts.date],
    [word.authors, facts.authors.join(word.listSeparator)],
    [word.organisations, facts.organisations.join(word.listSeparator)],
    [word.documentType, word.kind[facts.kind]],
    [word.textLanguage, word.language[facts.language]],
    [word.textLayout, word.layout[facts.layout]],
  ];
  return [
    `**${escapeMarkdown(facts.title ?? file)}**`,
    ...(facts.subtitle === undefined ? [] : [escapeMarkdown(facts.subtitle)]),
    ...(facts.misdecoded === true ? [`⚠ ${word.misdecoded}`] : []),
    lines.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}${word.colon}${escapeMarkdown(value)}`])).join('  \n'),
    ...(facts.title === undefined ? [] : [escapeMarkdown(file)]),
  ].join('\n\n');
}
