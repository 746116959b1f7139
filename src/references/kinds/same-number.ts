import { type ReferenceKind, spanOfMatch } from '../found-reference';

/**
 * 同 with a number: the word that was counted before it.
 *
 * - `トラック１…（同２）…（同１・５）`
 * - not `同2年`, `同5月`, `同17)年` (dates), `同6条`, `同3名`, `同１０％`
 */
export const sameNumber: ReferenceKind = {
  find: (running) => [...running.matchAll(/(?<![\p{Script=Han}])同([0-9]{1,2}(?:[・.][0-9]{1,2})?)(?=[)、。・とやおよび及のはがを])(?!\)年)(?!・[0-9])/gu)].map((match) => ({
    type: 'anaphoric' as const, span: spanOfMatch(match), onlyIfResolved: true, targets: [{ kind: 'anaphoric' as const, relation: { kind: 'counted' as const } }],
  })),
};
