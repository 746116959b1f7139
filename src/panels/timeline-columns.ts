import { type ConceptTimeline } from '../views/concept-timeline';

/** A column: a year, a longer stretch without any document drawn as one, or the documents without a date. */
export type Column =
  | { readonly kind: 'year'; readonly year: string; readonly documents: number }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string }
  | { readonly kind: 'undated'; readonly documents: number };

/** Years in a row without documents that are drawn one by one; more become one column. */
const SHORT_GAP = 3;

export function columnsOf({ years, undated }: Pick<ConceptTimeline, 'years' | 'undated'>): Column[] {
  const columns: Column[] = [];
  for (let at = 0; at < years.length; at++) {
    let end = at;
    while (years[end]?.documents === 0) end++;
    if (end - at > SHORT_GAP) {
      columns.push({ kind: 'gap', from: years[at]!.year, to: years[end - 1]!.year });
      at = end - 1;
    } else columns.push({ kind: 'year', ...years[at]! });
  }
  if (undated > 0) columns.push({ kind: 'undated', documents: undated });
  return columns;
}
