import { type DocumentText } from '../text/document-text';
import { overlaps } from '../text/span';
import { type FoundReference } from './found-reference';
import { referenceKinds } from './kinds/all';

/**
 * Cross-references in running text, in the order of the text, those of the stronger kind first where two begin together. Of those that count anyway
 * no two overlap; one that counts only when resolved may lie over another. Where they lead is `resolveReferences`' question.
 */
export function findReferences(text: DocumentText): FoundReference[] {
  const ranked = referenceKinds.flatMap((kind, rank) => kind.find(text.running.text).map((reference) => ({ reference, rank })));
  ranked.sort((a, b) => a.reference.span.start - b.reference.span.start || a.rank - b.rank);
  const kept: { reference: FoundReference; rank: number }[] = [];
  let lastSure = -1;
  for (const candidate of ranked) {
    const last = kept[lastSure];
    if (candidate.reference.onlyIfResolved === true) kept.push(candidate);
    else if (last === undefined || !overlaps(last.reference.span, candidate.reference.span)) lastSure = kept.push(candidate) - 1;
    else if (candidate.rank < last.rank) kept[lastSure] = candidate;
  }
  return kept.map(({ reference }) => reference);
}
