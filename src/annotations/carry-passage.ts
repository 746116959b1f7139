import { type Span } from '../text/span';
import { SHORT } from './candidates';
import { offsetOfPosition } from './code-points';
import { firstUnitAtOrAfter } from './describe-passage';
import { fold } from './fold';
import { type Anchor } from './note';
import { type OldText } from './old-texts';
import { LOST, type PlacedAnchor } from './placed-anchor';
import { type PlacingText } from './placing-text';
import { placedAt, searchAnchor } from './search-passage';

/** So many units that go on beyond the passage on one diagonal prove that it is the passage. */
const PROOF = 12;
/** Of the units next to the passage so many are looked at. */
const SIDE = 32;
/** Units in a row that are no accident. */
const RUN = 8;
/** So much of one side, or of both together, must have stayed with a passage. */
const SIDE_KEPT = 0.6;
const BOTH_KEPT = 0.5;

/**
 * Places an anchor by what became of its units since the version it counts in. What does not come over whole enough is searched for among the words that
 * are new in this version: words that stood elsewhere in the old one belong to that place. `undefined` where the old text does not hold the quote at the stored position.
 */
export function carryAnchor(place: PlacingText, anchor: Anchor, old: OldText): PlacedAnchor | undefined {
  const raw = { start: offsetOfPosition(old.positions, anchor.position.start), end: offsetOfPosition(old.positions, anchor.position.end) };
  if (!quotes(anchor, fold(old.raw.slice(raw.start, raw.end)))) return undefined;
  const was = { start: firstUnitAtOrAfter(old.folded, raw.start), end: firstUnitAtOrAfter(old.folded, raw.end) };
  if (was.end <= was.start) return LOST;
  const elsewhere = withNeighbours(place, old, was);
  if (elsewhere !== undefined) return placedAt(place, anchor, elsewhere, true, 1);
  const carried = carry(old, was);
  if (carried !== undefined) {
    const size = was.end - was.start;
    const { span, kept } = carried;
    const same = kept === size && span.end - span.start === size;
    const held = same || size > SHORT || isHeldBetween(old, was, span);
    if (held && kept * 2 >= size && span.end - span.start <= 1.5 * size + 8 && (same && goesOn(old, was) || staysTogether(old, was, span))) {
      const placed = placedAt(place, anchor, span, same, same ? 1 : kept / Math.max(size, span.end - span.start));
      return place.pathAgreement(anchor.path, span.start) === 0 ? underOtherHeadings(place, anchor, placed) : placed;
    }
  }
  return searchAnchor(place, anchor, (span) => isNew(old, span, was));
}

/** Are these the words of the anchor? */
export function quotes({ quote, abridged }: Anchor, folded: string): boolean {
  if (abridged === undefined) return folded === fold(quote);
  const [head, tail] = [fold(quote.slice(0, abridged.at)), fold(quote.slice(abridged.at))];
  return folded.startsWith(head) && folded.endsWith(tail) && [...folded].length === [...head].length + [...tail].length + abridged.codePoints;
}

/** Where the units of a stretch are now: the stretch that holds those of them that came over, and how many these are. */
function carry({ alignment: { to } }: OldText, { start, end }: Span): { span: Span; kept: number } | undefined {
  let first = start;
  while (first < end && to[first]! < 0) first++;
  if (first === end) return undefined;
  let last = end - 1;
  while (to[last]! < 0) last--;
  let kept = 0;
  for (let at = first; at <= last; at++) if (to[at]! >= to[first]! && to[at]! <= to[last]!) kept++;
  if (to[last]! < to[first]!) return undefined;
  // A first letter that was replaced is part of the passage still: what stands between the neighbour before and the first letter that came over.
  const before = start > 0 ? to[start - 1]! : -1;
  const lead = before >= 0 ? Math.min(to[first]! - before - 1, first - start) : 0;
  const behind = end < to.length ? to[end]! : -1;
  const trail = behind >= 0 ? Math.min(behind - to[last]! - 1, end - 1 - last) : 0;
  return { span: { start: to[first]! - Math.max(0, lead), end: to[last]! + 1 + Math.max(0, trail) }, kept };
}

/**
 * Under other headings than before, a passage that repeats itself (the same paragraph in every chapter) may have been aligned with a twin: what quote, context and
 * headings say goes first. Where they say nothing the headings were renamed, and the passage stayed.
 */
function underOtherHeadings(place: PlacingText, anchor: Anchor, carried: PlacedAnchor): PlacedAnchor {
  const searched = searchAnchor(place, anchor);
  return searched.status === 'lost' || searched.status === 'changed' ? carried : searched;
}

