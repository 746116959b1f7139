import { outline } from '../../protocol/messages';
import { outlineChange } from '../../views/outline-change';
import { type SectionView, sectionView } from '../../views/section-view';
import { type ServerFeature } from '../server';

/** The structure of a document for trees; while it is written in, only what changed since the last answer. */
export const outlineFeature: ServerFeature = ({ connection, library, documents }) => {
  /** What was sent last for each document that is open in the editor. */
  const sent = new Map<string, { readonly id: number; readonly sections: readonly SectionView[] }>();
  let answers = 0;
  documents.onDidClose(({ document }) => sent.delete(document.uri));
  connection.onRequest(outline, async ({ uri, since }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const { text, outline: { sections: read } } = found.reading;
    const sections = read.map((section) => sectionView(text, section));
    const before = sent.get(uri);
    const id = ++answers;
    if (documents.get(uri) !== undefined) sent.set(uri, { id, sections });
    return before !== undefined && before.id === since ? { id, change: outlineChange(before.sections, sections) } : { id, sections };
  });
  return {};
};
