import { type GraphEdge, type ReferenceGraph } from '../views/reference-graph';
import { fill, make } from './dom';
import { nodeShape } from './node-shapes';
import { rove } from './roving';

/** What the list needs of the graph that it stands beside. */
export interface EdgeListActions {
  word(key: string): string;
  name(node: number): string;
  point(edge: number): void;
  leave(): void;
  openNode(node: number, stay: boolean): void;
  openEdge(edge: number, stay: boolean): void;
}

/** The edges as a list, for the keyboard and for whoever does not see arcs: how many references, from where, to where; each a button. */
export class EdgeList {
  readonly element = make('ul', { class: 'edges' });
  readonly #actions: EdgeListActions;
  #rows: HTMLButtonElement[][] = [];

  constructor(actions: EdgeListActions) {
    this.#actions = actions;
    this.element.addEventListener('keydown', (event) => rove(this.#rows, event));
    this.element.addEventListener('pointerleave', () => actions.leave());
    this.element.addEventListener('focusout', () => actions.leave());
  }

  show({ nodes, edges }: ReferenceGraph): void {
    this.#rows = [];
    this.element.replaceChildren(...edges.map((edge, index) => this.#row(edge, index, nodes)));
    const first = this.#rows[0]?.[0];
    if (first !== undefined) first.tabIndex = 0;
  }

  /** Marks the edges that are pointed at. */
  light(lit: ReadonlySet<number>): void {
    [...this.element.children].forEach((row, index) => row.classList.toggle('on', lit.has(index)));
  }

  #row({ from, to, weight }: GraphEdge, index: number, nodes: ReferenceGraph['nodes']): HTMLElement {
    const { word, name } = this.#actions;
    const first = fill(word('first'), name(from), name(to), weight);
    const buttons = [
      button('weight', first, [make('span', { text: weight.toLocaleString() })], (stay) => this.#actions.openEdge(index, stay)),
      ...[from, to].map((node) => button('end', name(node), [nodeShape(nodes[node]!.kind), make('span', { text: name(node) })], (stay) => this.#actions.openNode(node, stay))),
    ];
    this.#rows.push(buttons);
    const [count, source, target] = buttons;
    return make('li', { on: { pointerenter: () => this.#actions.point(index), focusin: () => this.#actions.point(index) } }, [count!, source!, make('span', { class: 'arrow', text: '→', attributes: { 'aria-hidden': true } }), target!]);
  }
}

/** A button that a click and Enter open, and that Space opens without leaving the page. */
export function button(name: string, label: string, children: readonly Node[], open: (stay: boolean) => void): HTMLButtonElement {
  return make('button', {
    class: name, title: label, attributes: { type: 'button', tabindex: -1, 'aria-label': label },
    on: {
      click: () => open(false),
      keydown: (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== ' ') return;
        event.preventDefault();
        open(true);
      },
    },
  }, children);
}
