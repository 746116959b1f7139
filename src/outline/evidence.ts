import { type Heading } from './headings';
import { enclosed } from './marks/enclosed';
import { named } from './marks/named';
import { parted, styleOf } from './marks/parted';

/**
 * Drops headings that only others of their kind make credible: a number of a doubtful system without its neighbour (`ハ 長調`), a phrase in
 * round brackets or a short line without marks that is the only one of its style.
 */
export function withEvidence(headings: readonly Heading[]): Heading[] {
  const numbers = new Set(headings.filter(({ doubtful }) => doubtful).map((heading) => key(heading)));
  const styles = new Map<number, number>();
  for (const heading of headings) {
    if (heading.mark !== parted && heading.mark !== named) continue;
    const style = heading.mark === parted ? heading.subrank : styleOf(heading.title);
    styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  const bracketed = headings.filter(({ mark }) => mark === enclosed).length;
  return headings.filter((heading) => {
    if (heading.mark === enclosed) return bracketed > 1;
    if (heading.mark === parted) return (styles.get(heading.subrank) ?? 0) > 1;
    return !heading.doubtful || numbers.has(key(heading, -1)) || numbers.has(key(heading, 1));
  });
}

function key({ mark, number = 0 }: Heading, step = 0): string {
  return `${mark.system} ${number + step}`;
}
