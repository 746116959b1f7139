import { describePassage as describe, placeNotes, textVersion as identity } from '../../protocol/messages';
import { describePassage } from '../../annotations/describe-passage';
import { type PassageTarget } from '../../annotations/place-passage';
import { placeTogether } from '../../annotations/place-notes';
import { PlacingText } from '../../annotations/placing-text';
import { RecentTexts } from '../../annotations/recent-texts';
import { type TextVersion, textVersion } from '../../annotations/text-version';
import { sectionsAt } from '../../outline/address';
import { offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { unwrapped } from '../../text/unwrapped';
import { type ServerFeature } from '../server';

/** Describing passages for new notes, and finding the passages of notes in today's text. */
export const notesFeature: ServerFeature = ({ connection, library, documents }) => {
  const recent = new RecentTexts();
  /** The version of a text; the text is remembered, for notes that count in it when it has changed. */
  const versionOf = async (raw: string): Promise<TextVersion> => {
    const identified = await textVersion(raw);
    recent.remember(identified.version, raw);
    return identified;
  };
  connection.onRequest(describe, async ({ uri, ranges }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const { text, outline } = found.reading;
    const anchors = describePassage(text, outline, ranges.map((range) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end) })));
    if (anchors === undefined) return { refused: 'blank' as const };
    return { anchors, ...(await versionOf(text.raw)) };
  });
  connection.onRequest(identity, async ({ uri }) => {
    const found = await library.find(uri);
    return found === undefined ? null : textVersion(found.reading.text.raw);
  });
  connection.onRequest(placeNotes, async ({ uri, notes }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const { text, outline } = found.reading;
    const place = new PlacingText(text, outline, (await versionOf(text.raw)).version, recent);
    const placements = placeTogether(place, notes.flatMap(({ target }): PassageTarget[] => (target.kind === 'passage' ? [target] : [])));
    const passages = notes.flatMap(({ id, target }) => {
      if (target.kind !== 'passage') return [];
      const placement = placements.get(target)!;
      const first = placement.spans[0];
      return [{
        id,
        status: placement.status,
        score: placement.score,
        ranges: placement.spans.map((span) => toRange(text, span)),
        candidates: placement.candidates.map((span) => toRange(text, span)),
        text: placement.spans.map((span) => unwrapped(text, span)).join(' … '),
        section: first === undefined ? [] : sectionsAt(outline, first.start).map((section) => toRange(text, section.heading)),
      }];
    });
    return { documentVersion: documents.get(uri)?.version ?? -1, passages };
  });
  return {};
};
