import { type Anchor, type Change, type NoteBody, type NoteLink, type NoteTarget, type Person } from '../annotations/note';
import { NOTE_ID_BYTES, noteId } from '../annotations/note-id';
import { limits } from '../tei/limits';
import { isNoteId } from '../tei/note-target';
import { type Problem } from '../tei/problem';
import { sha256 } from '../tei/sha256';
import { fileNameOf, type IncomingNote, type IncomingNotes } from './exchanged-notes';
import { readJson } from './json-lines';
import { own, OWN_PREFIX } from './web-annotation-terms';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** Where annotations stand in what programs write: alone, in a list, in a page, in a collection with its first page, in a graph. */
const PLACES: readonly Path[] = [[], ['items'], ['first', 'items'], ['@graph']];

/**
 * Reads W3C Web Annotations (JSON-LD in the form of the model's own context): what `writeWebAnnotations` wrote, whole; of other programs, annotations with a TextQuoteSelector or on a whole
 * document. Ids that are none of ours are turned into such, the same whenever the file is read. Linear in the text.
 */
export function readWebAnnotations(text: string): IncomingNotes {
  const json = readJson(text);
  if (json.problem !== undefined) return { notes: [], problems: [json.problem] };
  const problem = (key: Problem['key'], values: Problem['values'] = {}): Problem => ({ line: 0, column: 0, key, values });
  const found = itemsIn(json.value);
  if (found === undefined) return { notes: [], problems: [problem('no-web-annotations')] };
  if (found.items.length > limits.notes) return { notes: [], problems: [problem('too-many-notes', { limit: limits.notes })] };
  const ids = new Map(found.items.flatMap((item) => (isObject(item) && typeof item['id'] === 'string' ? [[item['id'], idOf(item['id'], item)] as const] : [])));
  const notes: IncomingNote[] = [];
  const problems: Problem[] = [];
  const lines = json.linesOf(found.path, found.items.length);
  const seen = new Set<string>();
  found.items.forEach((item, index) => {
    const line = lines[index]!;
    const read = isObject(item) && list(item['type']).includes('Annotation') ? readAnnotation(item, ids) : { key: 'no-annotation' as const };
    if ('key' in read) problems.push({ line, column: 0, key: read.key, values: {} });
    else if (seen.has(read.note.id)) problems.push({ line, column: 0, key: 'duplicate-id', values: { id: read.note.id } });
    else {
      seen.add(read.note.id);
      notes.push({ ...read, line });
    }
  });
  return { notes, problems };
}

function itemsIn(value: unknown): { readonly items: readonly unknown[]; readonly path: Path } | undefined {
  if (isObject(value) && list(value['type']).includes('Annotation')) return { items: [value], path: [] };
  for (const path of PLACES) {
    const at = path.reduce<unknown>((inside, name) => (isObject(inside) ? inside[String(name)] : undefined), value);
    if (Array.isArray(at)) return { items: at as unknown[], path };
  }
  // A collection without annotations has no page.
  return isObject(value) && list(value['type']).some((type) => type === 'AnnotationCollection' || type === 'AnnotationPage') ? { items: [], path: [] } : undefined;
}

function readAnnotation(item: Json, ids: ReadonlyMap<string, string>): Omit<IncomingNote, 'line'> | { readonly key: 'no-quote' } {
  const creator = personOf(item['creator']);
  const target = targetOf(item['target'], ids);
  if (target === undefined) return { key: 'no-quote' };
  const created = changeOf(item['created'], text(item[own.createdBy]) ?? creator.uri);
  const modified = changeOf(item['modified'], text(item[own.modifiedBy]) ?? creator.uri);
  const [resolved, reopened] = [own.resolved, own.reopened].map((name) => stateOf(item[name]));
  const parts = list(item['body'] ?? item['bodyValue']);
  const tags = parts.filter((body) => isObject(body) && body['purpose'] === 'tagging');
  const links = parts.flatMap((body): NoteLink[] => (isObject(body) && body['purpose'] === 'linking' && typeof body['source'] === 'string' ? [{ type: text(body[own.relation]) ?? 'related', target: body['source'] }] : []));
  const motivations = list(item['motivation']).filter((one) => typeof one === 'string').map((one) => (one.startsWith(`${OWN_PREFIX}:`) ? one.slice(OWN_PREFIX.length + 1) : one));
  return {
    source: target.source,
    note: {
      id: idOf(text(item['id']) ?? '', item),
      motivations: motivations.length > 0 ? motivations : ['commenting'],
      codes: tags.flatMap((tag) => text((tag as Json)['value']) ?? []),
      target: target.target,
      creator,
      ...(created && { created }), ...(modified && { modified }), ...(resolved && { resolved }), ...(reopened && { reopened }),
      bodies: parts.filter((body) => !tags.includes(body)).flatMap(bodyOf),
      links,
    },
  };
}

