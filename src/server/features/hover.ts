import { MarkupKind } from 'vscode-languageserver';
import { cardCommands, commandLink } from '../../protocol/commands';
import { turnCard } from '../../protocol/messages';
import { offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { dateCard } from '../../views/date-card';
import { referenceCard } from '../../views/reference-card';
import { type ServerFeature } from '../server';
import { linkedReferenceAt, targetReadings } from './linked-reference';
import { spanAt } from './span-at';
import { termCardAt } from './term-card-at';

/** Rest on a term: its card. Rest on a reference: where it points, or why nowhere. Rest on a date: both calendars. The range is exact, also over hard wraps. */
export const hoverFeature: ServerFeature = (context) => {
  const { connection, library, language } = context;
  /** The term whose card was turned to the other language; the card of another term is not turned. */
  let turned: string | undefined;
  connection.onNotification(turnCard, ({ term }) => { turned = turned === term ? undefined : term; });
  connection.onHover(async ({ textDocument, position }, token) => {
    const found = await library.find(textDocument.uri);
    if (found === undefined || token.isCancellationRequested) return null;
    const { reading } = found;
    const offset = offsetAt(reading.text, position);
    const mention = spanAt(reading.mentions, offset);
    const reference = await linkedReferenceAt(textDocument.uri, found, offset);
    const date = spanAt(reading.dates, offset);
    if (mention?.term !== turned) turned = undefined;
    const cards: string[] = [];
    if (mention !== undefined) cards.push((await termCardAt(context, { uri: textDocument.uri, ...found }, mention, turned !== undefined)) ?? '');
    if (reference !== undefined) {
      const readings = await targetReadings(library, textDocument.uri, [reference]);
      const open = (uri: string | undefined, at: number): string => {
        const range = toRange((uri === undefined ? reading : readings.get(uri) ?? reading).text, { start: at, end: at });
        return commandLink(cardCommands.openPlace, { uri: uri ?? textDocument.uri, range });
      };
      cards.push(referenceCard(reading, reference, language(), { reading: (uri) => readings.get(uri), ...(context.commandLinks() ? { open } : {}) }));
    }
    if (date !== undefined) cards.push(dateCard(reading.text, date, language()));
    const shown = cards.filter((card) => card !== '');
    const span = mention?.span ?? reference?.span ?? date?.span;
    if (span === undefined || shown.length === 0) return null;
    return { contents: { kind: MarkupKind.Markdown, value: shown.join('\n\n---\n\n') }, range: toRange(reading.text, span) };
  });
  return { hoverProvider: true };
};
