import { type GraphEdge } from '../views/reference-graph';
import { makeSvg } from './dom';

/** Widths of the thinnest and the widest arc, in pixels. */
const THIN = 1.25;
const WIDE = 6;
/** Room for an arrow between an arc and its node, and left of the widest arc. */
const HEAD = 8;
const MARGIN = 6;
/** How far from its middle an arc leaves a node and reaches one: the two do not lie on each other. */
const LEAVES = 6;
const REACHES = 2;

/** What an arc does under the pointer. */
export interface ArcActions {
  point(edge: number, event: PointerEvent): void;
  leave(): void;
  open(edge: number): void;
}

/** Arcs at the left of a column of nodes, as SVG groups in the order of the edges; `middles` are those of the nodes, `right` is where nodes begin, in pixels. */
export function drawArcs(edges: readonly GraphEdge[], middles: readonly number[], right: number, actions: ArcActions): SVGGElement[] {
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));
  const longest = Math.max(1, ...edges.map(({ from, to }) => Math.abs(middles[from]! - middles[to]!)));
  return edges.map(({ from, to, weight }, index) => {
    const down = Math.sign(middles[to]! - middles[from]!);
    const [start, end] = [middles[from]! + down * LEAVES, middles[to]! - down * REACHES];
    const bulge = (right - HEAD - MARGIN) * Math.sqrt(Math.abs(end - start) / longest);
    // A cubic curve reaches three quarters of the way to its control points.
    const control = Math.round(right - HEAD - Math.min(bulge, right - HEAD - MARGIN) / 0.75);
    const line = `M${right - 2} ${start}H${right - HEAD}C${control} ${start} ${control} ${end} ${right - HEAD} ${end}`;
    const width = THIN + (WIDE - THIN) * Math.sqrt((weight - 1) / Math.max(1, heaviest - 1));
    const half = 3 + width / 2;
    return makeSvg('g', {
      class: 'arc', on: {
        pointermove: (event) => { if (event instanceof PointerEvent) actions.point(index, event); },
        pointerleave: () => actions.leave(),
        click: () => actions.open(index),
      },
    }, [
      makeSvg('path', { class: 'reach', attributes: { d: line } }),
      makeSvg('path', { class: 'line', attributes: { d: line, 'stroke-width': width.toFixed(2) } }),
      makeSvg('path', { class: 'head', attributes: { d: `M${right - 1} ${end}l${-HEAD} ${-half}v${2 * half}z` } }),
    ]);
  });
}
