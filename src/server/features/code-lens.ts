import { countBySubject } from '../../corpus/reference-edges';
import { cardCommands } from '../../protocol/commands';
import { toRange } from '../../views/analysis';
import { words } from '../../views/wording';
import { type ServerFeature } from '../server';
import { readInSteps, untilQuiet } from './quiet';
import { edgesInto } from './references';

/** Above headings, how many references of the corpus lead there; above the first line, to the document. A click shows them. Readers switch it on. */
export const codeLensFeature: ServerFeature = ({ connection, library, language, onSettingsChanged }) => {
  onSettingsChanged(() => void connection.sendRequest('workspace/codeLens/refresh'));
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const found = await untilQuiet(token) ? await library.find(uri) : undefined;
    if (found === undefined || !await readInSteps(found.reading, token)) return [];
    const edges = await edgesInto(library, uri, token);
    const reading = (await library.find(uri))?.reading;
    if (reading === undefined || token.isCancellationRequested) return [];
    return [...countBySubject(edges, reading)].map(([section, count]) => {
      const span = section?.heading ?? reading.metadata.title?.span ?? { start: 0, end: 0 };
      const range = toRange(reading.text, span);
      return { range, command: { title: words(language()).references(count), command: cardCommands.showReferencesTo, arguments: [{ uri, range, ...(section === undefined ? { whole: true } : {}) }] } };
    });
  });
  return { codeLensProvider: {} };
};
