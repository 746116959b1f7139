import { readNumeral } from '../../text/numerals';
import { type SectionKind } from '../section';
import { type Mark } from '../mark';

/**
 * Part, Title, Chapter, Section, Article, Annex and Appendix with a number or letter.
 *
 * - `Article 5`, `Sec. 2. Definitions. For purposes of this order:` (title Definitions), `ARTICLE V – Mutual defence`, `Chapter 2: The Alliance`, `Sec. 3. Definitions.`, `Annex A`
 * - not `Article 5 of the Treaty provides that…`, `Section 2 and Section 3`, `Part of the agreement`
 */
const PATTERN = /^(Part|PART|Title|TITLE|Chapter|CHAPTER|Section|SECTION|Sec\.|SEC\.|Article|ARTICLE|Annex|ANNEX|Appendix|APPENDIX) +([0-9]{1,3}|[IVXLC]{1,7}|[A-Z])(?=$|[.:\- (])[.:]?(?: *- *| +|$)/u;
const WORDS: readonly (readonly [string, SectionKind, number])[] = [
  ['part', 'part', 1], ['title', 'part', 1], ['annex', 'part', 1], ['appendix', 'part', 1], ['chapter', 'chapter', 3], ['section', 'section', 4], ['article', 'article', 7],
];

const divisionMark = ([word, kind, rank]: readonly [string, SectionKind, number]): Mark => ({
  system: `${word} N`,
  rank,
  role: 'division',
  read(line) {
    const match = PATTERN.exec(line.folded);
    if (match === null || match[1]!.toLowerCase().replace(/^sec\.$/u, 'section') !== word) return undefined;
    const rest = line.folded.slice(match[0].length);
    // A sentence that begins with a reference goes on in lower case; a title does not.
    if (/^(?:[a-z]|and\b|of\b)/u.test(rest)) return undefined;
    // A run-in heading: `Sec. 2. Definitions. For purposes of this order:`
    const runInTitle = /^([A-Z][^.]{1,60})\. +(?=[A-Z("“])/u.exec(rest)?.[1];
    const prose = runInTitle === undefined && rest.length > 90 && /[.;]$/u.test(rest);
    const number = readNumeral(match[2]!) ?? match[2]!.charCodeAt(0) - 64;
    const labelLength = match[0].replace(/[ .:-]+$/u, '').length;
    return { kind, labelLength, titleStart: match[0].length, number, ...(prose ? { runIn: true } : {}), ...(runInTitle === undefined ? {} : { titleEnd: match[0].length + runInTitle.length }) };
  },
});

export const englishDivisions: readonly Mark[] = WORDS.map(divisionMark);
