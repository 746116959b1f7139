import { type GraphNode } from '../views/reference-graph';
import { makeSvg } from './dom';

/** Outlines round (8, 8): a page with a folded corner, a disc, a diamond. Kinds differ in them, never by colour alone. */
const OUTLINES: Readonly<Record<GraphNode['kind'], string>> = {
  document: 'M3 1.5h6.5l3.5 3.5v9.5H3zM9.5 1.5v3.5H13',
  section: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  outside: 'M8 1.5l6.5 6.5l-6.5 6.5l-6.5-6.5z',
};

/** The shape of a kind of node, 16 pixels wide and high. */
export function nodeShape(kind: GraphNode['kind']): SVGSVGElement {
  return makeSvg('svg', { class: `shape ${kind}`, attributes: { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': true } }, [makeSvg('path', { attributes: { d: OUTLINES[kind] } })]);
}
