import { type DateExpression } from '../dates/date-expression';
import { type Outline } from '../outline/section';
import { type DocumentText } from '../text/document-text';
import { type LayoutKind } from '../text/layout';
import { authorsOf } from './clues/authors';
import { dateOf } from './clues/date';
import { documentTypeOf } from './clues/document-type';
import { readFrontMatter } from './clues/front-matter';
import { languageOf } from './clues/language';
import { organisationsOf } from './clues/organisations';
import { titlesOf } from './clues/title';
import { readEnds } from './head';
import { type Metadata } from './metadata';

const LAYOUT_NAMES: Readonly<Record<LayoutKind, string>> = {
  'hard-wrapped-spaced': 'hard-wrapped PDF text with blank lines',
  'hard-wrapped': 'hard-wrapped',
  markdown: 'markdown',
  plain: 'plain',
  'character-a-line': 'one character a line',
};

/**
 * Reads what a document says of itself. Front matter goes first, then the title block, then the imprint at the end; nothing is guessed from
 * running prose but the host or the writers that an opening names. Only both ends of the text are looked at.
 */
export function readMetadata(text: DocumentText, outline: Outline, dates: readonly DateExpression[]): Metadata {
  const ends = readEnds(text, outline, dates);
  const stated = readFrontMatter(text);
  const titles = titlesOf(ends);
  const title = stated.get('title')?.[0] ?? titles.title;
  const subtitle = stated.get('subtitle')?.[0] ?? titles.subtitle;
  const written = stated.get('date')?.[0];
  const date = written !== undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(written.text) ? { value: written.text, span: written.span } : dateOf(ends, dates);
  const authors = stated.get('author') ?? stated.get('authors') ?? authorsOf(ends);
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(titles.titleEn === undefined ? {} : { titleEn: titles.titleEn }),
    ...(date === undefined ? {} : { date }),
    authors,
    organisations: stated.get('publisher') ?? stated.get('organization') ?? stated.get('organisation') ?? organisationsOf(ends),
    language: languageOf(text.running.text),
    layout: LAYOUT_NAMES[text.layout.kind],
    documentType: documentTypeOf(ends, title?.text ?? '', authors.length > 0),
  };
}
