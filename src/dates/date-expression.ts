import { type Span } from '../text/span';
import { type DateReason } from './date-reason';

export type DateType = 'date' | 'month' | 'year' | 'range' | 'decade' | 'century' | 'fiscal-year' | 'season' | 'quarter' | 'half-year' | 'relative';

/** What a word beside the date says of it: 頃 and `circa`, 以降 and `since`, まで and `until`, 以前 and `before`, 後 and `after`. */
export type DateQualifier = 'approximate' | 'since' | 'until' | 'before' | 'after';

/** Which part of it is meant: 1990年代後半, `early April`, 2024年末. */
export type DatePart = 'early' | 'mid' | 'late';

/** A date in running text. Span in raw UTF-16 offsets; words that qualify it are outside. */
export interface DateExpression {
  readonly type: DateType;
  readonly span: Span;
  /**
   * ISO 8601-1/-2 (EDTF): `2011-06-21`, `2024-04`, `2010`, `2015-04/2015-05`, `198X`, `20XX`, `2006-23` (autumn), `2024-33` (first quarter),
   * `2024-40` (first half), `--11-15` where no year is known, `[2024-04-10,2024-10-04]` where day and month cannot be told apart.
   */
  readonly value: string;
  /** A part of the value comes from elsewhere in the text (同年, 今年, 11月15日 without a year). */
  readonly inferred?: boolean;
  /** Era and year where the text gives them: 平成 22. */
  readonly era?: { readonly name: string; readonly year: number };
  /** First and last day of a fiscal year, `2024-04-01/2025-03-31`. */
  readonly interval?: string;
  readonly qualifier?: DateQualifier;
  readonly part?: DatePart;
  /** How the value was reached where the words alone do not give it, in the order in which it was. */
  readonly reasons?: readonly DateReason[];
}