/** The id in the fragment of an address that we wrote; else one made from when and as what the annotation is known, so that it is the same the next time. */
function idOf(address: string, item: Json): string {
  const fragment = address.slice(address.lastIndexOf('#') + 1);
  if (isNoteId(fragment)) return fragment;
  const time = Date.parse(text(item['created']) ?? '');
  return noteId(Number.isFinite(time) ? time : 0, sha256(address === '' ? JSON.stringify(item) : address).slice(0, NOTE_ID_BYTES));
}

function personOf(value: unknown): Person {
  const [first] = list(value);
  if (typeof first === 'string') return { uri: first, name: '' };
  return isObject(first) ? { uri: text(first['id']) ?? '', name: text(list(first['name'])[0]) ?? text(first['nickname']) ?? '' } : { uri: '', name: '' };
}

function bodyOf(body: unknown): NoteBody[] {
  if (typeof body === 'string') return [{ text: body }];
  if (!isObject(body) || typeof body['value'] !== 'string') return [];
  const [edited, by, language] = [timeOf(body['modified'] ?? body['created']), body['creator'] === undefined ? undefined : personOf(body['creator']).uri, text(list(body['language'])[0])];
  return [{ text: body['value'], ...(edited !== undefined && { edited }), ...(by !== undefined && { by }), ...(language !== undefined && { language }) }];
}

/** `undefined` for a target in which no words are quoted and which is not a whole document either. */
function targetOf(value: unknown, ids: ReadonlyMap<string, string>): { readonly target: NoteTarget; readonly source: string } | undefined {
  const targets = list(value);
  const [first] = targets;
  const address = typeof first === 'string' ? first : isObject(first) ? text(first['source']) ?? (isObject(first['source']) ? text(first['source']['id']) : undefined) ?? text(first['id']) : undefined;
  if (address === undefined) return undefined;
  const answered = ids.get(address) ?? address.slice(address.lastIndexOf('#') + 1);
  if (isNoteId(answered)) return { target: { kind: 'note', id: answered }, source: '' };
  const source = fileOf(address);
  const selected = targets.filter((target) => isObject(target) && target['selector'] !== undefined) as Json[];
  if (selected.length === 0) return { target: { kind: 'document' }, source };
  const anchors = selected.map(anchorOf);
  if (selected.length < targets.length || !anchors.every((anchor) => anchor !== undefined)) return undefined;
  const version = selected.flatMap((target) => list(target['state'])).map((state) => (isObject(state) ? text(state[own.sha256]) : undefined)).find((hash) => hash !== undefined && /^[0-9a-f]{64}$/u.test(hash));
  return { target: { kind: 'passage', anchors, version: version ?? '' }, source };
}

function anchorOf(target: Json): Anchor | undefined {
  const selectors = list(target['selector']).flatMap((selector) => [selector, ...(isObject(selector) ? list(selector['refinedBy']) : [])]).filter(isObject);
  const [position, quoted, abridged] = ['TextPositionSelector', 'TextQuoteSelector', own.abridgedQuote].map((type) => selectors.find((selector) => list(selector['type']).includes(type)));
  const [head, tail, omitted] = [abridged?.[own.head], abridged?.[own.tail], abridged?.[own.omitted]];
  const quote = typeof head === 'string' && typeof tail === 'string' ? head + tail : text(quoted?.['exact']);
  if (quote === undefined) return undefined;
  const at = [position?.['start'], position?.['end']].map((offset) => (Number.isInteger(offset) && Number(offset) >= 0 && Number(offset) <= limits.position ? Number(offset) : 0));
  return {
    position: { start: at[0]!, end: Math.max(at[0]!, at[1]!) },
    path: list(target[own.path]).filter((heading) => typeof heading === 'string'),
    prefix: text((abridged ?? quoted)?.['prefix']) ?? '',
    quote,
    suffix: text((abridged ?? quoted)?.['suffix']) ?? '',
    ...(typeof head === 'string' && Number.isInteger(omitted) && Number(omitted) > 0 && { abridged: { at: head.length, codePoints: Number(omitted) } }),
    ...(target[own.section] === true && { section: true }),
  };
}

/** `https://example.org/docs/report.txt?v=2#top` → `report.txt`. */
function fileOf(address: string): string {
  const name = fileNameOf(address.replace(/[?#].*$/su, ''));
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}

function changeOf(when: unknown, who: string): Change | undefined {
  const time = timeOf(when);
  return time === undefined ? undefined : { when: time, who };
}

function stateOf(value: unknown): Change | undefined {
  return isObject(value) ? changeOf(value['created'], text(value['creator']) ?? '') : undefined;
}

/** A time as notes have it, in UTC with milliseconds; `undefined` for what is none. */
function timeOf(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) && time >= 0 && time < Date.UTC(10_000, 0) ? new Date(time).toISOString() : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** In JSON-LD, one value stands for a list of one. */
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value as unknown[] : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
