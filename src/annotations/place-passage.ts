import { sectionsAt } from '../outline/address';
import { overlaps } from '../text/span';
import { carryAnchor, quotes } from './carry-passage';
import { offsetOfPosition } from './code-points';
import { fold } from './fold';
import { type Anchor, type NoteTarget } from './note';
import { type PlacedAnchor } from './placed-anchor';
import { type Placement, type PlacementStatus } from './placement';
import { type PlacingText } from './placing-text';
import { searchAnchor } from './search-passage';

export type PassageTarget = Extract<NoteTarget, { kind: 'passage' }>;

/**
 * Finds the passage of a note in today's text (FORMAT.md §6). The quote decides, position and headings are hints. Never silently wrong: what is not
 * found well enough is `lost`, what is found twice equally well is `doubtful`, and both carry candidates for the reader to choose from.
 */
export function placePassage(place: PlacingText, target: PassageTarget): Placement {
  return joinAnchors(placeAnchors(place, target));
}

/** Each stretch of a passage by itself. */
export function placeAnchors(place: PlacingText, target: PassageTarget): PlacedAnchor[] {
  return target.anchors.map((anchor) => withSection(place, anchor, placeAnchor(place, anchor, target.version)));
}

/** The stretches as one passage: lost only if all are, and as doubtful or changed as its worst. */
export function joinAnchors(parts: readonly PlacedAnchor[]): Placement {
  const found = parts.filter((part) => part.span !== undefined);
  const candidates = parts.flatMap((part) => part.candidates);
  if (found.length === 0) {
    const doubtful = parts.some(({ status }) => status === 'doubtful');
    return { status: doubtful ? 'doubtful' : 'lost', spans: [], score: Math.max(0, ...parts.map(({ score }) => score)), candidates };
  }
  const statuses = new Set(parts.map(({ status }) => status));
  const status: PlacementStatus = statuses.has('lost') || statuses.has('changed') ? 'changed' : statuses.has('doubtful') ? 'doubtful' : statuses.has('moved') ? 'moved' : 'exact';
  return { status, spans: found.map(({ span }) => span!), score: Math.min(...found.map(({ score }) => score)), candidates };
}

function placeAnchor(place: PlacingText, anchor: Anchor, version: string): PlacedAnchor {
  if (version === place.version) {
    const span = { start: offsetOfPosition(place.positions, anchor.position.start), end: offsetOfPosition(place.positions, anchor.position.end) };
    const folded = fold(place.text.raw.slice(span.start, span.end));
    if (folded !== '' && quotes(anchor, folded)) return { status: 'exact', span, score: 1, candidates: [] };
    return searchAnchor(place, anchor);
  }
  const old = place.oldText(version);
  return (old && carryAnchor(place, anchor, old)) ?? searchAnchor(place, anchor);
}

/** The quote of a note on a section is the heading; the note is on all of it. */
export function withSection(place: PlacingText, anchor: Anchor, placed: PlacedAnchor): PlacedAnchor {
  if (anchor.section !== true || placed.span === undefined) return placed;
  const heading = placed.span;
  const section = sectionsAt(place.outline, heading.start).reverse().find((candidate) => overlaps(candidate.heading, heading));
  return section === undefined ? placed : { ...placed, span: section.span };
}
