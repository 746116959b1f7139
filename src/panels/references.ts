import { type GraphNode, type ReferenceGraph } from '../views/reference-graph';
import { fill, make, makeSvg } from './dom';
import { button, EdgeList } from './edge-list';
import { nodeShape } from './node-shapes';
import { type Page, startPage, type View } from './page';
import { drawArcs } from './reference-arcs';
import './references.css';
import { rove } from './roving';
import { Tip } from './tip';

/** Heights of nodes in pixels; a section stands under its document in one line. */
const HEIGHT = 44;
const SECTION_HEIGHT = 28;
/** Widest column of arcs, in pixels, and its share of the width. */
const WIDEST = 240;
const SHARE = 0.36;
/** So many edges are named beside a node that is pointed at. */
const MOST_NAMED = 4;

/** Documents in the order of time with arcs from those that refer to those referred to, and all edges as a list. */
class ReferencesView implements View<ReferenceGraph> {
  readonly #page: Page;
  readonly #summary = make('p', { class: 'summary' });
  readonly #chooser: HTMLSelectElement;
  readonly #gathered = make('p', { class: 'summary' });
  readonly #arcs = makeSvg('svg', { class: 'arcs', attributes: { 'aria-hidden': true } });
  readonly #nodes = make('ol', { class: 'nodes' });
  readonly #graph = make('div', { class: 'graph' }, [this.#arcs, this.#nodes]);
  readonly #list: EdgeList;
  readonly #tip = new Tip();
  #data: ReferenceGraph = { nodes: [], edges: [] };
  #buttons: HTMLButtonElement[] = [];
  #drawn: SVGGElement[] = [];

