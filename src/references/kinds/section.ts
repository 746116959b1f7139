import { matchesWhere } from '../../text/matches-where';
import { readNumeral } from '../../text/numerals';
import { unitSet } from '../../text/unit-set';
import { type ReferenceKind, spanOfMatch } from '../found-reference';

const NUMBERED = /(?<=((?:本[章部編])?第?([0-9]{1,3}|[一二三四五六七八九十]{1,3}|[IVX]{1,5}|[Ⅰ-Ⅻ])))(部|編|章|節)(?![\p{Script=Han}])/uy;
const isDivision = unitSet(/[部編章節]/u);
const THIS = /(?<![\p{Script=Han}])本(章|節|部|編|項)(?!第?[0-9一二三四五六七八九十])(?=[でにのはもをと、])/uy;
const opensThis = unitSet(/本/u);

/**
 * Parts of this text.
 *
 * - `第3章`, `2節`, `本章3節`, `本節`, `前章`, `Section 2`, `section 2(b)`, `Chapter III`
 * - not `第1次`, `季節`, `20世紀`; a heading line is no reference (told by the outline)
 */
export const section: ReferenceKind = {
  find: (running) => [
    ...matchesWhere(running, isDivision, NUMBERED)
      .filter((match) => match[3] !== '部' || match[1]!.includes('第'))
      .map((match) => ({ type: 'section' as const, span: { start: match.index - match[1]!.length, end: match.index + 1 }, targets: [{ kind: 'section' as const, number: String(readNumeral(match[2]!) ?? match[2]!), division: match[3]! }] })),
    ...matchesWhere(running, opensThis, THIS)
      .map((match) => ({ type: 'anaphoric' as const, span: spanOfMatch(match), targets: [{ kind: 'section' as const, relation: { kind: 'enclosing' as const, division: match[1]! } }] })),
    ...[...running.matchAll(/\b([Ss]ection|[Cc]hapter|Part)s? ([0-9]{1,3}(?:\.[0-9]{1,2})*|[IVX]{1,6})\b/gu)]
      .map((match) => ({ type: 'section' as const, span: spanOfMatch(match), targets: [{ kind: 'section' as const, number: String(readNumeral(match[2]!) ?? match[2]!), division: match[1]!.toLowerCase() }] })),
  ],
};
