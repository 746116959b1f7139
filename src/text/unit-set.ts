/** A set of UTF-16 units that is learned as units are met; called with a unit it says whether the set holds it. */
export interface UnitSet {
  (unit: number): boolean;
  /** What is known of every unit: 0 nothing yet, `ABSENT`, or that it is held. For loops over whole texts. */
  known(): Uint8Array;
}

export const ABSENT = 1;
const HELD = 2;

/**
 * The UTF-16 units that a pattern of one character matches. Asking costs a look into a table, so that a rule is tried only where its first
 * character stands. Half a surrogate pair is asked for alone.
 *
 *     const opens = unitSet(/[第図表]/u);    opens('第'.charCodeAt(0)) === true
 */
export function unitSet(pattern: RegExp): UnitSet {
  let table: Uint8Array | undefined;
  const known = (): Uint8Array => (table ??= new Uint8Array(0x10000));
  const has = (unit: number): boolean => {
    const said = known()[unit]!;
    if (said !== 0) return said === HELD;
    const held = pattern.test(String.fromCharCode(unit));
    known()[unit] = held ? HELD : ABSENT;
    return held;
  };
  return Object.assign(has, { known });
}
