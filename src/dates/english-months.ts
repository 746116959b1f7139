const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The months in full or in capitals, and short with or without their full stop, for patterns. Always with a capital: `may` and `march` are words. */
export const MONTH = '(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** Number of a month matched by `MONTH`: `Sept.` = 9. */
export function monthNumber(name: string): number {
  return NAMES.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}
