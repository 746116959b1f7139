import { strict as assert } from 'node:assert';
import { Corpus } from '../../../src/corpus/corpus';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { GlossaryLayers, vocabularyOf } from '../../../src/corpus/glossary-layers';
import { toPanel } from '../../../src/protocol/panels';
import { graphSource, type GraphSource, referenceGraph, type ReferenceGraph } from '../../../src/views/reference-graph';
import { namedDocument } from '../../../src/views/term-question';

const TREATY = '港湾協力協定\n\n第1条 目的\n\n締約国は協力する。\n\n第2条 通報\n\n締約国は、第1条の目的のために通報する。\n';
const STATEMENT = '日豪安全保障協議委員会共同発表\n\n2023年1月11日\n\n閣僚は会談した。\n\n1 概観\n\n両国は協力を強化する。\n';
const PAPER = '第1節 同盟の現状\n\n2023年1月の日豪共同発表は、協力を確認した。港湾協力協定第2条による。\n\n第2節 課題\n\n港湾協力協定第1条及び第2条に照らす。日米安保条約第5条も重い。第1節を見よ。\n';

const texts = new Map([['t.txt', TREATY], ['a.txt', STATEMENT], ['p.txt', PAPER], ['alone.txt', '何も指さない短い文である。\n']]);
const field = vocabularyOf(readFieldGlossary());

async function sourcesOf(dates: Readonly<Record<string, string>>): Promise<GraphSource[]> {
  const corpus = new Corpus({ read: (uri) => Promise.resolve(texts.get(uri)) }, new GlossaryLayers(field));
  corpus.setDocuments([...texts.keys()]);
  return Promise.all([...texts.keys()].map(async (uri) => {
    const date = dates[uri];
    const references = await corpus.links.references(uri);
    const reading = (await corpus.reading(uri))!;
    return graphSource(namedDocument({ uri, title: uri, ...(date === undefined ? {} : { date }) }, reading), reading, references, 'ja');
  }));
}

const nodes = (graph: ReferenceGraph): string[] => graph.nodes.map(({ kind, title, date, sections, inside, documents }) => [kind, title, date ?? '-', sections, inside, documents].join(' '));
const edges = ({ nodes: all, edges: drawn }: ReferenceGraph): string[] => drawn.map(({ from, to, weight, place }) => `${all[from]!.title} > ${all[to]!.title} ${weight} @${place.range.start.line}`);

describe('the graph of references', () => {
  let sources: GraphSource[];
  before(async () => { sources = await sourcesOf({ 't.txt': '1999', 'p.txt': '2024-03' }); });

  it('has the documents by date, the undated last, then what is outside; edges by their number of references', () => {
    const graph = referenceGraph(sources, undefined);
    assert.deepEqual(nodes(graph), ['document t.txt 1999 2 1 1', 'document a.txt 2023-01-11 1 0 1', 'document p.txt 2024-03 2 1 1', 'document alone.txt - 0 0 1', 'outside 日米安保条約 1960-01-19 0 0 1']);
    assert.deepEqual(edges(graph), ['p.txt > t.txt 3 @2', 'p.txt > a.txt 1 @2', 'p.txt > 日米安保条約 1 @6']);
  });

  it('draws the chosen document with its sections: they refer and are referred to', () => {
    const paper = referenceGraph(sources, 'p.txt');
    assert.deepEqual(nodes(paper).slice(2, 5), ['document p.txt 2024-03 2 0 1', 'section 第1節 同盟の現状 - 0 0 1', 'section 第2節 課題 - 0 0 1']);
    assert.deepEqual(edges(paper), ['第2節 課題 > t.txt 2 @6', '第1節 同盟の現状 > t.txt 1 @2', '第1節 同盟の現状 > a.txt 1 @2', '第2節 課題 > 第1節 同盟の現状 1 @6', '第2節 課題 > 日米安保条約 1 @6']);
    assert.deepEqual(paper.nodes[3]!.place, { uri: 'p.txt', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } } });
    assert.deepEqual(edges(referenceGraph(sources, 't.txt')).slice(0, 3), ['p.txt > 第2条 通報 2 @2', '第2条 通報 > 第1条 目的 1 @8', 'p.txt > 第1条 目的 1 @6']);
  });

  it('makes one node of those that are too many, the least connected first, the outside before the corpus, the chosen document never', () => {
    const graph = referenceGraph(sources, 'alone.txt', 4);
    assert.deepEqual(nodes(graph), ['document p.txt 2024-03 2 1 1', 'document alone.txt - 0 0 1', 'document  - 0 1 2', 'outside 日米安保条約 1960-01-19 0 0 1']);
  });

  it('is empty without documents, and has the shape that its page takes', () => {
    assert.deepEqual(referenceGraph([], undefined), { nodes: [], edges: [] });
    const message = { type: 'show', round: 1, question: { corpus: 'file:///c', items: [], document: 'p.txt' }, data: referenceGraph(sources, 'p.txt') };
    assert.ok(toPanel('references')(message));
    assert.ok(!toPanel('references')({ ...message, data: { ...message.data, nodes: [{ kind: 'chapter' }] } }));
  });
});
