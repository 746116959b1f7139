import { type Damage } from '../damage';
import { type Sign } from '../sign';

const TAG = /<(sup|sub|b|i|u|em|strong|span|font|small)(?: [^<>\n]{0,100})?>([^<>\n]{0,60})<\/\1>|<br ?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});/gu;
const MEANING: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Marks of HTML that were left standing.
 *
 * - `訪問した<sup>1</sup>。` → 1, `A&amp;B` → &, `<br>` → nothing
 * - not `<1>`, a number in angle brackets, and not `a < b`
 */
export const htmlResidue: Sign = ({ text }) => [...text.raw.matchAll(TAG)].map((match): Damage => ({
  kind: 'html-residue', span: { start: match.index, end: match.index + match[0].length }, certainty: 'sure',
  corrected: match[2] ?? MEANING[match[0]] ?? (match[0].startsWith('&#') ? String.fromCodePoint(Number(match[0].slice(2, -1))) : ''),
}));
