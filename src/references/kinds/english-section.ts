import { type FoundReference, type FoundTarget, type ReferenceKind, spanOfMatch } from '../found-reference';
import { NAME } from './english-article';
import { arabic, numberList } from './number-list';

const NUMBER = '[0-9]{1,5}[A-Za-z]?(?:[.-][0-9]{1,3})*|[IVX]{1,6}';
const STATUTE = `(?:${NAME})(?:,? (?:${NAME}|of|the|and|for|on|to|[0-9]{4}))*`;
const SECTIONS = new RegExp(
  `\\b([Ss]ection|[Ss]ec\\.|[Cc]hapter|Part|Title|Division|§§?)s? ?((?:${NUMBER})(?:(?:, | and |, and | or | through | to )(?:${NUMBER})(?![A-Za-z0-9]))*)\\b((?:\\([0-9A-Za-z]{1,4}\\))*)(?: of (?:(?:the )?(?=[A-Z])(${STATUTE})|(title [0-9]{1,2}, United States Code|(?:the|that|such) (?:[a-z]+ ){0,2}(?:resolution|act|law|statute|code)\\b)))?`, 'gu');
const CODE = /\b([0-9]{1,2} (?:U\.S\.C\.|USC|C\.F\.R\.|CFR)) (?:§{1,2} ?|[Pp]art )?([0-9]{1,5}[a-z]?(?:\.[0-9]+)?)((?:\([0-9A-Za-z]{1,4}\))*)(?: et seq\.)?/gu;
const WITHIN = /\b(?:[Ss]ub)?(?:section|paragraph|clause)s? ((?:\([0-9a-z]{1,4}\)){1,3})(?: of this (?:section|order|subsection|paragraph))?/gu;
/** Part II, Chapter 5, Section 2: one pointer, each step within the one before. */
const CHAIN = new RegExp(`\\b(?:(?:Part|Chapter|Title) (?:${NUMBER}), ){1,2}(?:Chapter|Section|Sec\\.) (?:${NUMBER})\\b`, 'gu');
/** paragraph 2, paragraphs 1 and 2 of this Article: of the article around it. */
const PARAGRAPH = /\b[Pp]aragraphs? ([0-9]{1,2})(?:(?: and | or )([0-9]{1,2}))?\b(?: of this (?:Article|Section))?(?! of (?:Article|Section|the )|[.(][0-9a-z])/gu;
const CLOSING = /(?: (?:of|the|and|for|on|to)|,)+$/u;
/** A name is a statute's only if it says so; `section 2 of Chapter 3` and `Part II of Japan's` name none. */
const IS_STATUTE = /\b(?:Act|Code|Law|Order|Treaty|Constitution|Regulations?|Charter|Agreement|Strategy|Report|Plan|Guidelines|Review)\b/u;

/**
 * Parts of this text and of statutes, in English.
 *
 * - `Section 2`, `section 2(b)`, `sections 3 and 4`, `Chapter III`, `Part II`, `§ 3`, `subsection (a) of this section`
 * - `section 301 of the Trade Act of 1974`, `50 U.S.C. 1701 et seq.`: of another statute
 * - not `cross-section`, `part of`, `chapter and verse`; a heading `Sec. 2. Definitions` is no reference (told by the outline)
 */
export const englishSection: ReferenceKind = {
  find: (running) => [
    ...[...running.matchAll(CHAIN)].map((match): FoundReference => {
      const path = match[0].split(', ').map((step) => ({ division: wordOf(step.split(' ')[0]!), number: arabic(step.split(' ')[1]!) }));
      return { type: 'section', span: spanOfMatch(match), targets: [{ kind: 'section', number: path.at(-1)!.number, path }] };
    }),
    ...[...running.matchAll(PARAGRAPH)].map((match): FoundReference => ({
      type: 'section', span: spanOfMatch(match), onlyIfResolved: true,
      targets: [match[1], match[2]].filter((number) => number !== undefined).map((paragraph) => ({ kind: 'section', paragraph, relation: { kind: 'within', division: 'section' } })),
    })),
    ...[...running.matchAll(SECTIONS)].map((match): FoundReference => {
      const [whole, division, numbers, brackets, printed, code] = match;
      const named = printed?.replace(CLOSING, '');
      const instrument = code ?? (named !== undefined && IS_STATUTE.test(named) ? named : undefined);
      const dropped = printed === undefined ? 0 : instrument === undefined ? whole.length - whole.lastIndexOf(' of ', whole.length - printed.length) : printed.length - named!.length;
      return {
        type: 'section', span: { start: match.index, end: match.index + whole.length - dropped },
        targets: numberList(numbers!, 'keep hyphens').map((number): FoundTarget => ({
          kind: 'section', number, ...partsOf(brackets ?? ''), ...(instrument === undefined ? {} : { instrument }), path: [{ division: wordOf(division!), number }],
        })),
      };
    }),
    ...[...running.matchAll(CODE)].map((match): FoundReference => ({ type: 'section', span: spanOfMatch(match), targets: [{ kind: 'section', number: match[2]!, ...partsOf(match[3] ?? ''), instrument: match[1]! }] })),
    ...[...running.matchAll(WITHIN)].map((match): FoundReference => ({
      type: 'section', span: spanOfMatch(match), onlyIfResolved: true, targets: [{ kind: 'section', ...partsOf(match[1]!), relation: { kind: 'within', division: 'section' } }],
    })),
  ],
};

function wordOf(division: string): string {
  const word = division.toLowerCase();
  return word === 'sec.' || word.startsWith('§') ? 'section' : word;
}

function partsOf(brackets: string): Partial<FoundTarget> {
  const [paragraph, item, subitem] = [...brackets.matchAll(/\(([0-9A-Za-z]{1,4})\)/gu)].map((part) => (/^[0-9]+$/u.test(part[1]!) ? arabic(part[1]!) : part[1]!));
  return { ...(paragraph === undefined ? {} : { paragraph }), ...(item === undefined ? {} : { item }), ...(subitem === undefined ? {} : { subitem }) };
}
