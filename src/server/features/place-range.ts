import { type LocationLink, type Range } from 'vscode-languageserver';
import { type DocumentReading } from '../../corpus/document-reading';
import { type Place } from '../../corpus/reference-edges';
import { lineAt, lineSpan } from '../../text/lines';
import { toRange } from '../../views/analysis';

/** Where an editor opens a place: the cursor lands on the label or title, the peek shows from its line on. */
export function linkTo({ uri, span }: Place, { text, metadata }: DocumentReading, origin: Range): LocationLink {
  const target = span ?? metadata.title?.span ?? { start: 0, end: 0 };
  const line = lineSpan(text, lineAt(text, target.start));
  return {
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: toRange(text, { start: line.start, end: Math.max(line.end, target.end) }),
    targetSelectionRange: toRange(text, { start: target.start, end: Math.min(Math.max(line.end, target.start), target.end) }),
  };
}
