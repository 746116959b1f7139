import { type DocumentText } from '../text/document-text';
import { overlaps } from '../text/span';
import { type FoundReference } from './found-reference';
import { referenceKinds } from './kinds/all';

/** Cross-references in running text, in the order of the text, not overlapping. Where they lead is `resolveReferences`' question. */
export function findReferences(text: DocumentText): FoundReference[] {
  const ranked = referenceKinds.flatMap((kind, rank) => kind.find(text.running.text).map((reference) => ({ reference, rank })));
  ranked.sort((a, b) => a.reference.span.start - b.reference.span.start || a.rank - b.rank);
  const kept: { reference: FoundReference; rank: number }[] = [];
  for (const candidate of ranked) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.reference.span, candidate.reference.span)) kept.push(candidate);
    else if (candidate.rank < last.rank) kept[kept.length - 1] = candidate;
  }
  return kept.map(({ reference }) => reference);
}
