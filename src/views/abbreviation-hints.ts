import { type DocumentReading } from '../corpus/document-reading';
import { type Glossary, type Term } from '../terms/glossary';
import { overlaps, type Span } from '../text/span';
import { type Language } from './language';
import { nameOf } from './term-card';

/** What an abbreviation stands for, to be shown behind it. */
export interface AbbreviationHint {
  /** Raw offset behind the abbreviation. */
  readonly at: number;
  readonly term: Term;
  /** Full name in the reader's language. */
  readonly text: string;
}

/**
 * The first mention of each abbreviation of a document with its full name: `SCC` → `= 日米安全保障協議委員会`. Not where the document says it itself at that place, and not where
 * several things may be meant. With `within` (raw offsets) only hints of that part. In the order of the text.
 */
export function abbreviationHints({ mentions, definitions }: Pick<DocumentReading, 'mentions' | 'definitions'>, glossary: Glossary, language: Language, within?: Span): AbbreviationHint[] {
  const terms = new Map<string, Term>();
  for (const term of glossary.terms) if (!terms.has(term.id)) terms.set(term.id, term);
  const seen = new Set<string>();
  const hints: AbbreviationHint[] = [];
  for (const { span, term: id, name, otherSenses } of mentions) {
    const term = terms.get(id);
    if (term === undefined || !term.abbreviations.includes(name) || seen.has(name)) continue;
    seen.add(name);
    const text = nameOf(term, language);
    const isTold = otherSenses !== undefined || text === name || definitions.some(({ short, long }) => overlaps(short.span, span) || overlaps(long.span, span));
    if (!isTold && (within === undefined || overlaps(within, span))) hints.push({ at: span.end, term, text });
  }
  return hints;
}
