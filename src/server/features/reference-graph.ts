import { referenceGraphOf } from '../../protocol/messages';
import { type GraphSource, graphSource, referenceGraph } from '../../views/reference-graph';
import { namedDocument } from '../../views/term-question';
import { type ServerFeature } from '../server';
import { breathe } from './quiet';

/** Which documents of a corpus refer to which. Links every document: only on demand, and other questions are answered in between. */
export const referenceGraphFeature: ServerFeature = ({ connection, library, language }) => {
  connection.onRequest(referenceGraphOf, async ({ documents, chosen }, token) => {
    const sources: GraphSource[] = [];
    for (const document of documents) {
      await breathe();
      if (token.isCancellationRequested) return null;
      const references = await (await library.find(document.uri))?.links.references(document.uri);
      const found = await library.find(document.uri);
      if (references !== undefined && found !== undefined) sources.push(graphSource(namedDocument(document, found.reading), found.reading, references, language()));
    }
    return referenceGraph(sources, chosen);
  });
  return {};
};
