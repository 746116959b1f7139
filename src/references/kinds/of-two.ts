import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';

/**
 * One of two things named right before.
 *
 * - `前者は…、後者は…`
 * - not `前者鑑` or `the former President`
 */
export const ofTwo: ReferenceKind = {
  find: (running) => [...running.matchAll(/(?<![\p{Script=Han}])(前者|後者)(?![\p{Script=Han}])/gu)].map((match): FoundReference => ({
    type: 'anaphoric', span: spanOfMatch(match), onlyIfResolved: true, targets: [{ kind: 'anaphoric', relation: { kind: 'of-two', which: match[1] === '前者' ? 'former' : 'latter' } }],
  })),
};
