/** How often one annotator said this where the other said that: `table.get(one)?.get(other)`. */
export type ConfusionTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function confusionTable(pairs: Iterable<readonly [string, string]>): ConfusionTable {
  const table = new Map<string, Map<string, number>>();
  for (const [one, other] of pairs) {
    const row = table.get(one) ?? new Map<string, number>();
    table.set(one, row.set(other, (row.get(other) ?? 0) + 1));
  }
  return table;
}

/**
 * Cohen's κ of two annotators (J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960): how much more often they agree than two people who used
 * the same categories as often at random. `undefined` without pairs, and where both always said the same one thing: then chance explains everything.
 */
export function cohenKappa(table: ConfusionTable): number | undefined {
  const [ofOne, ofOther] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  let agreed = 0;
  for (const [one, row] of table) {
    for (const [other, count] of row) {
      ofOne.set(one, (ofOne.get(one) ?? 0) + count);
      ofOther.set(other, (ofOther.get(other) ?? 0) + count);
      total += count;
      if (one === other) agreed += count;
    }
  }
  const byChance = [...ofOne].reduce((sum, [category, count]) => sum + count * (ofOther.get(category) ?? 0), 0) / total ** 2;
  return total === 0 || byChance === 1 ? undefined : (agreed / total - byChance) / (1 - byChance);
}
