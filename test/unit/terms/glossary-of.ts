import { findTerms } from '../../../src/terms/find-terms';
import { type Term, type TermCategory } from '../../../src/terms/glossary';
import { type TermMatcher, compileGlossary } from '../../../src/terms/term-matcher';
import { readDocumentText } from '../../../src/text/document-text';

/** An entry with these names, the Japanese label first. */
export function entry(id: string, names: readonly string[], given: Partial<Term> & { readonly category?: TermCategory } = {}): Term {
  return { id, label: { ja: names[0]! }, abbreviations: [], variants: names.slice(1), definition: {}, category: 'concept', sources: [], related: [], ...given };
}

export function matcherOf(...terms: readonly Term[]): TermMatcher {
  return compileGlossary({ terms });
}

/** Mentions of a text as `id:words`, with `/other` for other senses; wraps shown as ⏎. */
export function mentionsIn(raw: string, matcher: TermMatcher): string[] {
  return findTerms(readDocumentText(raw), matcher).map(({ term, span, otherSenses = [] }) =>
    `${[term, ...otherSenses].join('/')}:${raw.slice(span.start, span.end).replace(/\s*\n\s*/gu, '⏎')}`);
}
