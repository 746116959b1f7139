import { type Damage } from '../damage';
import { type Sign } from '../sign';

const LONGEST_WORD = 24;

/**
 * Marks of footnotes that lost their raising and stand glued behind a word: `首脳会談1において` → `首脳会談 [1]`. The find covers the word.
 * Which digits are marks is read with the references: a footnote of that number has to be printed.
 */
export const gluedFootnoteMarks: Sign = ({ text, references }) => references.filter(({ type }) => type === 'footnote').flatMap(({ span }): Damage[] => {
  const mark = text.raw.slice(span.start, span.end);
  if (!/^[0-9]{1,3}$/u.test(mark)) return [];
  const word = /(?:[\p{Script=Han}々]+|[ァ-ヺー]+|[A-Za-z]+)$/u.exec(text.raw.slice(Math.max(0, span.start - LONGEST_WORD), span.start))?.[0];
  if (word === undefined) return [];
  return [{ kind: 'glued-footnote-mark', span: { start: span.start - word.length, end: span.end }, corrected: `${word} [${mark}]`, certainty: 'sure' }];
});
