import { type Anchor } from './note';
import { joinAnchors, type PassageTarget, placeAnchors, withSection } from './place-passage';
import { type PlacedAnchor } from './placed-anchor';
import { type Placement } from './placement';
import { type PlacingText } from './placing-text';
import { type LayeredNote } from './threads';

const NOWHERE: Placement = { status: 'lost', spans: [], score: 0, candidates: [] };

/**
 * Where each note of a document stands now. Notes are placed together: between two notes whose places are sure, one that could be in several places is
 * where it can be between them. A note on the whole document has the whole text; a reply stands where the note stands that it answers, and is lost where that note
 * is gone; circles of replies are lost, too.
 */
export function placeAll(place: PlacingText, notes: readonly LayeredNote[]): Map<LayeredNote, Placement> {
  const whole: Placement = { status: 'exact', spans: [{ start: 0, end: place.text.raw.length }], score: 1, candidates: [] };
  const placements = new Map<LayeredNote, Placement>();
  const targets = notes.map(({ note: { target } }) => target);
  const passages = placeTogether(place, targets.filter((target) => target.kind === 'passage'));
  for (const layered of notes) {
    const { target } = layered.note;
    if (target.kind === 'passage') placements.set(layered, passages.get(target)!);
    else if (target.kind === 'document') placements.set(layered, whole);
  }
  const byId = new Map(notes.map((layered) => [layered.note.id, layered]));
  for (const layered of notes) {
    if (placements.has(layered)) continue;
    const seen = new Set<LayeredNote>();
    let at: LayeredNote | undefined = layered;
    while (at !== undefined && at.note.target.kind === 'note' && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at.note.target.id);
    }
    placements.set(layered, (at && placements.get(at)) ?? NOWHERE);
  }
  return placements;
}

/** Passages placed one by one, and then what was doubtful by its neighbours. */
export function placeTogether(place: PlacingText, targets: readonly PassageTarget[]): Map<PassageTarget, Placement> {
  const placed = targets.map((target) => ({ target, parts: placeAnchors(place, target) }));
  const sure = new Map<string, Pair[]>();
  for (const { target, parts } of placed) {
    parts.forEach(({ status, span }, at) => {
      const anchor = target.anchors[at]!;
      if (span === undefined || status === 'doubtful' || anchor.section === true) return;
      const pairs = sure.get(target.version);
      const pair = { old: anchor.position.start, next: place.positions.positions[span.start]! };
      if (pairs === undefined) sure.set(target.version, [pair]);
      else pairs.push(pair);
    });
  }
  for (const pairs of sure.values()) pairs.sort((a, b) => a.old - b.old);
  return new Map(placed.map(({ target, parts }) => {
    const neighbours = sure.get(target.version) ?? [];
    return [target, joinAnchors(parts.map((part, at) => (part.status === 'doubtful' ? betweenNeighbours(place, target.anchors[at]!, part, neighbours) : part)))];
  }));
}

/** Where a sure place was and is, in code points. */
interface Pair {
  readonly old: number;
  readonly next: number;
}

/** Neighbours so far away tell nothing. */
const FARTHEST = 5000;

/** The only candidate between the sure places before and behind, if those stayed together; else the placement as it was. */
function betweenNeighbours(place: PlacingText, anchor: Anchor, doubtful: PlacedAnchor, pairs: readonly Pair[]): PlacedAnchor {
  const { start, end } = anchor.position;
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[middle]!.old <= start) low = middle + 1;
    else high = middle;
  }
  const before = pairs[low - 1];
  const behind = pairs.slice(low).find(({ old }) => old >= end);
  if (before === undefined || behind === undefined || behind.old - before.old > FARTHEST) return doubtful;
  const [was, is] = [behind.old - before.old, behind.next - before.next];
  if (is < 0 || is > 1.5 * was + 64 || was > 1.5 * is + 64) return doubtful;
  const { positions } = place.positions;
  const inside = doubtful.candidates.filter((span) => positions[span.start]! >= before.next && positions[span.end]! <= behind.next);
  const [only, ...more] = inside;
  if (only === undefined || more.length > 0) return doubtful;
  return withSection(place, anchor, { status: 'moved', span: only, score: doubtful.score, candidates: [] });
}