/**
 * Where a passage at the edge of a moved line went with the rest of its line. `### Article 6 – Status` moved: the letters `### Article ` also stand where it was, before
 * the `8` of the next heading, and are aligned there; but they belong to their line. `undefined` where the line was not parted.
 */
function withNeighbours(place: PlacingText, old: OldText, was: Span): Span | undefined {
  const { to } = old.alignment;
  const line = lineOf(old, was);
  const behind = firstApart(to, was.end, Math.min(line.end, was.end + SIDE), 1);
  const before = firstApart(to, was.start - 1, Math.max(line.start, was.start - SIDE) - 1, -1);
  for (const at of [behind, before]) {
    if (at === undefined) continue;
    const diagonal = to[at]! - at;
    if (to[was.start]! - was.start === diagonal && to[was.end - 1]! - (was.end - 1) === diagonal) continue;
    const start = Math.min(was.start, at);
    const end = Math.max(was.end, at + 1);
    if (start + diagonal < 0 || place.folded.text.slice(start + diagonal, end + diagonal) !== old.folded.text.slice(start, end)) continue;
    // What the other side holds of the line must be less than what moved with this one.
    const other = at >= was.end ? was.start - line.start : line.end - was.end;
    const moved = at >= was.end ? line.end - was.end : was.start - line.start;
    if (moved > other) return { start: was.start + diagonal, end: was.end + diagonal };
  }
  return undefined;
}

/** The first unit from `at` on that came over in a run which is no accident. */
function firstApart(to: Int32Array, at: number, end: number, step: 1 | -1): number | undefined {
  for (let unit = at; unit !== end && unit >= 0 && unit < to.length; unit += step) {
    if (to[unit]! < 0) continue;
    const diagonal = to[unit]! - unit;
    let run = 0;
    while (run < RUN && unit + run * step >= 0 && unit + run * step < to.length && to[unit + run * step]! - (unit + run * step) === diagonal) run++;
    if (run >= RUN) return unit;
  }
  return undefined;
}

/** Folded units of the printed lines that a stretch stands on. */
function lineOf({ raw, folded }: OldText, { start, end }: Span): Span {
  const from = raw.lastIndexOf('\n', folded.starts[start]! - 1) + 1;
  const to = raw.indexOf('\n', folded.ends[end - 1]!);
  return { start: firstUnitAtOrAfter(folded, from), end: firstUnitAtOrAfter(folded, to < 0 ? raw.length : to) };
}

/** Do the very neighbours of a short passage still stand at its sides? */
function isHeldBetween({ alignment: { to } }: OldText, was: Span, now: Span): boolean {
  return (was.start === 0 || to[was.start - 1] === now.start - 1) && (was.end === to.length || to[was.end] === now.end);
}

/** Does the diagonal of a stretch go on far enough beyond it? Then it lies in a block that no accident makes. */
function goesOn({ alignment: { to } }: OldText, { start, end }: Span): boolean {
  const diagonal = to[start]! - start;
  let beyond = 0;
  for (let at = start - 1; at >= 0 && beyond < PROOF && to[at]! - at === diagonal; at--) beyond++;
  for (let at = end; at < to.length && beyond < PROOF && to[at]! - at === diagonal; at++) beyond++;
  return beyond >= PROOF;
}

/** Did enough of what stood around the passage stay next to it? In a small gap single letters find partners by accident. */
function staysTogether({ alignment: { to } }: OldText, was: Span, now: Span): boolean {
  const around = [
    { from: Math.max(0, was.start - SIDE), end: was.start, low: now.start - 2 * SIDE, high: now.start },
    { from: was.end, end: Math.min(to.length, was.end + SIDE), low: now.end, high: now.end + 2 * SIDE },
  ].map(({ from, end, low, high }) => {
    let kept = 0;
    for (let at = from; at < end; at++) if (to[at]! >= low && to[at]! < high) kept++;
    return { kept, size: end - from };
  });
  const size = around.reduce((sum, side) => sum + side.size, 0);
  const kept = around.reduce((sum, side) => sum + side.kept, 0);
  return size === 0 || kept >= BOTH_KEPT * size || around.some((side) => side.size >= 8 && side.kept >= SIDE_KEPT * side.size);
}

/** Is most of a stretch new, or come from where the passage stood? */
function isNew({ alignment: { from } }: OldText, { start, end }: Span, was: Span): boolean {
  let others = 0;
  for (let at = start; at < end; at++) if (from[at]! >= 0 && (from[at]! < was.start || from[at]! >= was.end)) others++;
  return others * 2 < end - start;
}
