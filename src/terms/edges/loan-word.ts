import { findActors } from '../actors';
import { compoundBefore } from './compound';
import { type Edge } from './edge';

const LOAN_WORD = /^[ァ-ヺー]+$/u;
/** What may stand before a thing's short name without making another thing of it: 新ガイドライン, 97年ガイドライン, 同ロードマップ. */
const MODIFIER = /^(?:新|旧|現行?|前|元|同|本|当|各|両|次期?|再?改[定訂正]|見直し|最終|中間|[0-9一二三四五六七八九十]+年|[a-z]+)*$/iu;

/**
 * A loan word that is short for a longer name (ガイドライン for the one of an alliance) means something else with another noun before it: not in
 * 診療ガイドライン or 技術ロードマップ. Words of the long name, actors and 新, 旧, 同, 1997年 may stand there.
 */
export const loanWordEdge: Edge = {
  allows(candidate) {
    const { text, start, end, name: { ownership } } = candidate;
    if (ownership?.elliptical !== true || !LOAN_WORD.test(text.slice(start, end))) return true;
    const compound = compoundBefore(candidate);
    const actors = findActors(`${compound}の`);
    const rest = actors.reduceRight((left, found) => left.slice(0, found.start) + left.slice(found.end), compound);
    return MODIFIER.test(rest) || ownership.names.some((name) => name.includes(rest));
  },
};
