import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

const isClosingMark = unitSet(/”/u);
const OPENED_WITH_CLOSING = /(?<=^|[^“A-Za-z0-9.,!?])”([^“”\n]{2,80})”/muy;

/**
 * Quotations opened with a closing mark: `”Free and Open”` → `“Free and Open”`.
 * Not where a quotation is open, and not across lines of more than a title's length.
 */
export const quotationMarks: Sign = ({ text }) => matchesWhere(text.raw, isClosingMark, OPENED_WITH_CLOSING).flatMap((match): Damage[] => {
  const before = text.raw.slice(Math.max(0, match.index - 120), match.index);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return [];
  return [{ kind: 'quote-mark', span: { start: match.index, end: match.index + match[0].length }, corrected: `“${match[1]}”`, certainty: 'likely' }];
});
