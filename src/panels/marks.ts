/** Colours of the theme and shapes for things to tell apart, in this order: each differs from the others in both. */
export const chartColours = ['blue', 'green', 'yellow', 'purple', 'red', 'plain'] as const;

/** Outlines of marks round a point, as SVG path data; `bar` and `cross` are stroked, the others filled. */
const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x} ${y - 7}v14`,
  (x, y) => `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z`,
  (x, y) => `M${x} ${y - 6}l5 6l-5 6l-5-6z`,
  (x, y) => `M${x} ${y - 5.5}l5.5 10h-11z`,
  (x, y) => `M${x - 4} ${y - 4}h8v8h-8z`,
  (x, y) => `M${x - 4.5} ${y - 4.5}l9 9m0-9l-9 9`,
];

/** The mark of a thing by its index; more things than there are shapes begin again. */
export function markAt(index: number, x: number, y: number): string {
  return SHAPES[index % SHAPES.length]!(Math.round(x * 10) / 10, y);
}

/** Class of marks of a thing: its colour, and whether it is stroked. */
export function markClass(index: number): string {
  const shape = index % SHAPES.length;
  return `mark ${chartColours[index % chartColours.length]!}${shape === 0 || shape === SHAPES.length - 1 ? ' stroked' : ''}`;
}
