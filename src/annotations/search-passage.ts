import { overlaps, type Span } from '../text/span';
import { type Candidate, findCandidates, LONGEST_WHOLE, merit, type Quote } from './candidates';
import { offsetOfPosition } from './code-points';
import { firstUnitAtOrAfter } from './describe-passage';
import { fold } from './fold';
import { type Anchor } from './note';
import { LOST, type PlacedAnchor } from './placed-anchor';
import { type PlacingText } from './placing-text';

/** Two places whose merits differ by less than this cannot be told apart by words and surroundings. */
const TIE = 0.03;
/** So much of each end of a long quote is looked for. */
const END = 64;

/** May a stretch of folded units hold the passage at all? Where the old text is at hand, words that stood elsewhere before are not those of the note. */
export type MayHold = (span: Span) => boolean;

/** Finds an anchor by its quote, context, headings and position (notes file format §6). */
export function searchAnchor(place: PlacingText, anchor: Anchor, mayHold: MayHold = () => true): PlacedAnchor {
  const prefix = fold(anchor.prefix);
  const suffix = fold(anchor.suffix);
  if (anchor.abridged !== undefined) {
    const { at, codePoints } = anchor.abridged;
    return searchEnds(place, anchor, { head: fold(anchor.quote.slice(0, at)), tail: fold(anchor.quote.slice(at)), between: codePoints, prefix, suffix }, mayHold);
  }
  const text = fold(anchor.quote);
  if (text.length <= LONGEST_WHOLE) return searchQuote(place, anchor, { text, prefix, suffix }, mayHold);
  const [whole, second] = place.index.occurrences(text, 2);
  if (whole !== undefined && second === undefined && mayHold({ start: whole, end: whole + text.length })) return placedAt(place, anchor, { start: whole, end: whole + text.length }, true, 1);
  const searched = searchEnds(place, anchor, { head: text.slice(0, END), tail: text.slice(-END), between: text.length - 2 * END, prefix, suffix }, mayHold);
  const same = searched.span !== undefined && fold(place.text.raw.slice(searched.span.start, searched.span.end)) === text;
  return same ? placedAt(place, anchor, unitsAt(place, searched.span), true, searched.score) : searched.span === undefined ? searched : { ...searched, status: 'changed' };
}

function searchQuote(place: PlacingText, anchor: Anchor, quote: Quote, mayHold: MayHold): PlacedAnchor {
  if (quote.text === '') return LOST;
  const all = findCandidates(place.index, quote).filter(({ span }) => mayHold(span));
  const near = firstUnitAtOrAfter(place.folded, offsetOfPosition(place.positions, anchor.position.start));
  const scoreOf = (candidate: Candidate): number => {
    const distance = 1 - Math.min(1, Math.abs(candidate.span.start - near) / Math.max(1, place.folded.text.length));
    return 0.9 * merit(candidate) + 0.05 * place.pathAgreement(anchor.path, candidate.span.start) + 0.05 * distance;
  };
  const spansOf = (candidates: readonly Candidate[]): Span[] => candidates.slice(0, 3).map(({ span }) => place.rawSpan(span));
  const accepted = all.filter((candidate) => candidate.accepted || isOnlyPlace(place, quote, candidate));
  const [best] = accepted;
  if (best === undefined) return { status: 'lost', score: all[0] === undefined ? 0 : scoreOf(all[0]), candidates: spansOf(all) };
  const rivals = accepted.filter((candidate) => candidate === best || (!overlaps(candidate.span, best.span) && merit(best) - merit(candidate) < TIE));
  const chosen = rivals.length === 1 ? best : oneOf(place, anchor, rivals);
  if (chosen === undefined) return { status: 'doubtful', score: scoreOf(best), candidates: spansOf(rivals) };
  return placedAt(place, anchor, chosen.span, chosen.same, scoreOf(chosen));
}

/** A whole sentence that stands nowhere else, in other surroundings: it was moved. */
function isOnlyPlace(place: PlacingText, { text }: Quote, { same }: Candidate): boolean {
  return same && text.length >= 16 && place.index.occurrences(text, 2).length === 1;
}

/** Of places with the same words in the same surroundings, the one under the same headings, or the very one that was stored. */
function oneOf(place: PlacingText, anchor: Anchor, rivals: readonly Candidate[]): Candidate | undefined {
  const agreeing = rivals.filter(({ span }) => place.pathAgreement(anchor.path, span.start) === 1);
  if (agreeing.length === 1) return agreeing[0];
  return rivals.find(({ span, same, contextScore }) => same && contextScore === 1 && place.positions.positions[place.rawSpan(span).start] === anchor.position.start);
}

interface Ends {
  readonly head: string;
  readonly tail: string;
  /** Units between head and tail. */
  readonly between: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** Head and tail of a long quote are looked for one by one; they must come in order and leave about as much between them as was there. */
function searchEnds(place: PlacingText, anchor: Anchor, { head, tail, between, prefix, suffix }: Ends, mayHold: MayHold): PlacedAnchor {
  const first = searchQuote(place, anchor, { text: head, prefix, suffix: '' }, mayHold);
  const last = searchQuote(place, { ...anchor, position: { start: anchor.position.end, end: anchor.position.end } }, { text: tail, prefix: '', suffix }, mayHold);
  const doubtful = first.status === 'doubtful' || last.status === 'doubtful';
  const candidates = [first, last].flatMap((end) => (end.span === undefined ? end.candidates : [end.span]));
  const lost: PlacedAnchor = { status: doubtful ? 'doubtful' : 'lost', score: 0, candidates };
  if (first.span === undefined || last.span === undefined || first.span.end > last.span.start) return lost;
  const now = firstUnitAtOrAfter(place.folded, last.span.start) - firstUnitAtOrAfter(place.folded, first.span.end);
  if (now > between * 1.5 + 100 || now < between * 0.5) return lost;
  const same = first.status !== 'changed' && last.status !== 'changed' && now === between;
  return placedAt(place, anchor, unitsAt(place, { start: first.span.start, end: last.span.end }), same, Math.min(first.score, last.score));
}

/** An anchor found at a stretch of folded units: exact or moved with the very words, changed with others. */
export function placedAt(place: PlacingText, anchor: Anchor, units: Span, same: boolean, score: number): PlacedAnchor {
  const span = place.rawSpan(units);
  const unmoved = place.positions.positions[span.start] === anchor.position.start;
  return { status: !same ? 'changed' : unmoved ? 'exact' : 'moved', span, score, candidates: [] };
}

function unitsAt(place: PlacingText, { start, end }: Span): Span {
  return { start: firstUnitAtOrAfter(place.folded, start), end: firstUnitAtOrAfter(place.folded, end) };
}
