/** Seasons as EDTF counts them, in both languages. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['春', 21], ['夏', 22], ['秋', 23], ['冬', 24], ['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24],
]);
