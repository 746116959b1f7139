import { type Damage } from './damage';
import { type DamagedDocument } from './sign';
import { signs } from './signs/all';

const WEIGHT = { sure: 2, likely: 1, usual: 0 } as const;

/** All damage of a document in the order of the text. Of two finds over the same span the surer one is given, of equal ones the first sign's. */
export function findDamage(document: DamagedDocument): Damage[] {
  const bySpan = new Map<string, Damage>();
  for (const damage of signs.flatMap((sign) => sign(document))) {
    const key = `${damage.span.start}-${damage.span.end}`;
    const known = bySpan.get(key);
    if (known === undefined || WEIGHT[damage.certainty] > WEIGHT[known.certainty]) bySpan.set(key, damage);
  }
  return [...bySpan.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
