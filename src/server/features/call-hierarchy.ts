import { type CallHierarchyItem, type Range, SymbolKind } from 'vscode-languageserver';
import { type DocumentReading } from '../../corpus/document-reading';
import { edgesFrom, leadsTo, placesOf, type ReferenceEdge, type Subject, subjectAt, subjectOf } from '../../corpus/reference-edges';
import { sectionsAt } from '../../outline/address';
import { lineAt, lineSpan, offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { sectionName } from '../../views/section-name';
import { type Library } from '../library';
import { type ServerFeature } from '../server';
import { linkedReferenceAt } from './linked-reference';
import { edgesInto } from './references';

/**
 * The tree of references as editors show calls: who points to a section or document, and where it points itself, to any depth. It begins at what a reference leads to, at
 * a heading or title, else at the section around the cursor.
 */
export const callHierarchyFeature: ServerFeature = ({ connection, library }) => {
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(async ({ textDocument: { uri }, position }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const offset = offsetAt(found.reading.text, position);
    const reference = await linkedReferenceAt(uri, found, offset);
    const places = reference?.targets.flatMap(({ resolution }) => placesOf(uri, resolution)) ?? [];
    const subjects = places.length > 0 ? places : [subjectAt(uri, found.reading, offset) ?? subjectOf({ uri, span: { start: offset, end: offset } }, found.reading)];
    const items = await Promise.all(subjects.map(async (subject) => {
      const reading = (await library.find(subject.uri))?.reading;
      return reading === undefined ? [] : [itemOf('span' in subject ? subjectOf(subject, reading) : subject, reading)];
    }));
    return items.flat();
  });
  callHierarchy.onIncomingCalls(async ({ item }, token) => {
    const subject = await subjectOfItem(library, item);
    if (subject === undefined) return null;
    const edges = (await edgesInto(library, item.uri, token)).filter((edge) => leadsTo(edge, subject.subject, subject.reading));
    const calls = await grouped(library, edges, ({ source, reference }) => ({ uri: source, span: reference.span }));
    return calls.map(({ item: from, ranges }) => ({ from, fromRanges: ranges }));
  });
  callHierarchy.onOutgoingCalls(async ({ item }) => {
    const subject = await subjectOfItem(library, item);
    if (subject === undefined) return null;
    const { section } = subject.subject;
    const references = await (await library.find(item.uri))?.links.references(item.uri) ?? [];
    const edges = edgesFrom(item.uri, references).filter(({ reference: { span } }) => section === undefined || (section.span.start <= span.start && span.end <= section.span.end));
    const calls = await grouped(library, edges, ({ target }) => target);
    return calls.map(({ item: to, ranges }) => ({ to, fromRanges: ranges }));
  });
  return { callHierarchyProvider: true };
};

/** Edges by the section or document at one of their ends, in the order in which those first come; with the ranges of the references. */
async function grouped(library: Library, edges: readonly ReferenceEdge[], end: (edge: ReferenceEdge) => { readonly uri: string; readonly span?: ReferenceEdge['reference']['span'] }): Promise<{ item: CallHierarchyItem; ranges: Range[] }[]> {
  const calls = new Map<string, { item: CallHierarchyItem; ranges: Range[] }>();
  for (const edge of edges) {
    const place = end(edge);
    const [reading, referring] = [(await library.find(place.uri))?.reading, (await library.find(edge.source))?.reading];
    if (reading === undefined || referring === undefined) continue;
    const item = itemOf(subjectOf(place, reading), reading);
    const key = `${item.uri} ${item.selectionRange.start.line}:${item.selectionRange.start.character} ${item.kind}`;
    const range = toRange(referring.text, edge.reference.span);
    const call = calls.get(key);
    if (call === undefined) calls.set(key, { item, ranges: [range] });
    else call.ranges.push(range);
  }
  return [...calls.values()];
}

/** A section is shown as its heading, in the document that holds it; a document as its title. */
function itemOf({ uri, section }: Subject, { text, name, metadata }: DocumentReading): CallHierarchyItem {
  const title = metadata.title?.text ?? name;
  const first = metadata.title?.span ?? lineSpan(text, 0);
  return section === undefined
    ? { name: title, detail: name, kind: SymbolKind.File, uri, range: toRange(text, { start: 0, end: text.raw.length }), selectionRange: toRange(text, first) }
    : { name: sectionName(section) || text.raw.slice(section.heading.start, lineSpan(text, lineAt(text, section.heading.start)).end).trim(), detail: title, kind: SymbolKind.String, uri, range: toRange(text, section.span), selectionRange: toRange(text, section.heading) };
}

/** The section or document that an item shows, in today's reading. */
async function subjectOfItem(library: Library, { uri, kind, selectionRange }: CallHierarchyItem): Promise<{ subject: Subject; reading: DocumentReading } | undefined> {
  const reading = (await library.find(uri))?.reading;
  if (reading === undefined) return undefined;
  const section = kind === SymbolKind.File ? undefined : sectionsAt(reading.outline, offsetAt(reading.text, selectionRange.start)).at(-1);
  return kind !== SymbolKind.File && section === undefined ? undefined : { subject: { uri, ...(section === undefined ? {} : { section }) }, reading };
}
