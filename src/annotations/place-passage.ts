import { sectionsAt } from '../outline/address';
import { type Outline } from '../outline/section';
import { type DocumentText } from '../text/document-text';
import { encloses, overlaps, type Span } from '../text/span';
import { findCandidates, type Quote } from './candidates';
import { type CodePointMap, mapCodePoints, offsetOfPosition } from './code-points';
import { firstUnitAtOrAfter, headingPath } from './describe-passage';
import { fold, type FoldedText, foldText } from './fold';
import { type Anchor, type NoteTarget } from './note';
import { type Placement, type PlacementStatus } from './placement';

type PassageTarget = Extract<NoteTarget, { kind: 'passage' }>;

/** Two candidates whose scores differ by less than this cannot be told apart. */
const TIE = 0.0005;

/** A text made ready for placing many notes: folded once, positions mapped once. */
export interface PlacingText {
  readonly text: DocumentText;
  readonly outline: Outline;
  /** SHA-256 of the text, see `textVersion`. */
  readonly version: string;
  readonly folded: FoldedText;
  readonly positions: CodePointMap;
}

export function prepareToPlace(text: DocumentText, outline: Outline, version: string): PlacingText {
  return { text, outline, version, folded: foldText(text.raw), positions: mapCodePoints(text.raw) };
}

/**
 * Finds the passage of a note in today's text (FORMAT.md §6). The quote decides, position and headings are hints. Never silently wrong: what is not
 * found well enough is `lost`, what is found twice equally well is `doubtful`, and both carry candidates for the reader to choose from.
 */
export function placePassage(place: PlacingText, target: PassageTarget): Placement {
  const parts = target.anchors.map((anchor) => placeAnchor(place, anchor, target.version));
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

interface PlacedAnchor {
  readonly status: PlacementStatus;
  readonly span?: Span;
  readonly score: number;
  readonly candidates: readonly Span[];
}

function placeAnchor(place: PlacingText, anchor: Anchor, version: string): PlacedAnchor {
  const placed = anchor.abridged === undefined ? placeQuote(place, anchor, quoteOf(anchor, anchor.quote, anchor.prefix, anchor.suffix), version) : placeAbridged(place, anchor, version);
  if (anchor.section !== true || placed.span === undefined) return placed;
  // The quote is a heading; the note is on its whole section.
  const heading = placed.span;
  const section = sectionsAt(place.outline, heading.start).reverse().find((candidate) => overlaps(candidate.heading, heading));
  return section === undefined ? placed : { ...placed, span: section.span };
}

function quoteOf(anchor: Anchor, quote: string, prefix: string, suffix: string): Quote {
  return { text: fold(quote), prefix: fold(prefix), suffix: fold(suffix), position: anchor.position.start };
}

/** Head and tail are looked for one by one; they must come in order and leave about as much between them as was left out. */
function placeAbridged(place: PlacingText, anchor: Anchor, version: string): PlacedAnchor {
  const { at, codePoints } = anchor.abridged!;
  const unchanged = unchangedSpan(place, anchor, version, (folded) => {
    const [head, tail] = [fold(anchor.quote.slice(0, at)), fold(anchor.quote.slice(at))];
    return folded.startsWith(head) && folded.endsWith(tail) && [...folded].length === [...head].length + [...tail].length + codePoints;
  });
  if (unchanged !== undefined) return unchanged;
  const head = placeQuote(place, anchor, quoteOf(anchor, anchor.quote.slice(0, at), anchor.prefix, ''), '');
  const tail = placeQuote(place, { ...anchor, position: { start: anchor.position.end, end: anchor.position.end } }, { ...quoteOf(anchor, anchor.quote.slice(at), '', anchor.suffix), position: anchor.position.end }, '');
  const candidates = [...(head.span === undefined ? head.candidates : [head.span]), ...(tail.span === undefined ? tail.candidates : [tail.span])];
  const lost: PlacedAnchor = { status: 'lost', score: 0, candidates };
  if (head.span === undefined || tail.span === undefined || head.span.end > tail.span.start) return lost;
  const between = firstUnitAtOrAfter(place.folded, tail.span.start) - firstUnitAtOrAfter(place.folded, head.span.end);
  if (between > codePoints * 1.5 + 100 || between < codePoints * 0.5) return lost;
  const same = head.status !== 'changed' && tail.status !== 'changed' && between === codePoints;
  return { status: same ? 'moved' : 'changed', span: { start: head.span.start, end: tail.span.end }, score: Math.min(head.score, tail.score), candidates: [] };
}

/** The stored range, where the text is still the version in which it was counted and its words are those quoted. */
function unchangedSpan(place: PlacingText, anchor: Anchor, version: string, isQuoted: (folded: string) => boolean): PlacedAnchor | undefined {
  if (version !== place.version) return undefined;
  const { positions, text } = place;
  const span = { start: offsetOfPosition(positions, anchor.position.start), end: offsetOfPosition(positions, anchor.position.end) };
  return isQuoted(fold(text.raw.slice(span.start, span.end))) ? { status: 'exact', span, score: 1, candidates: [] } : undefined;
}

function placeQuote(place: PlacingText, anchor: Anchor, quote: Quote, version: string): PlacedAnchor {
  const unchanged = unchangedSpan(place, anchor, version, (folded) => folded === quote.text);
  if (unchanged !== undefined) return unchanged;
  const { folded, positions, text, outline } = place;
  if (quote.text === '') return { status: 'lost', score: 0, candidates: [] };
  const scored = findCandidates(folded, quote, {
    near: firstUnitAtOrAfter(folded, offsetOfPosition(positions, quote.position)),
    pathAgreement: (unit) => agreement(anchor.path, headingPath(text.raw, outline, folded.starts[unit]!)),
  });
  const spanOf = ({ start, end }: Span): Span => ({ start: folded.starts[start]!, end: folded.ends[end - 1]! });
  const accepted = scored.filter((candidate) => candidate.accepted);
  const [best] = accepted;
  if (best === undefined) return { status: 'lost', score: scored[0]?.score ?? 0, candidates: scored.slice(0, 3).map(({ span }) => spanOf(span)) };
  const rival = accepted.find((candidate) => candidate !== best && !overlaps(candidate.span, best.span));
  if (rival !== undefined && best.score - rival.score < TIE) return { status: 'doubtful', score: best.score, candidates: [spanOf(best.span), spanOf(rival.span)] };
  const span = spanOf(best.span);
  if (best.edits > 0) return { status: 'changed', span, score: best.score, candidates: [] };
  const unmoved = positions.positions[span.start] === anchor.position.start && encloses({ start: 0, end: text.raw.length }, span);
  return { status: unmoved ? 'exact' : 'moved', span, score: best.score, candidates: [] };
}

/** 1 for the same headings, 0 for others, ½ where either side has none to compare. */
function agreement(stored: readonly string[], found: readonly string[]): number {
  if (stored.length === 0 || found.length === 0) return 0.5;
  return stored.length === found.length && stored.every((heading, index) => fold(heading) === fold(found[index]!)) ? 1 : 0;
}
