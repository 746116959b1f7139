import { type Span } from '../text/span';

export type DateType = 'date' | 'month' | 'year' | 'range' | 'decade' | 'century' | 'fiscal-year' | 'season' | 'relative';

/** A date in running text. Span in raw UTF-16 offsets. */
export interface DateExpression {
  readonly type: DateType;
  readonly span: Span;
  /** ISO 8601-1/-2 (EDTF): `2011-06-21`, `2024-04`, `2010`, `2015-04/2015-05`, `198X`, `20XX`, `2006-23` (autumn). */
  readonly value: string;
  /** A part of the value comes from elsewhere in the text (同年, 今年, 11月15日 without a year). */
  readonly inferred?: boolean;
  /** Era and year where the text gives them: 平成 22. */
  readonly era?: { readonly name: string; readonly year: number };
  /** First and last day of a fiscal year, `2024-04-01/2025-03-31`. */
  readonly interval?: string;
}
