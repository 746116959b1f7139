import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';
import { arabic } from './number-list';

const ARABIC = '[0-9]{1,3}|[IVX]{1,5}|[Ⅰ-Ⅻ]';
const KANJI = '[一二三四五六七八九十]{1,3}';
/** One step of a path: 第3章, 2節, Ⅲ部; kanji only with 第, so that 演説の一節 is none. */
const STEP = `(?:第(?:${ARABIC}|${KANJI})|(?:${ARABIC}))(?:部|編|章|節)`;
const PATH = new RegExp(`(?<![0-9.])(?:本[章部編書])?((?:${STEP})+)(第?(?:${ARABIC})項)?(?![\\p{Script=Han}])`, 'gu');
/** 第2・3章, 第3章から第5章まで. */
const SEVERAL = new RegExp(`第(${ARABIC}|${KANJI})(?:[章節部]から第|・|、)(${ARABIC}|${KANJI})(章|節|部)(?:まで)?(?![\\p{Script=Han}])`, 'gu');
const ENCLOSING = /(?<![\p{Script=Han}])本(章|節|編|項)(?!第?[0-9一二三四五六七八九十])(?=[でにのはもをと、])/gu;
/** 第２セッション: a numbered part of a meeting. */
const SESSION = /第([0-9一二三四五六七八九十]{1,2})(セッション|部会|分科会|パネル|議題)(?!(?!同様|以降|冒頭|終了)[\p{Script=Han}\p{Script=Katakana}])/gu;

/**
 * Parts of this text, in Japanese.
 *
 * - `第3章`, `2節`, `本章3節`, `Ⅲ部1章2節3項`, `第2・3章`, `本節`, `第２セッション`
 * - not `第1次`, `季節`, `20世紀`, `演説の一節`, `第一部隊`, `本部`; a heading line is no reference (told by the outline)
 */
export const section: ReferenceKind = {
  find: (running) => [
    ...[...running.matchAll(SEVERAL)].map((match): FoundReference => ({
      type: 'section', span: spanOfMatch(match),
      targets: [match[1]!, match[2]!].map((number) => ({ kind: 'section', number: arabic(number), path: [{ division: match[3]!, number: arabic(number) }] })),
    })),
    ...[...running.matchAll(PATH)].filter((match) => match[0].includes('第') || !/^[0-9ⅠIVXⅡ-Ⅻ]+部$/u.test(match[0])).map((match): FoundReference => {
      const path = [...`${match[1]}${match[2] ?? ''}`.matchAll(/第?([^第部編章節項]+)(部|編|章|節|項)/gu)].map((step) => ({ division: step[2]!, number: arabic(step[1]!) }));
      return { type: 'section', span: spanOfMatch(match), targets: [{ kind: 'section', number: path.at(-1)!.number, path }] };
    }),
    ...[...running.matchAll(ENCLOSING)].map((match): FoundReference => ({ type: 'anaphoric', span: spanOfMatch(match), targets: [{ kind: 'section', relation: { kind: 'enclosing', division: match[1]! } }] })),
    ...[...running.matchAll(SESSION)].map((match): FoundReference => ({
      type: 'section', span: spanOfMatch(match), onlyIfResolved: true,
      targets: [{ kind: 'section', number: arabic(match[1]!), path: [{ division: match[2]!, number: arabic(match[1]!) }] }],
    })),
  ],
};
