import { type Span } from '../../text/span';

/** Disagreement about where the passages of one category are, as seen and as chance would make it; to be added up over categories. */
export interface UnitizingDisagreement {
  readonly observed: number;
  readonly expected: number;
}

/** A stretch of the text that one annotator marked, or left between marks. */
interface Section extends Span {
  readonly marked: boolean;
}

/**
 * Krippendorff's disagreement in unitising (Measuring the Reliability of Qualitative Text Analysis Data, 2004; Content Analysis, ch. 11): two passages that
 * overlap differ by the squares of how far their beginnings and their ends lie apart, a passage where the other marked nothing by the square of its length.
 *
 * @param length Of the text, in the units in which the spans count.
 * @param annotators The passages of each; those of one annotator that overlap or touch count as one.
 */
export function unitizingDisagreement(length: number, annotators: readonly (readonly Span[])[]): UnitizingDisagreement {
  const sections = annotators.map((spans) => sectionsOf(length, spans));
  const count = annotators.length;
  let observed = 0;
  for (const [at, one] of sections.entries()) for (const other of sections.slice(at + 1)) observed += 2 * distance(one, other);
  const units = sections.flat().filter(({ marked }) => marked).map(lengthOf);
  const longerGaps = sumsFromLongest(sections.flat().filter(({ marked }) => !marked).map(lengthOf));
  const all = count * length;
  let expected = 0;
  let within = 0;
  for (const unit of units) {
    // A passage meets another one, or it falls into a gap that is long enough for it.
    const gaps = longerGaps(unit);
    expected += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * (gaps.sum - gaps.count * (unit - 1));
    within += unit * (unit - 1);
  }
  return {
    observed: observed / (count * (count - 1) * length ** 2),
    expected: units.length === 0 ? 0 : ((2 / length) * expected) / (all * (all - 1) - within),
  };
}

/** α_U over some categories: 1 is perfect, 0 what chance gives; `undefined` where nothing was marked. */
export function unitizingAlpha(disagreements: readonly UnitizingDisagreement[]): number | undefined {
  const sum = (part: keyof UnitizingDisagreement): number => disagreements.reduce((total, one) => total + one[part], 0);
  return sum('expected') === 0 ? undefined : 1 - sum('observed') / sum('expected');
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Passages and the gaps between them, from the beginning of the text to its end. */
function sectionsOf(length: number, spans: readonly Span[]): Section[] {
  const sections: Section[] = [];
  let done = 0;
  for (const { start, end } of [...spans].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start)) {
    const last = sections.at(-1);
    if (last?.marked === true && start <= last.end) sections[sections.length - 1] = { ...last, end: Math.max(last.end, end) };
    else {
      if (start > done) sections.push({ start: done, end: start, marked: false });
      sections.push({ start, end, marked: true });
    }
    done = sections.at(-1)!.end;
  }
  if (done < length) sections.push({ start: done, end: length, marked: false });
  return sections;
}

/** Both go through the text once. */
function distance(one: readonly Section[], other: readonly Section[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [a, b] = [one[i]!, other[j]!];
    if (a.marked && b.marked) sum += (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
    else if (a.marked && b.start <= a.start && a.end <= b.end) sum += lengthOf(a) ** 2;
    else if (b.marked && a.start <= b.start && b.end <= a.end) sum += lengthOf(b) ** 2;
    if (a.end <= b.end) i++;
    if (b.end <= a.end) j++;
  }
  return sum;
}

/** How many of the lengths are at least so long, and their sum. */
function sumsFromLongest(lengths: readonly number[]): (least: number) => { readonly count: number; readonly sum: number } {
  const sorted = [...lengths].sort((a, b) => b - a);
  const sums = sorted.reduce<number[]>((all, one) => { all.push(all.at(-1)! + one); return all; }, [0]);
  return (least) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! >= least) low = middle + 1;
      else high = middle;
    }
    return { count: low, sum: sums[low]! };
  };
}
