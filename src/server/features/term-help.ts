import { InlayHintKind } from 'vscode-languageserver';
import { completeTerm as complete } from '../../protocol/messages';
import { offsetAt, positionAt } from '../../text/lines';
import { abbreviationHints } from '../../views/abbreviation-hints';
import { completeTerm } from '../../views/complete-term';
import { type ServerFeature } from '../server';
import { readInSteps, untilQuiet } from './quiet';

/** Terms for those who read and write: full names behind abbreviations, names to complete in notes. */
export const termHelpFeature: ServerFeature = ({ connection, library, language, onSettingsChanged }) => {
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const found = await untilQuiet(token) ? await library.find(textDocument.uri) : undefined;
    if (found === undefined || !await readInSteps(found.reading, token)) return [];
    const { text } = found.reading;
    const within = { start: offsetAt(text, range.start), end: offsetAt(text, range.end) };
    return abbreviationHints(found.reading, found.glossary, language(), within).map(({ at, text: name }) => ({
      position: positionAt(text, at), label: `= ${name}`, kind: InlayHintKind.Type, paddingLeft: true,
    }));
  });
  // The client asks the settings; hints that are shown are asked for anew when these change.
  onSettingsChanged(() => void connection.languages.inlayHint.refresh());
  connection.onRequest(complete, async ({ uri, written }) => {
    const glossary = (await library.find(uri))?.glossary;
    return glossary === undefined ? [] : completeTerm(glossary, written, language());
  });
  return { inlayHintProvider: true };
};
