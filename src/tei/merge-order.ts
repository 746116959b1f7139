import { compareUnits } from './canonical-xml';

/**
 * The order of things that people arrange by hand and that two sides arranged. What both have goes in the order of the side that changed it (both: of
 * the greater); what only one has follows what it follows there. The same whichever side is which. Linear.
 *
 * `x y`, `y x mine`, `x yours y` → `y x mine yours`: of two things at one place the lesser goes first.
 */
export function mergeOrder(base: readonly string[], a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const common = (of: readonly string[]): string[] => of.filter((key) => inA.has(key) && inB.has(key));
  const [ofBase, ofA, ofB] = [base, a, b].map((list) => [...new Set(common(list))]) as [string[], string[], string[]];
  const spine = sameOrder(ofA, ofBase) ? ofB : sameOrder(ofB, ofBase) ? ofA : compareUnits(ofA.join(' '), ofB.join(' ')) > 0 ? ofA : ofB;
  const known = new Set(spine);
  const [runsA, runsB] = [runsAfter(a, known), runsAfter(b, known)];
  return [undefined, ...spine].flatMap((key) => {
    const runs = [runsA.get(key) ?? [], runsB.get(key) ?? []].sort((one, other) => compareUnits(one.join(' '), other.join(' ')));
    return [...(key === undefined ? [] : [key]), ...runs.flat()];
  });
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

/** What stands behind each known key, up to the next known one; behind `undefined` what stands before all of them. */
function runsAfter(list: readonly string[], known: ReadonlySet<string>): Map<string | undefined, string[]> {
  const runs = new Map<string | undefined, string[]>([[undefined, []]]);
  let last: string | undefined;
  for (const key of new Set(list)) {
    if (known.has(key)) runs.set(last = key, []);
    else runs.get(last)!.push(key);
  }
  return runs;
}
