import { analyze } from '../../protocol/messages';
import { analysisOf } from '../../views/analysis';
import { type ServerFeature } from '../server';

/** The analysis of a document for the extension's API. */
export const analysisFeature: ServerFeature = ({ connection, library }) => {
  connection.onRequest(analyze, async ({ uri }) => {
    const found = await library.find(uri);
    return found === undefined ? null : analysisOf(found.reading, found.glossary);
  });
  return {};
};
