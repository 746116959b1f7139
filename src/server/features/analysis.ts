import { analyze, outline } from '../../protocol/messages';
import { analysedSection, analysisOf } from '../../views/analysis';
import { type ServerFeature } from '../server';

/** The analysis of a document for the extension's API, and its structure for trees. */
export const analysisFeature: ServerFeature = ({ connection, library }) => {
  connection.onRequest(analyze, async ({ uri }) => {
    const found = await library.find(uri);
    return found === undefined ? null : analysisOf(found.reading, found.glossary);
  });
  connection.onRequest(outline, async ({ uri }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const { text, outline: structure, metadata } = found.reading;
    return {
      title: metadata.title?.text ?? null,
      sections: structure.sections.map((section) => analysedSection(text, section)),
    };
  });
  return {};
};
