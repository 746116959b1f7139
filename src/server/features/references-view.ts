import { chronology, incomingReferences, references } from '../../protocol/messages';
import { chronologyOf } from '../../views/chronology';
import { incomingParts, referenceGroups } from '../../views/reference-list';
import { type ServerFeature } from '../server';
import { breathe } from './quiet';

/** The dates of documents in the order of time, the references of one and who refers to it, for the References view. */
export const referencesViewFeature: ServerFeature = ({ connection, library, language }) => {
  connection.onRequest(chronology, async ({ uris }, token) => {
    const documents = [];
    for (const uri of uris) {
      const found = await library.find(uri);
      if (token.isCancellationRequested) return [];
      if (found !== undefined) documents.push({ uri, reading: found.reading });
    }
    return chronologyOf(documents, language());
  });
  connection.onRequest(references, async ({ uri }) => {
    const linked = await (await library.find(uri))?.links.references(uri);
    const found = await library.find(uri);
    return found === undefined || linked === undefined ? null : referenceGroups(uri, found.reading, linked, language());
  });
  connection.onRequest(incomingReferences, async ({ uri }, token) => {
    const found = await library.find(uri);
    const edges = await found?.links.incoming(uri, async () => {
      await breathe();
      return !token.isCancellationRequested;
    });
    const sources = [...new Set(edges?.map(({ source }) => source) ?? [])];
    const readings = new Map(await Promise.all(sources.map(async (source) => [source, (await library.find(source))?.reading] as const)));
    return incomingParts(edges ?? [], (source) => readings.get(source), (source) => found?.links.title(source) ?? '', language());
  });
  return {};
};
