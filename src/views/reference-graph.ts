import { edgesFrom } from '../corpus/reference-edges';
import { type DocumentReading } from '../corpus/document-reading';
import { type Section } from '../outline/section';
import { type Reference, type ReferenceTarget } from '../references/reference';
import { type Range, toRange } from './analysis';
import { type Language } from './language';
import { sectionName } from './section-name';
import { type NamedDocument } from './term-question';

/** More nodes than this cannot be told apart; the ones that refer and are referred to least become one. */
export const MOST_NODES = 300;

/** Which documents of a corpus refer to which, and to what outside it. */
export interface ReferenceGraph {
  /** In the order in which they are drawn: documents by date, the undated last, the sections of the chosen one behind it, then what is outside, by date. */
  readonly nodes: readonly GraphNode[];
  /** By weight, the heaviest first, then in the order of the nodes. Never from a node to itself. */
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** `section`: a section of the first level of the chosen document. */
  readonly kind: 'document' | 'section' | 'outside';
  /** Empty for a node that stands for several. */
  readonly title: string;
  /** ISO 8601, as precise as it is known. */
  readonly date?: string;
  /** The document whose sections are nodes, too. */
  readonly chosen: boolean;
  /** Number of sections of the first level. */
  readonly sections: number;
  /** Number of references that stay inside. */
  readonly inside: number;
  /** How many documents the node stands for: 1, or those that were one too many. */
  readonly documents: number;
  /** Where a click leads; what is outside and what stands for several has no place. */
  readonly place?: GraphPlace;
}

export interface GraphPlace {
  readonly uri: string;
  readonly range: Range;
}

export interface GraphEdge {
  /** Indices of nodes. */
  readonly from: number;
  readonly to: number;
  /** Number of references; one that names several parts of its target counts once. */
  readonly weight: number;
  /** The first of them. */
  readonly place: GraphPlace;
}

/** A document with its links, all that the graph needs of it. */
export interface GraphSource {
  readonly document: NamedDocument;
  readonly sections: readonly Section[];
  readonly parts: readonly { readonly title: string; readonly range: Range }[];
  readonly links: readonly GraphLink[];
}

interface GraphLink {
  /** Raw offset of the reference. */
  readonly at: number;
  readonly range: Range;
  readonly to: readonly { readonly uri: string; readonly offset?: number }[];
  readonly outside: readonly OutsideDocument[];
}

interface OutsideDocument {
  readonly title: string;
  readonly date?: string;
}

/** What the graph needs of a document; `references` with their targets in the corpus. */
export function graphSource(document: NamedDocument, { text, outline }: DocumentReading, references: readonly Reference[], language: Language): GraphSource {
  const sections = firstLevel(outline.sections);
  return {
    document, sections,
    parts: sections.map((section) => ({ title: sectionName(section), range: toRange(text, section.heading) })),
    links: references.flatMap((reference): GraphLink[] => {
      const to = edgesFrom(document.uri, [reference]).map(({ target }) => ({ uri: target.uri, ...(target.span === undefined ? {} : { offset: target.span.start }) }));
      const outside = reference.targets.flatMap((target) => outsideOf(target, language));
      return to.length + outside.length === 0 ? [] : [{ at: reference.span.start, range: toRange(text, reference.span), to, outside }];
    }),
  };
}

/** The graph of some documents; the one with the URI `chosen` is drawn with its sections. */
export function referenceGraph(sources: readonly GraphSource[], chosen: string | undefined, most = MOST_NODES): ReferenceGraph {
  return fewer(everyNode(sources, chosen), most);
}

function everyNode(sources: readonly GraphSource[], chosen: string | undefined): ReferenceGraph {
  const sorted = [...sources].sort((a, b) => byDate(a.document, b.document));
  const nodes: (GraphNode & { inside: number })[] = [];
  const indices = new Map<string, number>();
  for (const { document: { uri, title, date }, sections, parts } of sorted) {
    indices.set(uri, nodes.length);
    const is = { sections: sections.length, inside: 0, documents: 1, chosen: uri === chosen };
    nodes.push({ kind: 'document', title, ...(date === undefined ? {} : { date }), ...is, place: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } } });
    if (uri === chosen) nodes.push(...parts.map((part) => ({ kind: 'section' as const, title: part.title, chosen: false, sections: 0, inside: 0, documents: 1, place: { uri, range: part.range } })));
  }
  const outsides = [...new Map(sorted.flatMap(({ links }) => links.flatMap(({ outside }) => outside)).map((one) => [one.title, one])).values()].sort(byDate);
  for (const { title, date } of outsides) {
    indices.set(outsideKey(title), nodes.length);
    nodes.push({ kind: 'outside', title, ...(date === undefined ? {} : { date }), chosen: false, sections: 0, inside: 0, documents: 1 });
  }
  const chosenSections = sorted.find(({ document }) => document.uri === chosen)?.sections ?? [];
  const nodeOf = (uri: string, offset: number | undefined): number | undefined => {
    const document = indices.get(uri);
    const section = uri !== chosen || offset === undefined ? -1 : chosenSections.findIndex(({ span }) => span.start <= offset && offset < span.end);
    return document === undefined ? undefined : document + 1 + section;
  };
  const edges = new Edges();
  for (const { document: { uri }, links } of sorted) {
    for (const { at, range, to, outside } of links) {
      const from = nodeOf(uri, at)!;
      const targets = new Set([...to.map((target) => nodeOf(target.uri, target.offset)), ...outside.map(({ title }) => indices.get(outsideKey(title)))]);
      for (const target of targets) {
        if (target === from) nodes[from]!.inside++;
        else if (target !== undefined) edges.add({ from, to: target, weight: 1, place: { uri, range } });
      }
    }
  }
  return { nodes, edges: edges.sorted() };
}

