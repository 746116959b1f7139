import { analyze, outline } from '../../protocol/messages';
import { analysisOf } from '../../views/analysis';
import { sectionView } from '../../views/section-view';
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
    const { text, outline: { sections } } = found.reading;
    return sections.map((section) => sectionView(text, section));
  });
  return {};
};
