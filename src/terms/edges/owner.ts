import { type Actor, findActors } from '../actors';
import { isLatinLetter } from '../matching-form';
import { type Ownership } from '../ownership';
import { compoundBefore } from './compound';
import { type Edge } from './edge';

const NOUN = '[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z・]';
/** Whose it is, and what stands between: 米韓の of 米韓の作戦ガイドライン. */
const POSSESSOR = new RegExp(`(?<owner>${NOUN}{1,14})の(?:新しい|新たな)?${NOUN}{0,8}$`, 'u');
/** What may follow an actor that owns something: 韓国政府の, 日米両国の. */
const OWNING = /^(?:新?政府|新?政権|側|両国|三国|各国|[3三][かカヶ]国|双方|当局|軍)?$/u;
/** Capitalised words directly before an English name: Russian of Russian Far East, South Korea's of South Korea's National Security Council. */
const ENGLISH_BEFORE = /(?:[A-Z][A-Za-z.-]*(?:'s)? )+$/u;
const ENGLISH_BEHIND = /^ (?:of|in|between) (?:the )?([A-Z][A-Za-z.]*(?: [A-Z][A-Za-z]*)?)/u;
const WINDOW = 32;

/**
 * Another country's thing is not this one: not the Japanese 外務省 in 中国外務省, not 地位協定 of Japan and the United States in 米独地位協定, not the treaty
 * term 極東 in ロシア極東, not Japan's in China's Ministry of Foreign Affairs. 日本の外務省, 在日米軍地位協定 and 新ガイドライン are fine. Names that
 * say themselves whose they are, and those of concepts, are not asked.
 */
export const ownerEdge: Edge = {
  reason: 'actor',

  allows(candidate) {
    const { text, start, end, name: { ownership } } = candidate;
    if (ownership === undefined) return true;
    if (isLatinLetter(text.charCodeAt(end - 1)) && !(belongTo(ownership, englishOwners(text, start)) && belongTo(ownership, englishOwnersBehind(text, end)))) return false;
    const compound = compoundBefore(candidate);
    if (compound !== '') {
      // Read with the name: 英 of 英国防省 is 英国.
      const found = findActors(compound + text.slice(start, end)).filter((actors) => actors.start < compound.length);
      if (found.length > 0) return belongTo(ownership, found.flatMap(({ actors }) => actors));
    }
    return !ownership.elliptical || belongTo(ownership, possessors(text.slice(Math.max(0, start - WINDOW), start)));
  },
};

function belongTo(ownership: Ownership, actors: readonly Actor[]): boolean {
  return actors.every((actor) => ownership.actors.has(actor));
}

function possessors(before: string): Actor[] {
  if (!before.includes('の')) return [];
  const owner = POSSESSOR.exec(before)?.groups?.['owner'] ?? '';
  const last = findActors(`${owner}の`).filter(({ end }) => end <= owner.length).at(-1);
  return last !== undefined && OWNING.test(owner.slice(last.end)) ? [...last.actors] : [];
}

/** The actors named directly before an English name, those joined to them by a hyphen included: Japan-ROK. */
function englishOwners(text: string, start: number): Actor[] {
  if (text.charCodeAt(start - 1) !== 0x20) return [];
  const words = ENGLISH_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0].replace(/(?:'s)? $/u, '') ?? '';
  const found = findActors(words).toReversed();
  const owners: Actor[] = [];
  let border = words.length;
  for (const { start: from, end, actors } of found) {
    if (border - end > (border === words.length ? 0 : 1)) break;
    owners.push(...actors);
    border = from;
  }
  return owners;
}

/** The actors of `the Ministry of Foreign Affairs of China`. */
function englishOwnersBehind(text: string, end: number): Actor[] {
  if (text.charCodeAt(end) !== 0x20) return [];
  const behind = ENGLISH_BEHIND.exec(text.slice(end, end + WINDOW))?.[1];
  return behind === undefined ? [] : findActors(behind).filter((found) => found.start === 0).flatMap(({ actors }) => actors);
}
