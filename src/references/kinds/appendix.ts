import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type FoundTarget, type ReferenceKind, spanOfMatch } from '../found-reference';

const JAPANESE = /(?:(?<=参照)|(?<![\p{Script=Han}]))(?:資料|別紙|別添)([0-9]{1,6})(?:[~-]([0-9]{1,3}))?(?![0-9年部点枚頁])/uy;
const opensJapanese = unitSet(/[資別]/u);

/**
 * Documents in the appendix volume of a white paper.
 *
 * - `資料23`, `資料４２~４４` (42, 43 and 44), `資料4243` (42 and 43 run together), `Reference 12`, `Appendix 3`
 * - not `資料館`, `配布資料2部`, `資料2019年版`
 */
export const appendix: ReferenceKind = {
  find: (running) => [
    ...matchesWhere(running, opensJapanese, JAPANESE),
    ...[...running.matchAll(/\b(?:Reference|Appendix|Attachment) ([0-9]{1,3})(?:-([0-9]{1,3}))?\b(?!\.)/gu)],
  ].map((match) => ({
    type: 'appendix' as const,
    span: spanOfMatch(match),
    targets: numbersOf(match[1]!, match[2]).map((number): FoundTarget => ({ kind: 'appendix', number })),
  })),
};

const MOST_IN_RANGE = 30;

/** One number, a range written out, or two neighbouring numbers of equal length that extraction ran together. */
function numbersOf(first: string, last: string | undefined): string[] {
  if (last !== undefined && Number(last) > Number(first) && Number(last) - Number(first) < MOST_IN_RANGE) {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index));
  }
  if (first.length >= 4 && first.length % 2 === 0) {
    const halves = [first.slice(0, first.length / 2), first.slice(first.length / 2)] as const;
    if (Number(halves[1]) > Number(halves[0]) && Number(halves[1]) - Number(halves[0]) <= 5) return [...halves];
  }
  return [first];
}
