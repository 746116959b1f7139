import { type LayeredNote } from './threads';
import { type Placement } from './placement';
import { placePassage, type PlacingText } from './place-passage';

const LOST: Placement = { status: 'lost', spans: [], score: 0, candidates: [] };

/**
 * Where each note of a document stands now. A note on the whole document has the whole text; a reply stands where the note stands that it answers, and is
 * lost where that note is gone; circles of replies are lost, too.
 */
export function placeAll(place: PlacingText, notes: readonly LayeredNote[]): Map<LayeredNote, Placement> {
  const whole: Placement = { status: 'exact', spans: [{ start: 0, end: place.text.raw.length }], score: 1, candidates: [] };
  const placements = new Map<LayeredNote, Placement>();
  const byId = new Map(notes.map((layered) => [layered.note.id, layered]));
  for (const layered of notes) {
    const { target } = layered.note;
    if (target.kind === 'passage') placements.set(layered, placePassage(place, target));
    else if (target.kind === 'document') placements.set(layered, whole);
  }
  for (const layered of notes) {
    const seen = new Set<LayeredNote>();
    let at: LayeredNote | undefined = layered;
    while (at !== undefined && at.note.target.kind === 'note' && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at.note.target.id);
    }
    if (at !== layered) placements.set(layered, (at && placements.get(at)) ?? LOST);
    else if (!placements.has(layered)) placements.set(layered, LOST);
  }
  return placements;
}
