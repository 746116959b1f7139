import { DocumentHighlightKind } from 'vscode-languageserver';
import { type Mention } from '../../terms/mention';
import { offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { type ServerContext, type ServerFeature } from '../server';
import { untilQuiet } from './quiet';
import { spanAt } from './span-at';

/** Find references and highlights on a term: all its mentions in the document, under whatever name. */
export const occurrencesFeature: ServerFeature = (context) => {
  context.connection.onReferences(async ({ textDocument, position }) => {
    const found = await mentionsOfTermAt(context, textDocument.uri, position);
    return found?.ranges.map((range) => ({ uri: textDocument.uri, range })) ?? null;
  });
  context.connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
    // Asked for with every move of the cursor, and by nobody in particular.
    const found = !await untilQuiet(token) ? undefined : await mentionsOfTermAt(context, textDocument.uri, position);
    return found?.ranges.map((range) => ({ range, kind: DocumentHighlightKind.Read })) ?? null;
  });
  return { referencesProvider: true, documentHighlightProvider: true };
};

async function mentionsOfTermAt({ library }: ServerContext, uri: string, position: { line: number; character: number }): Promise<{ ranges: ReturnType<typeof toRange>[] } | undefined> {
  const found = await library.find(uri);
  if (found === undefined) return undefined;
  const { text, mentions } = found.reading;
  const mention = spanAt<Mention>(mentions, offsetAt(text, position));
  if (mention === undefined) return undefined;
  return { ranges: mentions.filter((other) => other.term === mention.term).map((other) => toRange(text, other.span)) };
}
