import { type ReferenceKind, spanOfMatch } from '../found-reference';

const IBID = /\b(?:[Ii]bid\.?|[Ii]dem\b|[Ll]oc\. cit\.|Id\.)(?=[ ,.;)\n]|$)|(?<![\p{L}])同上(?![\p{Script=Han}])/gu;
const BEFORE = /\b[Oo]p\. cit\.|(?<![\p{L}])前掲(?:書|論文|報告書)/gu;

/**
 * What a note says instead of citing again: the note before it is meant.
 *
 * - `Ibid.`, `Ibid., p. 12`, `Id.`, `同上`, `op. cit.`, `前掲書`
 * - not `Idaho`, `ID card`, `同上級`
 */
export const citation: ReferenceKind = {
  find: (running) => [...running.matchAll(IBID), ...running.matchAll(BEFORE)].map((match) => ({
    type: 'anaphoric' as const, span: spanOfMatch(match), targets: [{ kind: 'anaphoric' as const, relation: { kind: 'previous-note' as const } }],
  })),
};
