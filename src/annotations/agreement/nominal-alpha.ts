/**
 * Krippendorff's α for nominal values (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): any number of annotators, any of them may have
 * said nothing of a unit. 1 is perfect, 0 what chance gives.
 *
 * @param units What the annotators said of each unit; `undefined` for nothing. Units of which fewer than two said anything do not count.
 * @returns `undefined` where nothing can be compared or there is only one value.
 */
export function nominalAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreements = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreements += (count * (values.length - count)) / (values.length - 1);
    }
    pairable += values.length;
  }
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (pairable - count), 0);
  return expected === 0 ? undefined : 1 - ((pairable - 1) * disagreements) / expected;
}
