import { DocumentHighlightKind } from 'vscode-languageserver';
import { type DocumentReading } from '../../corpus/document-reading';
import { mentionsOf, occurrencesOf } from '../../protocol/messages';
import { type Mention } from '../../terms/mention';
import { offsetAt, type Position } from '../../text/lines';
import { type Range, toRange } from '../../views/analysis';
import { printedParts } from '../../views/printed-parts';
import { type ServerContext, type ServerFeature } from '../server';
import { breathe, untilQuiet } from './quiet';
import { spanAt } from './span-at';

/** Where a term is mentioned, under whatever name: all mentions in the corpus, highlights in the document, one after the other. */
export const occurrencesFeature: ServerFeature = (context) => {
  const { connection, library } = context;
  connection.onRequest(occurrencesOf, ({ uri, term }, token) => occurrences(context, uri, term, token));
  connection.onRequest(mentionsOf, async ({ uri, term: wanted, position }) => {
    const reading = (await library.find(uri))?.reading;
    const term = wanted ?? (position === undefined ? undefined : termAt(reading, position));
    if (reading === undefined || term === undefined) return null;
    return { term, ranges: mentionsIn(reading, term).map(({ span }) => toRange(reading.text, span)) };
  });
  connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
    // Asked for with every move of the cursor, and by nobody in particular.
    const reading = await untilQuiet(token) ? (await library.find(textDocument.uri))?.reading : undefined;
    const term = termAt(reading, position);
    if (reading === undefined || term === undefined) return null;
    // The words of a broken term, not the empty lines between them.
    return mentionsIn(reading, term).flatMap(({ span }) => printedParts(reading.text, span)).map((span) => ({ range: toRange(reading.text, span), kind: DocumentHighlightKind.Read }));
  });
  return { documentHighlightProvider: true };
};

/** The term mentioned at a position. */
export function termAt(reading: DocumentReading | undefined, position: Position): string | undefined {
  return reading === undefined ? undefined : spanAt<Mention>(reading.mentions, offsetAt(reading.text, position))?.term;
}

function mentionsIn({ mentions }: DocumentReading, term: string): Mention[] {
  return mentions.filter((mention) => mention.term === term);
}

/** All mentions in the corpus that holds the document, those of the document first; documents not counted yet are read now. */
export async function occurrences({ library, mentions }: ServerContext, uri: string, term: string, token: { readonly isCancellationRequested: boolean }): Promise<{ uri: string; range: Range }[]> {
  const documents = library.describedCorpus(uri)?.documents ?? [];
  const inOrder = [uri, ...documents.filter((other) => other !== uri)];
  if (documents.length === 0 || !await mentions.update(inOrder, breathe, token)) return [];
  return inOrder.flatMap((document) => {
    const known = mentions.known(document);
    return known === undefined ? [] : known.spansOf(term).map((span) => ({ uri: document, range: toRange(known.text, span) }));
  });
}
