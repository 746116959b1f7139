import { type ReferenceKind } from '../found-reference';
import { DOCUMENT, NOUN_ENDS } from './document-words';

const RELEASED = new RegExp(`(?:(?:こ|そ)の際|同時に|同日|併せて|あわせて|会談後に?)(?:に)?(?:公表|発表|発出|採択|署名|策定)された((?:${DOCUMENT}))${NOUN_ENDS}`, 'gu');

/**
 * A document that is only said to have been issued then: the one of its kind that was named last.
 *
 * - `この際公表された共同発表`, `その際採択された宣言`
 * - not `公表された報告` (no pointer before it), `この際公表された「海洋」宣言` (a title)
 */
export const released: ReferenceKind = {
  find: (running) => [...running.matchAll(RELEASED)].map((match) => {
    const end = match.index + match[0].length;
    return { type: 'anaphoric' as const, span: { start: end - match[1]!.length, end }, targets: [{ kind: 'anaphoric' as const, relation: { kind: 'antecedent' as const, noun: match[1]!, reach: 'last' as const } }] };
  }),
};
