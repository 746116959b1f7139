import { type LocationLink } from 'vscode-languageserver';
import { placesOf, subjectAt } from '../../corpus/reference-edges';
import { offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { type ServerFeature } from '../server';
import { linkedReferenceAt, targetReadings } from './linked-reference';
import { linkTo } from './place-range';

/**
 * F12 on a reference: its targets in this document and in the corpus, one location each, several where several fit. What is outside has none; the
 * hover says why. A heading, note or title is its own definition: editors answer with who points there.
 */
export const definitionFeature: ServerFeature = ({ connection, library }) => {
  connection.onDefinition(async ({ textDocument: { uri }, position }): Promise<LocationLink[] | null> => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const { reading } = found;
    const offset = offsetAt(reading.text, position);
    const reference = await linkedReferenceAt(uri, found, offset);
    if (reference !== undefined) {
      const origin = toRange(reading.text, reference.span);
      const readings = await targetReadings(library, uri, [reference]);
      return reference.targets.flatMap(({ resolution }) => placesOf(uri, resolution).flatMap((place) => {
        const target = readings.get(place.uri);
        return target === undefined ? [] : [linkTo(place, target, origin)];
      }));
    }
    const subject = subjectAt(uri, reading, offset);
    const span = subject?.section?.heading ?? (subject === undefined ? undefined : reading.metadata.title?.span);
    return span === undefined ? null : [linkTo({ uri, span }, reading, toRange(reading.text, span))];
  });
  return { definitionProvider: true };
};
