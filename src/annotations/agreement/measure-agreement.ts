import { type Span } from '../../text/span';
import { cohenKappa, confusionTable, type ConfusionTable } from './cohen-kappa';
import { matchPassages } from './match-passages';
import { nominalAlpha } from './nominal-alpha';
import { unitizingAlpha, unitizingDisagreement } from './unitizing-alpha';

/** A passage that an annotator marked, with the codes it bears. Spans count in any unit, the same everywhere. */
export interface CodedPassage extends Span {
  readonly id: string;
  readonly codes: readonly string[];
}

export interface CodedDocument<P extends CodedPassage = CodedPassage> {
  readonly document: string;
  readonly length: number;
  /** Everybody who worked on it, also who marked nothing. */
  readonly passages: ReadonlyMap<string, readonly P[]>;
}

/** Where two annotators differ: another code on a passage, or a passage that only one marked. */
export interface Disagreement<P extends CodedPassage = CodedPassage> {
  readonly document: string;
  readonly kind: 'codes' | 'only-one';
  readonly one: P | undefined;
  readonly other: P | undefined;
}

export interface PairAgreement<P extends CodedPassage = CodedPassage> {
  readonly annotators: readonly [string, string];
  /** Passages that both marked at exactly the same place, that overlap, and that one marked alone. */
  readonly same: number;
  readonly overlapping: number;
  readonly onlyOne: readonly [number, number];
  /** Of the passages that both marked: which codes. A passage with several codes counts as `a + b`, one without as ``. */
  readonly table: ConfusionTable;
  readonly kappa: number | undefined;
  /** For each code by itself: does the passage bear it? */
  readonly kappaOf: ReadonlyMap<string, number | undefined>;
  readonly disagreements: readonly Disagreement<P>[];
}

export interface Agreement<P extends CodedPassage = CodedPassage> {
  readonly annotators: readonly string[];
  readonly pairs: readonly PairAgreement<P>[];
  /** Krippendorff's α of the codes on passages that at least two marked. */
  readonly alpha: number | undefined;
  /** Krippendorff's α_U: where passages begin and end. Over all codes; of each code; of passages, whatever their code. */
  readonly unitizing: number | undefined;
  readonly unitizingOf: ReadonlyMap<string, number | undefined>;
  readonly unitizingOfPassages: number | undefined;
}

/**
 * How far annotators agree on the documents they all worked on: two and two, and all together. Codes are compared on passages that overlap; whether the
 * passages themselves are the same, α_U tells.
 */
export function measureAgreement<P extends CodedPassage>(documents: readonly CodedDocument<P>[], annotators: readonly string[]): Agreement<P> {
  const codes = [...new Set(documents.flatMap(({ passages }) => annotators.flatMap((who) => passages.get(who)?.flatMap((passage) => passage.codes) ?? [])))].sort();
  const pairs = annotators.flatMap((one, at) => annotators.slice(at + 1).map((other) => comparePair(documents, one, other, codes)));
  const shared = documents.filter(({ passages }) => annotators.every((who) => passages.has(who)));
  const ofCode = new Map(codes.map((code) => [code, unitizing(shared, annotators, (passage) => passage.codes.includes(code))]));
  return {
    annotators, pairs,
    alpha: nominalAlpha(documents.flatMap((document) => unitsOf(document, annotators))),
    unitizing: unitizingAlpha([...ofCode.values()]),
    unitizingOf: new Map([...ofCode].map(([code, disagreement]) => [code, unitizingAlpha([disagreement])])),
    unitizingOfPassages: unitizingAlpha([unitizing(shared, annotators, () => true)]),
  };
}

/** The documents one after the other, as one text. */
function unitizing(documents: readonly CodedDocument[], annotators: readonly string[], wanted: (passage: CodedPassage) => boolean): ReturnType<typeof unitizingDisagreement> {
  let length = 0;
  const spans: Span[][] = annotators.map(() => []);
  for (const document of documents) {
    for (const [at, who] of annotators.entries()) {
      for (const passage of document.passages.get(who) ?? []) if (wanted(passage)) spans[at]!.push({ start: length + passage.start, end: length + passage.end });
    }
    // One unit between two documents: no passage reaches from one into the next.
    length += document.length + 1;
  }
  return length === 0 || annotators.length < 2 ? { observed: 0, expected: 0 } : unitizingDisagreement(length, spans);
}

function comparePair<P extends CodedPassage>(documents: readonly CodedDocument<P>[], one: string, other: string, codes: readonly string[]): PairAgreement<P> {
  const compared = documents.flatMap(({ document, passages }) => {
    const [ofOne, ofOther] = [passages.get(one), passages.get(other)];
    if (ofOne === undefined || ofOther === undefined) return [];
    const matched = matchPassages(ofOne, ofOther);
    const known = new Set<P>(matched.flatMap((pair) => [pair.one, pair.other]));
    const alone = (list: readonly P[]): P[] => list.filter((passage) => !known.has(passage));
    return [{ document, matched, aloneOne: alone(ofOne), aloneOther: alone(ofOther) }];
  });
  const matched = compared.flatMap((document) => document.matched);
  const table = confusionTable(matched.map((pair) => [codesOf(pair.one), codesOf(pair.other)]));
  const bears = (passage: CodedPassage, code: string): string => String(passage.codes.includes(code));
  return {
    annotators: [one, other],
    same: matched.filter(({ overlap }) => overlap === 1).length,
    overlapping: matched.filter(({ overlap }) => overlap < 1).length,
    onlyOne: [compared.flatMap(({ aloneOne }) => aloneOne).length, compared.flatMap(({ aloneOther }) => aloneOther).length],
    table,
    kappa: cohenKappa(table),
    kappaOf: new Map(codes.map((code) => [code, cohenKappa(confusionTable(matched.map((pair) => [bears(pair.one, code), bears(pair.other, code)])))])),
    disagreements: compared.flatMap(({ document, matched: pairs, aloneOne, aloneOther }): Disagreement<P>[] => [
      ...pairs.filter((pair) => codesOf(pair.one) !== codesOf(pair.other)).map((pair) => ({ document, kind: 'codes' as const, one: pair.one, other: pair.other })),
      ...aloneOne.map((passage) => ({ document, kind: 'only-one' as const, one: passage, other: undefined })),
      ...aloneOther.map((passage) => ({ document, kind: 'only-one' as const, one: undefined, other: passage })),
    ].sort((a, b) => (a.one ?? a.other)!.start - (b.one ?? b.other)!.start)),
  };
}

/** Passages that are one and the same to the first annotator who marked them, with what each says of it. */
function unitsOf({ passages }: CodedDocument, annotators: readonly string[]): (string | undefined)[][] {
  const units: (string | undefined)[][] = [];
  const taken = new Set<CodedPassage>();
  for (const [at, who] of annotators.entries()) {
    const own = (passages.get(who) ?? []).filter((passage) => !taken.has(passage));
    const rows = new Map(own.map((passage) => [passage, annotators.map((_, column) => (column === at ? codesOf(passage) : undefined))]));
    for (const [column, other] of annotators.entries()) {
      if (column <= at) continue;
      for (const pair of matchPassages(own, (passages.get(other) ?? []).filter((passage) => !taken.has(passage)))) {
        rows.get(pair.one)![column] = codesOf(pair.other);
        taken.add(pair.other);
      }
    }
    units.push(...rows.values());
  }
  return units;
}

function codesOf({ codes }: CodedPassage): string {
  return [...new Set(codes)].sort().join(' + ');
}
