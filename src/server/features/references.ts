import { type Location } from 'vscode-languageserver';
import { edgesFrom, leadsTo, placesOf, type ReferenceEdge, type Subject, subjectAt, subjectOf } from '../../corpus/reference-edges';
import { referencesTo } from '../../protocol/messages';
import { offsetAt, type Position } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { type Library } from '../library';
import { type ServerFeature } from '../server';
import { linkedReferenceAt } from './linked-reference';
import { occurrences, termAt } from './occurrences';
import { breathe } from './quiet';

interface Cancellable {
  readonly isCancellationRequested: boolean;
}

/** Find all references: of a term its mentions; of a section, note, table or the document, and of what a reference leads to, who points there. */
export const referencesFeature: ServerFeature = (context) => {
  const { connection, library } = context;
  connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    const found = await library.find(uri);
    const term = termAt(found?.reading, position);
    if (term !== undefined) return occurrences(context, uri, term, token);
    const subject = await subjectUnder(library, uri, position);
    return subject === undefined ? null : locations(library, await edgesTo(library, subject, token));
  });
  connection.onRequest(referencesTo, async ({ uri, position }, token) => {
    const subject = position === undefined ? { uri } : await subjectUnder(library, uri, position);
    return subject === undefined ? [] : locations(library, await edgesTo(library, subject, token));
  });
  return { referencesProvider: true };
};

/** What a reference under the position leads to, else the heading or title there. */
async function subjectUnder(library: Library, uri: string, position: Position): Promise<Subject | undefined> {
  const found = await library.find(uri);
  if (found === undefined) return undefined;
  const offset = offsetAt(found.reading.text, position);
  const reference = await linkedReferenceAt(uri, found, offset);
  const place = reference?.targets.flatMap(({ resolution }) => placesOf(uri, resolution))[0];
  if (place === undefined) return subjectAt(uri, found.reading, offset);
  const target = (await library.find(place.uri))?.reading;
  return target === undefined ? undefined : subjectOf(place, target);
}

/** References of the whole corpus that lead to the subject, those of its own document first. */
export async function edgesTo(library: Library, subject: Subject, token: Cancellable): Promise<readonly ReferenceEdge[]> {
  const edges = await edgesInto(library, subject.uri, token);
  const reading = (await library.find(subject.uri))?.reading;
  return reading === undefined ? [] : edges.filter((edge) => leadsTo(edge, subject, reading));
}

/** References of the whole corpus that lead into a document, its own first. Other questions are answered meanwhile. */
export async function edgesInto(library: Library, uri: string, token: Cancellable): Promise<readonly ReferenceEdge[]> {
  const found = await library.find(uri);
  if (found === undefined) return [];
  const goOn = async (): Promise<boolean> => {
    await breathe();
    return !token.isCancellationRequested;
  };
  const own = edgesFrom(uri, await found.links.references(uri)).filter(({ target }) => target.uri === uri);
  return [...own, ...await found.links.incoming(uri, goOn)];
}

/** Each reference once, in the order of the edges. */
async function locations(library: Library, edges: readonly ReferenceEdge[]): Promise<Location[]> {
  const all: Location[] = [];
  for (const [reference, uri] of new Map(edges.map((edge) => [edge.reference, edge.source]))) {
    const text = (await library.find(uri))?.reading.text;
    if (text !== undefined) all.push({ uri, range: toRange(text, reference.span) });
  }
  return all;
}
