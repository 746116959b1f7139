/**
 * The UTF-16 units that a pattern of one character matches, learned one by one as they are met: asking costs a look into a table, so that
 * a rule is tried only where its first character stands. Half a surrogate pair is asked for alone.
 *
 *     const opens = unitSet(/[第図表]/u);    opens('第'.charCodeAt(0)) === true
 */
export function unitSet(pattern: RegExp): (unit: number) => boolean {
  let known: Uint8Array | undefined;
  return (unit) => {
    known ??= new Uint8Array(0x10000);
    const said = known[unit]!;
    if (said !== UNKNOWN) return said === YES;
    const answer = pattern.test(String.fromCharCode(unit));
    known[unit] = answer ? YES : NO;
    return answer;
  };
}

const UNKNOWN = 0;
const NO = 1;
const YES = 2;
