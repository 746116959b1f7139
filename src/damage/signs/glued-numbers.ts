import { type Damage } from '../damage';
import { type Sign } from '../sign';

/**
 * Numbers that lost what parted them.
 *
 * - `資料4243` → 資料42、43: two numbers that follow one another, one of them larger than a volume has
 * - `1)<https://…>参照` → `1) https://… 参照`: the label of a note glued to its address
 * - not `資料2010` (a year), `第1234号`
 */
export const gluedNumbers: Sign = ({ text, references }) => [
  ...references.filter(({ type, targets }) => (type === 'appendix' || type === 'figure') && targets.length > 1).flatMap((reference): Damage[] => {
    const raw = text.raw.slice(reference.span.start, reference.span.end);
    const numbers = reference.targets.map(({ number }) => number ?? '');
    const glued = numbers.join('');
    if (glued === '' || !raw.endsWith(glued)) return [];
    return [{ kind: 'glued-numbers', span: reference.span, corrected: `${raw.slice(0, -glued.length)}${numbers.join('、')}`, certainty: 'sure' }];
  }),
  ...[...text.raw.matchAll(/^([0-9]{1,3}[)）.])<?(https?:\/\/[^\s<>]{1,300})>?([\p{Script=Han}\p{Script=Hiragana}]{0,8})[ \t]*$/gmu)].map((match): Damage => ({
    kind: 'glued-numbers', span: { start: match.index, end: match.index + match[0].length }, corrected: `${match[1]} ${match[2]}${match[3] === '' ? '' : ` ${match[3]}`}`, certainty: 'likely',
  })),
];
