import { type ConcordanceRow, type CorpusConcordance } from '../views/corpus-concordance';

/** `text`: document by document as the texts go; `date`: documents by date, the undated last; `before` and `behind`: by the words next to the keyword, outwards. */
export const orders = ['text', 'date', 'before', 'keyword', 'behind'] as const;
export type Order = (typeof orders)[number];

export interface Arrangement {
  readonly by: Order;
  readonly descending: boolean;
  /** Words that must all occur in a row, in its section names or in the title or date of its document; width and case do not matter. */
  readonly filter: string;
}

export const asInText: Arrangement = { by: 'text', descending: false, filter: '' };

/** Indices of the rows to show, in order. Rows that are alike stay in the order of the texts, whichever way the sort goes. */
export function arrange(data: CorpusConcordance, { by, descending, filter }: Arrangement, language: string): number[] {
  const wanted = folded(filter).split(/\s+/u).filter((word) => word !== '');
  const matches = ({ before, keyword, behind, sections, document }: ConcordanceRow): boolean => {
    if (wanted.length === 0) return true;
    const { title = '', date = '' } = data.documents[document] ?? {};
    const all = folded(`${before}${keyword}${behind}\n${sections.join('\n')}\n${title}\n${date}`);
    return wanted.every((word) => all.includes(word));
  };
  const shown = data.rows.flatMap((row, index) => (matches(row) ? [index] : []));
  if (by === 'text') return descending ? shown.reverse() : shown;
  const keys = new Map(shown.map((index) => [index, keyOf(data, data.rows[index]!, by)]));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const direction = descending ? -1 : 1;
  return shown.sort((a, b) => direction * compareKeys(keys.get(a)!, keys.get(b)!, compare) || a - b);
}

function keyOf({ documents }: CorpusConcordance, row: ConcordanceRow, by: Exclude<Order, 'text'>): string {
  switch (by) {
    case 'date': return documents[row.document]?.date ?? '';
    // Read outwards from the keyword: word by word in Latin script, character by character in Japanese.
    case 'before': return (row.before.match(/[\p{Script=Latin}\p{N}'’-]+|[\p{L}\p{N}]/gu) ?? []).reverse().join(' ');
    case 'keyword': return row.keyword;
    case 'behind': return row.behind.replace(/^[^\p{L}\p{N}]+/u, '');
  }
}

/** What has no key – no date, no context – comes last. */
function compareKeys(a: string, b: string, compare: (a: string, b: string) => number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return compare(a, b);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
