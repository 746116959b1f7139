import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { isCutName, junctionsOf } from './cut-names';
import { type Candidate, type Edge } from './edges/edge';
import { wholeQuotations } from './edges/quotation';
import { isKatakana } from './matching-form';
import { type Mention } from './mention';
import { type Name } from './name';
import { chooseSense } from './senses/choose-sense';
import { type SenseReason } from './senses/evidence';
import { type TermMatcher } from './term-matcher';

/** A place where one or more names fit. */
interface Hit {
  /** In running text. */
  readonly span: Span;
  /** The text in which the names were found, and their span in it: running text, or both sides of a line break. */
  readonly reading: { readonly text: string; readonly span: Span };
  readonly names: readonly Name[];
  /** What excluded other terms with the same name. */
  readonly excluded: readonly SenseReason[];
}

/**
 * Mentions of the terms in a text: leftmost, then longest; never overlapping; in the order of the text. Found over hard wraps, widths and
 * stray blanks (see `matchingForm`); edges are checked on running text. Linear in the length of the text.
 *
 * `日米は拡大⏎⏎抑止（EDD）を` → two mentions, the first over the wrap.
 */
export function findTerms(text: DocumentText, matcher: TermMatcher): Mention[] {
  const { terms } = matcher;
  return [...leftmostLongest(findHits(text, matcher), findCutNames(text, matcher))].map(({ span, reading, names, excluded }) => {
    const candidates = [...new Set(names.map(({ term }) => term))].sort((a, b) => a - b);
    const { term, others, reasons } = candidates.length === 1 ? { term: candidates[0]!, others: [], reasons: excluded } : chooseSense(reading.text, reading.span, candidates, terms);
    return {
      span: toRawSpan(text.running, span),
      term: terms[term]!.term.id,
      name: names.find((name) => name.term === term)!.text,
      ...(others.length > 0 ? { otherSenses: others.map((other) => terms[other]!.term.id) } : {}),
      ...(reasons.length > 0 ? { senseReasons: reasons } : {}),
    };
  });
}

/** Names within the lines as they are understood. */
function findHits({ raw, running: { text, starts, ends } }: DocumentText, matcher: TermMatcher): Hit[] {
  const isParted = (unit: number): boolean => unit > 0 && starts[unit]! > ends[unit - 1]! && !/[\r\n]/u.test(raw.slice(ends[unit - 1], starts[unit]));
  return hitsIn(text, isParted, matcher);
}

/** Names across line breaks that are taken for ends of paragraphs. */
function findCutNames({ running }: DocumentText, matcher: TermMatcher): Hit[] {
  const hits: Hit[] = [];
  for (const junction of junctionsOf(running)) {
    for (const hit of hitsIn(junction.text, () => false, matcher)) if (isCutName(junction, hit.span)) hits.push({ ...hit, span: junction.toRunning(hit.span) });
  }
  return hits;
}

/** Both lists in one, without overlaps: a cut name goes before what begins behind its start. */
function* leftmostLongest(hits: readonly Hit[], cut: readonly Hit[]): Generator<Hit> {
  let next = 0;
  let floor = 0;
  for (const name of cut) {
    for (; next < hits.length && hits[next]!.span.start < name.span.start; next++) {
      yield hits[next]!;
      floor = hits[next]!.span.end;
    }
    if (name.span.start < floor) continue;
    yield name;
    floor = name.span.end;
    while (next < hits.length && hits[next]!.span.start < floor) next++;
  }
  yield* hits.slice(next);
}

function hitsIn(running: string, isParted: (unit: number) => boolean, { index, names, edges }: TermMatcher): Hit[] {
  const hits: Hit[] = [];
  let floor = 0;
  index.scan(running, (start, fitting) => {
    for (let longest = 0; longest < fitting.count; longest++) {
      const span = wholeQuotations(running, start, wordEnd(running, fitting.end(longest)));
      if (span === undefined || span.start < floor) continue;
      const allowed: Name[] = [];
      const excluded: SenseReason[] = [];
      for (const number of fitting.names(longest)) {
        const name = names[number]!;
        if (name.abbreviation && !isWrittenSo(running.slice(start, span.end), name.text)) continue;
        const refusing = refusingEdge(edges, { text: running, start: span.start, end: span.end, name, isParted });
        if (refusing === undefined) allowed.push(name);
        else if (refusing.reason !== undefined) excluded.push(refusing.reason);
      }
      if (allowed.length === 0) continue;
      hits.push({ span, reading: { text: running, span }, names: allowed, excluded: excluded.length > 1 ? [...new Set(excluded)] : excluded });
      floor = span.end;
      return fitting.end(longest);
    }
    return 0;
  });
  return hits;
}

function refusingEdge(edges: readonly Edge[], candidate: Candidate): Edge | undefined {
  for (const edge of edges) if (!edge.allows(candidate)) return edge;
  return undefined;
}

/** What the matching form left out at the end of a word belongs to the mention: a final long-vowel mark (サーバー), an English plural (NGOs), the last dot of U.N. */
export function wordEnd(running: string, end: number): number {
  const last = running.charCodeAt(end - 1);
  if (running.charAt(end) === 'ー') return isKatakana(last) && !isKatakana(running.charCodeAt(end + 1)) ? end + 1 : end;
  if (!/[A-Za-z]/u.test(running.charAt(end - 1))) return end;
  if (running.charAt(end) === '.' && running.charAt(end - 2) === '.') return end + 1;
  return running.charAt(end) === 's' && !/[A-Za-z0-9]/u.test(running.charAt(end + 1)) ? end + 1 : end;
}

/** A short form as written: the same letters in the same case, no blank between them that it does not have; a plural s may follow. */
function isWrittenSo(written: string, name: string): boolean {
  if (/\s/u.test(written) && !/\s/u.test(name)) return false;
  const [a, b] = [bare(written), bare(name)];
  return a === b || a === `${b}s`;
}

/** Letters and figures only. */
function bare(text: string): string {
  return /^[A-Za-z0-9]*$/u.test(text) ? text : text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
