import { type Range } from '../views/analysis';
import { type ConceptTimeline, type TimelineConcept, type TimelineMark, type TimelineName, type TimelineYear } from '../views/concept-timeline';
import { type ConcordanceRow, type CorpusConcordance } from '../views/corpus-concordance';
import { type Dispersion, type DispersionBand, type DispersionStrip, type DispersionTick } from '../views/dispersion';
import { type Excerpt } from '../views/excerpt';
import { type GraphEdge, type GraphNode, type GraphPlace, type ReferenceGraph } from '../views/reference-graph';
import { type NamedDocument, type TermQuestion } from '../views/term-question';
import { type Position } from '../text/lines';
import { count, dictionary, either, exactly, flag, listOf, optional, record, type Shape, share, text } from './shape';

/** What crosses between the client and the page of a panel. Either side reads the other's messages through these shapes and drops what does not fit. */

export const panelNames = ['concordance', 'dispersion', 'timeline', 'references'] as const;
export type PanelName = (typeof panelNames)[number];

/** What each panel shows. */
export interface PanelData {
  readonly concordance: CorpusConcordance;
  readonly dispersion: Dispersion;
  readonly timeline: ConceptTimeline;
  readonly references: ReferenceGraph;
}

/** What a panel is about; kept by the page over a reload of the window. */
export interface PanelQuestion {
  /** URI of the root of the corpus. */
  readonly corpus: string;
  readonly items: readonly TermQuestion[];
  /** URI of the document of the corpus that it is about, where it is about one. */
  readonly document?: string;
}

/** Client → page: the words of the page in the reader's language, sent first. */
export interface StartMessage { readonly type: 'start'; readonly words: Readonly<Record<string, string>> }
/** Client → page: an answer is being worked out. */
export interface BusyMessage { readonly type: 'busy' }
/** Client → page: the answer; `round` tells it from earlier ones. */
export interface ShowMessage<D> { readonly type: 'show'; readonly round: number; readonly question: PanelQuestion; readonly data: D }
/** Client → page: there is no answer, and why. */
export interface FailMessage { readonly type: 'fail'; readonly round: number; readonly question: PanelQuestion; readonly reason: string }
export type ToPanel<D> = StartMessage | BusyMessage | ShowMessage<D> | FailMessage;

/** Page → client. Rows, strips, ticks and marks go by their indices in the answer that is shown: no address ever comes from a page. */
export type FromPanel =
  /** The page listens. */
  | { readonly type: 'ready' }
  /** So many rows or marks of the answer of this round are on the page now. */
  | { readonly type: 'shown'; readonly round: number; readonly count: number }
  /** Open a place; `stay`: the keyboard stays in the page. */
  | { readonly type: 'open'; readonly at: readonly number[]; readonly stay: boolean }
  /** Ask about a document of the answer that is shown, or about none. */
  | { readonly type: 'choose'; readonly at?: number }
  /** Look for something else. */
  | { readonly type: 'search'; readonly words: string }
  /** Rows in the order in which the page shows them. */
  | { readonly type: 'save'; readonly rows: readonly number[] }
  | { readonly type: 'copy'; readonly rows: readonly number[] };

const question = either(
  record<Extract<TermQuestion, { kind: 'term' }>>({ kind: exactly('term'), term: text, name: optional(text), year: optional(text) }),
  record<Extract<TermQuestion, { kind: 'words' }>>({ kind: exactly('words'), words: text, year: optional(text) }),
);
export const panelQuestion: Shape<PanelQuestion> = record<PanelQuestion>({ corpus: text, items: listOf(question), document: optional(text) });

const position = record<Position>({ line: count, character: count });
const range = record<Range>({ start: position, end: position });
const document = record<NamedDocument>({ uri: text, title: text, date: optional(text) });
const graphPlace = record<GraphPlace>({ uri: text, range });
const excerpt = record<Excerpt>({ before: text, hit: text, after: text });

const data: { readonly [N in PanelName]: Shape<PanelData[N]> } = {
  concordance: record<CorpusConcordance>({
    heading: text, documents: listOf(document), cut: flag,
    rows: listOf(record<ConcordanceRow>({ document: count, range, sections: listOf(text), before: text, keyword: text, behind: text })),
  }),
  dispersion: record<Dispersion>({
    items: listOf(text), without: listOf(text),
    strips: listOf(record<DispersionStrip>({
      document,
      bands: listOf(record<DispersionBand>({ name: text, start: share, end: share })),
      ticks: listOf(record<DispersionTick>({ item: count, at: share, range, excerpt })),
    })),
  }),
  timeline: record<ConceptTimeline>({
    heading: text, undated: count,
    years: listOf(record<TimelineYear>({ year: text, documents: count })),
    concepts: listOf(record<TimelineConcept>({
      term: text, label: text,
      names: listOf(record<TimelineName>({ name: text, marks: listOf(record<TimelineMark>({ year: text, count, documents: count })) })),
    })),
  }),
  references: record<ReferenceGraph>({
    nodes: listOf(record<GraphNode>({ kind: either(exactly('document'), either(exactly('section'), exactly('outside'))), title: text, date: optional(text), chosen: flag, sections: count, inside: count, documents: count, place: optional(graphPlace) })),
    edges: listOf(record<GraphEdge>({ from: count, to: count, weight: count, place: graphPlace })),
  }),
};

/** The messages that the page of a panel takes. */
export function toPanel<N extends PanelName>(name: N): Shape<ToPanel<PanelData[N]>> {
  const known: Shape<PanelData[N]> = data[name];
  return either(
    either(record<StartMessage>({ type: exactly('start'), words: dictionary(text) }), record<BusyMessage>({ type: exactly('busy') })),
    either(
      record<ShowMessage<PanelData[N]>>({ type: exactly('show'), round: count, question: panelQuestion, data: known } as Parameters<typeof record<ShowMessage<PanelData[N]>>>[0]),
      record<FailMessage>({ type: exactly('fail'), round: count, question: panelQuestion, reason: text }),
    ),
  );
}

type Of<T extends FromPanel['type']> = Extract<FromPanel, { type: T }>;

/** The messages that the client takes from a page. */
export const fromPanel: Shape<FromPanel> = either(
  either(
    either(record<Of<'ready'>>({ type: exactly('ready') }), record<Of<'shown'>>({ type: exactly('shown'), round: count, count })),
    either(record<Of<'open'>>({ type: exactly('open'), at: listOf(count), stay: flag }), record<Of<'search'>>({ type: exactly('search'), words: text })),
  ),
  either(record<Of<'choose'>>({ type: exactly('choose'), at: optional(count) }), either(record<Of<'save'>>({ type: exactly('save'), rows: listOf(count) }), record<Of<'copy'>>({ type: exactly('copy'), rows: listOf(count) }))),
);