/** Of too many nodes those of least weight become one for the outside and one for the corpus: the outside goes first, the chosen document and its sections stay. */
function fewer({ nodes, edges }: ReferenceGraph, most: number): ReferenceGraph {
  if (nodes.length <= most) return { nodes, edges };
  const weights = new Float64Array(nodes.length);
  for (const { from, to, weight } of edges) for (const end of [from, to]) weights[end]! += weight;
  const gathered = new Set<number>();
  // Two more than are too many: the nodes that stand for the gathered ones take places, too.
  const tooMany = nodes.length - most + 2;
  for (const kind of ['outside', 'document', 'section'] as const) {
    const lightest = nodes.flatMap((node, index) => (node.kind === kind && !node.chosen ? [index] : [])).sort((a, b) => weights[a]! - weights[b]! || b - a);
    for (const index of lightest.slice(0, tooMany - gathered.size)) gathered.add(index);
  }
  const kept: GraphNode[] = [];
  const moved = new Map<number, number>();
  for (const kind of ['corpus', 'outside'] as const) {
    const ofKind = [...nodes.keys()].filter((index) => (nodes[index]!.kind === 'outside') === (kind === 'outside'));
    for (const index of ofKind.filter((one) => !gathered.has(one))) moved.set(index, kept.push(nodes[index]!) - 1);
    const rest = ofKind.filter((one) => gathered.has(one));
    for (const index of rest) moved.set(index, kept.length);
    if (rest.length === 1) kept.push(nodes[rest[0]!]!);
    if (rest.length > 1) kept.push({ kind: kind === 'outside' ? 'outside' : 'document', title: '', chosen: false, sections: 0, inside: rest.reduce((sum, index) => sum + nodes[index]!.inside, 0), documents: rest.length });
  }
  const united = new Edges();
  for (const edge of edges) {
    const [from, to] = [moved.get(edge.from)!, moved.get(edge.to)!];
    if (from === to) kept[from] = { ...kept[from]!, inside: kept[from]!.inside + edge.weight };
    else united.add({ ...edge, from, to });
  }
  return { nodes: kept, edges: united.sorted() };
}

/** Edges with one for each two nodes and direction; the first place stays. */
class Edges {
  readonly #all = new Map<string, GraphEdge>();

  add(edge: GraphEdge): void {
    const key = `${edge.from} ${edge.to}`;
    const same = this.#all.get(key);
    this.#all.set(key, same === undefined ? edge : { ...same, weight: same.weight + edge.weight });
  }

  sorted(): GraphEdge[] {
    return [...this.#all.values()].sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to);
  }
}

/** The topmost sections of which there are several: a heading over the whole text is the document once more. */
function firstLevel(sections: readonly Section[]): readonly Section[] {
  let level = sections;
  while (level.length === 1 && level[0]!.children.length > 0) level = level[0]!.children;
  return level;
}

/** A document that is known to be outside, by the name the field gives it, else as the text names it; web addresses are no documents. */
function outsideOf({ kind, title, instrument, date, resolution }: ReferenceTarget, language: Language): OutsideDocument[] {
  if (resolution.status !== 'external' || kind === 'url') return [];
  const { known } = resolution;
  const name = known === undefined ? title ?? instrument : known.title[language] ?? known.title.ja ?? known.title.en;
  const dated = known === undefined ? date : known.date;
  return name === undefined ? [] : [{ title: name, ...(dated === undefined ? {} : { date: dated }) }];
}

/** No URI begins so. */
function outsideKey(title: string): string {
  return ` ${title}`;
}

/** By date as precise as it is known, the undated last, then by title. */
function byDate(a: { readonly date?: string; readonly title: string }, b: { readonly date?: string; readonly title: string }): number {
  const [one, other] = [a.date ?? '\u{ffff}', b.date ?? '\u{ffff}'];
  return one === other ? (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) : one < other ? -1 : 1;
}
