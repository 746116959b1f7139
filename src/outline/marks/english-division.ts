import { readNumeral } from '../../text/numerals';
import { type SectionKind } from '../section';
import { type Mark } from '../mark';

/**
 * Part, Title, Chapter, Section, Article, Annex and Appendix with a number or letter.
 *
 * - `Article 5`, `Sec. 2. Definitions. For purposes of this order:` (title Definitions), `ARTICLE V – Mutual defence`, `Chapter 2: The Alliance`, `Sec. 3. Definitions.`, `Annex A`, `Part One: The Context`, `§ 12. Short title`, `Article 5 bis`, `ANNEX` alone
 * - not `Article 5 of the Treaty provides that…`, `Section 2 and Section 3`, `Part of the agreement`
 */
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const PATTERN = new RegExp(
  '^(Part|PART|Title|TITLE|Chapter|CHAPTER|Section|SECTION|Sec\\.|SEC\\.|Article|ARTICLE|Annex|ANNEX|Appendix|APPENDIX|Schedule|SCHEDULE|§)'
  + `(?:(?: +|(?<=§) ?)([0-9]{1,4}(?:[A-Za-z]|(?: ?bis| ?ter))?|[IVXLC]{1,7}|[A-Z]|${NUMBERS.flatMap((word) => [word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')})(?=$|[.:\\- (])[.:]?(?: *- *| +|$)|(?<=^(?:Annex|ANNEX|Appendix|APPENDIX|Schedule|SCHEDULE))(?:$|: +))`, 'u');
const WORDS: readonly (readonly [string, SectionKind, number])[] = [
  ['part', 'part', 1], ['title', 'part', 1], ['annex', 'part', 0.5], ['appendix', 'part', 0.5], ['schedule', 'part', 0.5], ['chapter', 'chapter', 3], ['section', 'section', 4], ['article', 'article', 7],
];

const divisionMark = ([word, kind, rank]: readonly [string, SectionKind, number]): Mark => ({
  system: `${word} N`,
  rank,
  role: 'division',
  opening: /^[PTCSA§]/u,
  read(line) {
    const match = PATTERN.exec(line.folded);
    if (match === null || match[1]!.toLowerCase().replace(/^(?:sec\.|§)$/u, 'section') !== word) return undefined;
    const rest = line.folded.slice(match[0].length);
    // A sentence that begins with a reference goes on in lower case; a title does not.
    if (/^(?:[a-z]|and\b|of\b)/u.test(rest)) return undefined;
    // A run-in heading: `Sec. 2. Definitions. For purposes of this order:`
    const runInTitle = /^([A-Z][^.]{1,60})\. +(?=[A-Z("“])/u.exec(rest)?.[1];
    const prose = runInTitle === undefined && rest.length > 90 && /[.;]$/u.test(rest);
    const number = match[2] === undefined ? undefined : numberOf(match[2], kind === 'part' && word !== 'part' && word !== 'title');
    const labelLength = match[0].replace(/[ .:-]+$/u, '').length;
    return { kind, labelLength, titleStart: match[0].length, ...(number === undefined ? {} : { number }), ...(prose ? { runIn: true } : {}), ...(runInTitle === undefined ? {} : { titleEnd: match[0].length + runInTitle.length }) };
  },
});

/** Annexes go by letters: C and L are the third and the twelfth there, not a hundred and fifty. */
function numberOf(text: string, lettered: boolean): number {
  const word = NUMBERS.indexOf(text.toLowerCase()) + 1;
  if (word > 0) return word;
  return (lettered && /^[CL]$/u.test(text) ? undefined : readNumeral(/^[0-9]+/u.exec(text)?.[0] ?? text)) ?? text.charCodeAt(0) - 64;
}

export const englishDivisions: readonly Mark[] = WORDS.map(divisionMark);
