import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';

const BEHIND = /(?<![\p{Script=Han}0-9人件歳%])(?:以下(?=の(?:ような|とおり|通り|点|諸点|項目|措置|事項|[0-9一二三四五六七八九十]{1,2}(?:つ|点|項目))|に(?:示す|掲げる|述べる|列挙|記す)|、)|後述(?=の|する|のとおり|、|。|\)))/gu;
const BEFORE = /(?<![\p{Script=Han}0-9])(?:上記(?=の|に|を|から|で|、|より)|(?:前述|先述|上述)(?=の|した|し|、)|以上(?=のように|のとおり|の(?:よう|点|議論|考え|認識|観点|経緯)|を踏まえ|から|、))/gu;

/**
 * Pointers to the passage before or behind.
 *
 * - `以下に示す三点`, `以下のような`, `後述する`, `上記の四つの変化`, `前述のとおり`, `以上のように`
 * - not `100人以下`, `三つ以上の`, `以下同じ`, `上記憶`
 */
export const passage: ReferenceKind = {
  find: (running) => [
    ...[...running.matchAll(BEHIND)].map((match) => ({ match, direction: 'behind' as const })),
    ...[...running.matchAll(BEFORE)].filter((match) => !match[0].startsWith('以') || opensSentence(running, match.index)).map((match) => ({ match, direction: 'before' as const })),
  ].map(({ match, direction }): FoundReference => ({ type: 'anaphoric', span: spanOfMatch(match), targets: [{ kind: 'anaphoric', relation: { kind: 'passage', direction } }] })),
};

/** 以上 points back only where a sentence begins with it; elsewhere it counts. */
function opensSentence(running: string, at: number): boolean {
  return at === 0 || /[\n。」)]/u.test(running.charAt(at - 1));
}