  constructor(page: Page, root: HTMLElement) {
    this.#page = page;
    const { word } = page;
    this.#chooser = make('select', { attributes: { 'aria-label': word('choose') }, on: { change: () => this.#choose() } });
    this.#list = new EdgeList({
      word, name: (node) => this.#name(node), point: (edge) => this.#light([edge]), leave: () => this.#leave(),
      openNode: (node, stay) => this.#open(node, stay), openEdge: (edge, stay) => this.#openEdge(edge, stay),
    });
    this.#nodes.addEventListener('keydown', (event) => rove(this.#buttons.map((one) => [one]), event));
    this.#nodes.addEventListener('focusout', () => this.#leave());
    this.#nodes.addEventListener('pointerleave', () => this.#leave());
    root.append(
      make('header', {}, [
        make('div', { class: 'title' }, [make('h1', { text: word('heading') }), this.#summary]),
        make('label', { class: 'chooser' }, [make('span', { text: word('choose') }), this.#chooser]),
        make('ul', { class: 'legend' }, (['document', 'section', 'outside'] as const).map((kind) => make('li', {}, [nodeShape(kind), make('span', { text: word(kind) })]))),
        this.#gathered,
      ]),
      make('div', { class: 'both' }, [this.#graph, make('section', { attributes: { 'aria-labelledby': 'list' } }, [make('h2', { text: word('list'), attributes: { id: 'list' } }), this.#list.element])]),
      make('p', { class: 'keys', text: word('keys'), attributes: { id: 'keys' } }),
    );
    this.#nodes.setAttribute('aria-label', word('heading'));
    this.#nodes.setAttribute('aria-describedby', 'keys');
    document.body.append(this.#tip.element);
    new ResizeObserver(() => this.#draw()).observe(this.#graph);
  }

  show(data: ReferenceGraph): number {
    const { word } = this.#page;
    const focused = this.#buttons.findIndex((one) => one === document.activeElement);
    this.#data = data;
    this.#tip.hide();
    const count = (kind: GraphNode['kind']): number => data.nodes.reduce((sum, node) => sum + (node.kind === kind ? node.documents : 0), 0);
    const references = data.edges.reduce((sum, { weight }) => sum + weight, 0);
    this.#summary.textContent = references === 0 ? word('none') : fill(word('summary'), count('document').toLocaleString(), count('outside').toLocaleString(), references.toLocaleString());
    const gathered = data.nodes.reduce((sum, { documents }) => sum + (documents > 1 ? documents : 0), 0);
    this.#gathered.textContent = gathered === 0 ? '' : fill(word('gathered'), gathered.toLocaleString());
    this.#chooser.replaceChildren(
      make('option', { text: word('noneChosen'), attributes: { value: '' } }),
      ...data.nodes.flatMap(({ kind, place }, index) => (kind === 'document' && place !== undefined ? [make('option', { text: this.#name(index), attributes: { value: index } })] : [])),
    );
    const chosen = data.nodes.findIndex((node) => node.chosen);
    this.#chooser.value = chosen < 0 ? '' : String(chosen);
    this.#buttons = data.nodes.map((node, index) => this.#node(node, index));
    this.#nodes.replaceChildren(...this.#buttons.map((one, index) => make('li', { class: data.nodes[index]!.kind }, [one])));
    const entry = this.#buttons[focused] ?? this.#buttons[Math.max(0, chosen)];
    if (entry !== undefined) entry.tabIndex = 0;
    if (focused >= 0) entry?.focus();
    this.#list.show(data);
    this.#draw();
    return data.nodes.length;
  }

  #node(node: GraphNode, index: number): HTMLButtonElement {
    const { word } = this.#page;
    const total = (end: 'from' | 'to'): number => this.#data.edges.reduce((sum, edge) => sum + (edge[end] === index ? edge.weight : 0), 0);
    const counts = ([['incoming', total('to')], ['outgoing', total('from')], ['inside', node.inside], ['sections', node.sections]] as const)
      .flatMap(([key, number]) => (number === 0 ? [] : [fill(word(key), number.toLocaleString())]));
    const date = node.kind === 'section' ? [] : [node.date ?? word('undated')];
    const facts = [...(node.documents > 1 ? [] : date), ...counts].join(' · ');
    const made = button('node', [this.#name(index), word(node.kind), facts].join(' · '), [
      nodeShape(node.kind),
      make('span', { class: 'words' }, [make('span', { class: 'name', text: this.#name(index) }), make('span', { class: 'facts', text: facts })]),
    ], (stay) => this.#open(index, stay));
    made.removeAttribute('title');
    if (node.chosen) made.classList.add('chosen');
    const point = (): void => this.#lightNode(index);
    made.addEventListener('pointerenter', point);
    made.addEventListener('focus', point);
    return made;
  }

  #draw(): void {
    const right = Math.round(Math.min(WIDEST, this.#graph.clientWidth * SHARE));
    let height = 0;
    const middles = this.#data.nodes.map(({ kind }) => {
      const own = kind === 'section' ? SECTION_HEIGHT : HEIGHT;
      height += own;
      return height - own / 2;
    });
    this.#nodes.style.paddingLeft = `${right}px`;
    this.#arcs.setAttribute('width', String(right));
    this.#arcs.setAttribute('height', String(height));
    this.#drawn = drawArcs(this.#data.edges, middles, right, {
      point: (edge, { clientX, clientY }) => { this.#light([edge]); this.#tip.show(this.#named([edge]), clientX, clientY); },
      leave: () => this.#leave(),
      open: (edge) => this.#openEdge(edge, false),
    });
    this.#arcs.replaceChildren(...this.#drawn);
  }

  #lightNode(node: number): void {
    // What leads from and to its sections is the chosen document's, too.
    const own = new Set(this.#data.nodes.flatMap(({ kind }, index) => (index === node || (kind === 'section' && this.#data.nodes[node]!.chosen) ? [index] : [])));
    const edges = this.#data.edges.flatMap(({ from, to }, index) => (own.has(from) || own.has(to) ? [index] : []));
    this.#light(edges, own);
    const { left, bottom, width } = this.#buttons[node]!.getBoundingClientRect();
    if (edges.length > 0) this.#tip.show(this.#named(edges), left + width / 2, bottom - 14);
    else this.#tip.hide();
  }

  /** Lights edges with their ends; seen from a node, what comes in is drawn otherwise than what goes out. */
  #light(edges: readonly number[], from: ReadonlySet<number> = new Set()): void {
    const lit = new Set(edges);
    const ends = new Set([...from, ...edges.flatMap((edge) => [this.#data.edges[edge]!.from, this.#data.edges[edge]!.to])]);
    this.#graph.classList.toggle('lit', lit.size > 0);
    this.#drawn.forEach((arc, index) => {
      arc.classList.toggle('on', lit.has(index));
      arc.classList.toggle('coming', lit.has(index) && from.has(this.#data.edges[index]!.to) && !from.has(this.#data.edges[index]!.from));
    });
    this.#buttons.forEach((one, index) => one.classList.toggle('on', ends.has(index)));
    this.#list.light(lit);
  }

  #leave(): void {
    this.#tip.hide();
    this.#light([]);
  }

  #named(edges: readonly number[]): Node[] {
    const { word } = this.#page;
    const lines = edges.slice(0, MOST_NAMED).map((index) => {
      const { from, to, weight } = this.#data.edges[index]!;
      return make('div', { text: fill(word('edge'), this.#name(from), this.#name(to), weight) });
    });
    return edges.length > MOST_NAMED ? [...lines, make('div', { class: 'where', text: fill(word('more'), edges.length - MOST_NAMED) })] : lines;
  }

  #name(node: number): string {
    const { title, kind, documents } = this.#data.nodes[node]!;
    return documents > 1 ? fill(this.#page.word(kind === 'outside' ? 'otherOutside' : 'otherDocuments'), documents.toLocaleString()) : title;
  }

  #choose(): void {
    this.#page.send({ type: 'choose', ...(this.#chooser.value === '' ? {} : { at: Number(this.#chooser.value) }) });
  }

  /** What has no place of its own leads to where it is referred to. */
  #open(node: number, stay: boolean): void {
    if (this.#data.nodes[node]!.place !== undefined) return this.#page.send({ type: 'open', at: [node], stay });
    const edge = this.#data.edges.findIndex(({ from, to }) => to === node || from === node);
    if (edge >= 0) this.#openEdge(edge, stay);
  }

  #openEdge(edge: number, stay: boolean): void {
    this.#page.send({ type: 'open', at: [edge, 0], stay });
  }
}

startPage('references', (page, root) => new ReferencesView(page, root));
