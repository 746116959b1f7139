import { chronology, references } from '../../protocol/messages';
import { chronologyOf } from '../../views/chronology';
import { referenceGroups } from '../../views/reference-list';
import { type ServerFeature } from '../server';

/** The dates of documents in the order of time and the references of one, for the References view. */
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
    const found = await library.find(uri);
    return found === undefined ? null : referenceGroups(found.reading, language());
  });
  return {};
};
