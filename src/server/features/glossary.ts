import { findCandidates } from '../../harvest/candidates';
import { glossaryOf, termAt, type TermCandidate, termCandidates, termDraft as draft } from '../../protocol/messages';
import { type DocumentText } from '../../text/document-text';
import { offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { termDraft } from '../../views/term-draft';
import { type ServerFeature } from '../server';
import { spanAt } from './span-at';

/** Longer lists are not read. */
const MOST_CANDIDATES = 300;

/** What the client needs to edit glossaries: the terms in effect, the one at a place, a draft for selected words. */
export const glossaryFeature: ServerFeature = ({ connection, library, morphology }) => {
  connection.onRequest(glossaryOf, async ({ uri }) => (await library.find(uri))?.glossary.terms ?? null);
  connection.onRequest(termAt, async ({ uri, position }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const mention = spanAt(found.reading.mentions, offsetAt(found.reading.text, position));
    const term = found.glossary.terms.find(({ id }) => id === mention?.term);
    return mention === undefined || term === undefined ? null : { term, name: mention.name, range: toRange(found.reading.text, mention.span) };
  });
  connection.onRequest(draft, async ({ uri, range }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const { reading, glossary } = found;
    return termDraft(reading, glossary, { start: offsetAt(reading.text, range.start), end: offsetAt(reading.text, range.end) });
  });
  connection.onRequest(termCandidates, async ({ uris }, token): Promise<TermCandidate[]> => {
    const first = uris[0] === undefined ? undefined : await library.find(uris[0]);
    if (first === undefined) return [];
    const texts = new Map<string, DocumentText>();
    for (const uri of first.corpus.documents) {
      const reading = await first.corpus.reading(uri);
      if (token.isCancellationRequested) return [];
      if (reading !== undefined) texts.set(uri, reading.text);
    }
    const sources = [...texts].map(([document, text]) => ({ document, text }));
    const candidates = findCandidates(sources.filter(({ document }) => uris.includes(document)), sources, first.glossary.terms.filter(({ id }) => !id.startsWith('harvested:')), await morphology.morphemes());
    return candidates.slice(0, MOST_CANDIDATES).map(({ name, language, count, documents, first: { document, span, context } }) => ({
      name, language, count, documents, context, uri: document, range: toRange(texts.get(document)!, span),
    }));
  });
  return {};
};
