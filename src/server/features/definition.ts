import { type LocationLink } from 'vscode-languageserver';
import { lineAt, lineSpan, offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { type ServerFeature } from '../server';
import { spanAt } from './span-at';

/** F12 on a reference: its targets in this document, one location each. Targets elsewhere have none; the hover says why. */
export const definitionFeature: ServerFeature = ({ connection, library }) => {
  connection.onDefinition(async ({ textDocument, position }): Promise<LocationLink[] | null> => {
    const found = await library.find(textDocument.uri);
    if (found === undefined) return null;
    const { text, references } = found.reading;
    const reference = spanAt(references, offsetAt(text, position));
    if (reference === undefined) return null;
    return reference.targets.flatMap(({ resolution }) => {
      if (resolution.status !== 'internal') return [];
      // The cursor lands on the label; the peek shows from its line on.
      const line = lineSpan(text, lineAt(text, resolution.span.start));
      return [{
        originSelectionRange: toRange(text, reference.span),
        targetUri: textDocument.uri,
        targetRange: toRange(text, { start: line.start, end: Math.max(line.end, resolution.span.end) }),
        targetSelectionRange: toRange(text, { start: resolution.span.start, end: Math.min(Math.max(line.end, resolution.span.start), resolution.span.end) }),
      }];
    });
  });
  return { definitionProvider: true };
};
