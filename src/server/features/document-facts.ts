import { documentFacts } from '../../protocol/messages';
import { factsOf } from '../../views/document-facts';
import { type ServerFeature } from '../server';
import { breathe } from './quiet';

/** What documents say of themselves, for lists of them. Other questions are answered between two documents. */
export const documentFactsFeature: ServerFeature = ({ connection, library }) => {
  connection.onRequest(documentFacts, async ({ uris }, token) => {
    const facts = [];
    for (const uri of uris) {
      await breathe();
      const found = token.isCancellationRequested ? undefined : await library.find(uri);
      facts.push(found === undefined ? null : factsOf(found.reading));
    }
    return facts;
  });
  return {};
};
