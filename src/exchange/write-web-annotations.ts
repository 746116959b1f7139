import { type Anchor, type Change, type Note } from '../annotations/note';
import { isAnnotatorId, notesFileName } from '../annotations/notes-files';
import { type OutgoingDocument } from './exchanged-notes';
import { ANNO_CONTEXT, MOTIVATIONS, own, OWN_NAMESPACE, OWN_PREFIX } from './web-annotation-terms';

type Json = { readonly [name: string]: unknown };

/**
 * The notes of documents as one W3C Web Annotation collection (JSON-LD). Documents and notes bear relative addresses, which hold beside the documents: `report.txt` and
 * `report.txt.tanaka.notes.tei.xml#n01…`, the very place where the note is kept. Positions count code points in the text with LF line ends, as the model wants.
 */
export function writeWebAnnotations(documents: readonly OutgoingDocument[]): string {
  const addresses = new Map<string, string>();
  for (const { path, notes } of documents) for (const { note, annotator } of notes) addresses.set(note.id, addressOf(path, annotator, note.id));
  const items = documents.flatMap(({ path, notes }) => notes.map(({ note, annotator }) => annotationOf(note, path, addressOf(path, annotator, note.id), (id) => addresses.get(id) ?? addressOf(path, '', id))));
  const collection = {
    '@context': [ANNO_CONTEXT, { [OWN_PREFIX]: OWN_NAMESPACE, [own.path]: { '@container': '@list' } }],
    id: '#notes',
    type: 'AnnotationCollection',
    total: items.length,
    ...(items.length > 0 && { first: { id: '#page1', type: 'AnnotationPage', partOf: '#notes', startIndex: 0, items } }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** Of a note in its file. The file of a layer without a proper annotator id is the shared one. */
function addressOf(path: string, annotator: string, id: string): string {
  return `${encodedPath(notesFileName(path, isAnnotatorId(annotator) ? annotator : ''))}#${encodeURIComponent(wellFormed(id))}`;
}

function encodedPath(path: string): string {
  return path.split('/').map((segment) => encodeURIComponent(wellFormed(segment))).join('/');
}

/** Halves of surrogate pairs, which no address can hold, become U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}

function annotationOf(note: Note, path: string, id: string, addressOfNote: (id: string) => string): Json {
  const { creator, created, modified, resolved, reopened } = note;
  const bodies = bodiesOf(note);
  return {
    id,
    type: 'Annotation',
    motivation: oneOrMany(note.motivations.map((motivation) => (MOTIVATIONS.has(motivation) ? motivation : `${OWN_PREFIX}:${motivation}`))),
    creator: { ...(creator.uri !== '' && { id: creator.uri }), type: 'Person', name: creator.name },
    ...(created && { created: created.when, ...(created.who !== creator.uri && { [own.createdBy]: created.who }) }),
    ...(modified && { modified: modified.when, [own.modifiedBy]: modified.who }),
    ...(resolved && { [own.resolved]: changeOf(resolved) }),
    ...(reopened && { [own.reopened]: changeOf(reopened) }),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(note, encodedPath(path), addressOfNote),
  };
}

function bodiesOf({ bodies, codes, links }: Note): Json[] {
  return [
    ...bodies.map(({ text, edited, by, language }): Json => ({
      type: 'TextualBody', value: text, format: 'text/markdown', ...(language !== undefined && { language }), ...(edited !== undefined && { modified: edited }), ...(by !== undefined && { creator: by }),
    })),
    ...codes.map((code): Json => ({ type: 'TextualBody', purpose: 'tagging', value: code })),
    ...links.map(({ type, target }): Json => ({ type: 'SpecificResource', purpose: 'linking', source: target, [own.relation]: type })),
  ];
}

function targetOf({ target }: Note, source: string, addressOfNote: (id: string) => string): unknown {
  if (target.kind === 'document') return source;
  if (target.kind === 'note') return addressOfNote(target.id);
  return oneOrMany(target.anchors.map((anchor): Json => ({
    type: 'SpecificResource',
    source,
    state: { type: own.textVersion, [own.sha256]: target.version },
    selector: [{ type: 'TextPositionSelector', start: anchor.position.start, end: anchor.position.end }, quoteSelector(anchor)],
    [own.path]: anchor.path,
    ...(anchor.section === true && { [own.section]: true }),
  })));
}

/** A cut quote is not the text that a TextQuoteSelector has to hold; it gets a selector of its own. */
function quoteSelector({ quote, prefix, suffix, abridged }: Anchor): Json {
  return abridged === undefined
    ? { type: 'TextQuoteSelector', exact: quote, prefix, suffix }
    : { type: own.abridgedQuote, [own.head]: quote.slice(0, abridged.at), [own.tail]: quote.slice(abridged.at), [own.omitted]: abridged.codePoints, prefix, suffix };
}

function changeOf({ when, who }: Change): Json {
  return { created: when, creator: who };
}

/** One value stands for itself: many programs do not expect a list of one. */
function oneOrMany<T>(values: readonly T[]): T | readonly T[] {
  return values.length === 1 ? values[0]! : values;
}
