import { type Anchor, type Change, type Note, type NoteBody } from '../annotations/note';
import { type AnnotationParts, type PlacedRemark, type TargetParts, bodyElement, isAlternative, isCreatorStatement, isLink, readAnnotationParts, remarksIn, sortBodies, sortElements, sortedSet } from './annotation-parts';
import { type XmlElement, makeElement, makeText } from './xml-tree';
import { versionId } from './write-notes-file';

/** The parts of a note that no file holds yet. */
export function newNoteParts(note: Note): AnnotationParts {
  const empty = readAnnotationParts(makeElement('annotation', [['xml:id', note.id]]));
  return changeNoteParts(empty, note, undefined);
}

/**
 * The parts with what differs between the note that was read from them and the note as it is now. Everything else stays as it stands
 * in the file: unknown attributes and children, values that could not be read, comments.
 *
 * @param before The note as `readNote` gives it for `parts`; `undefined` for a new one.
 */
export function changeNoteParts(parts: AnnotationParts, note: Note, before: Note | undefined): AnnotationParts {
  const differs = (part: (of: Note) => unknown): boolean => before === undefined || !sameData(part(before), part(note));
  const targetChanged = differs((of) => of.target);
  const linksChanged = differs((of) => of.links);
  const target = targetChanged ? targetParts(note) : parts.target;
  const bodies = differs((of) => of.bodies) ? sortBodies(note.bodies.map((body) => keptBody(parts, before, body) ?? bodyElement(note.id, body))) : parts.bodies;
  const kept = parts.others.filter((other) => !(linksChanged && isLink(other)) && !(targetChanged && isAlternative(other)));
  return {
    ...parts,
    motivations: differs((of) => of.motivations) ? sortedSet(note.motivations) : parts.motivations,
    categories: differs((of) => of.codes) ? sortedSet([...parts.categories.filter((item) => !item.startsWith('code:')), ...note.codes.map((code) => `code:${code}`)]) : parts.categories,
    target,
    statements: differs((of) => of.creator) ? [creatorElement(note), ...parts.statements.filter((statement) => !isCreatorStatement(statement))] : parts.statements,
    changes: changedLifeCycle(parts, note, before),
    bodies,
    others: sortElements([...kept, ...(linksChanged ? note.links.map((link) => keptLink(parts, link) ?? linkElement(note.id, link)) : [])]),
    remarks: [...parts.remarks, ...remarksLost(parts.target.anchors, target.anchors, 'anchors'), ...remarksLost(parts.bodies, bodies, 'bodies')],
  };
}

/** Equal as plain data; the order of properties does not count, absent ones are undefined. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return Array.isArray(a) === Array.isArray(b) && [...new Set([...left.keys(), ...right.keys()])].every((key) => sameData(left.get(key), right.get(key)));
}

/** Comments inside lines that are written anew stand before them from then on. */
function remarksLost(before: readonly XmlElement[], after: readonly XmlElement[], kind: PlacedRemark['before']): PlacedRemark[] {
  return before.filter((element) => !after.includes(element)).flatMap(remarksIn).map((node) => ({ node, before: kind, index: 0 }));
}

function targetParts(note: Note): TargetParts {
  const { target } = note;
  switch (target.kind) {
    case 'document': return { target: 'doc:char=0,', source: undefined, anchors: [] };
    case 'note': return { target: `#${target.id}`, source: undefined, anchors: [] };
    case 'passage': return {
      target: target.anchors.map(({ position }) => `doc:char=${position.start},${position.end}`).join(' '),
      source: `#${versionId(target.version)}`,
      anchors: target.anchors.map((anchor) => anchorElement(note.id, anchor)),
    };
  }
}

function anchorElement(id: string, anchor: Anchor): XmlElement {
  const inline = (name: string, text: string, type?: string): XmlElement => makeElement(name, [['type', type]], [makeText(text)]);
  const { quote, abridged } = anchor;
  const gap = abridged && makeElement('gap', [['reason', 'abridged'], ['unit', 'chars'], ['quantity', String(abridged.codePoints)]]);
  return makeElement('note', [['type', 'anchor'], ['subtype', anchor.section === true ? 'section' : undefined], ['corresp', `#${id}`]], [
    ...anchor.path.map((heading) => inline('label', heading)),
    ...(anchor.prefix === '' ? [] : [inline('seg', anchor.prefix, 'prefix')]),
    makeElement('quote', [], gap === undefined ? [makeText(quote)] : [makeText(quote.slice(0, abridged!.at)), gap, makeText(quote.slice(abridged!.at))]),
    ...(anchor.suffix === '' ? [] : [inline('seg', anchor.suffix, 'suffix')]),
  ]);
}

function creatorElement({ creator }: Note): XmlElement {
  return makeElement('respStmt', [], [
    makeElement('resp', [], [makeText('creator')]),
    makeElement('persName', [['ref', creator.uri === '' ? undefined : creator.uri]], [makeText(creator.name)]),
  ]);
}

const STATUSES = ['created', 'modified', 'resolved', 'reopened'] as const;

function changedLifeCycle(parts: AnnotationParts, note: Note, before: Note | undefined): ReadonlyMap<string, XmlElement> {
  const changes = new Map(parts.changes);
  for (const status of STATUSES) {
    if (sameData(note[status], before?.[status])) continue;
    const change: Change | undefined = note[status];
    if (change === undefined) changes.delete(status);
    else changes.set(status, makeElement('change', [['status', status], ['when', change.when], ['who', change.who]]));
  }
  return changes;
}

/** The element of a body that stays as it was, with whatever else it holds. */
function keptBody(parts: AnnotationParts, before: Note | undefined, body: NoteBody): XmlElement | undefined {
  const at = before?.bodies.findIndex((known) => sameData(known, body)) ?? -1;
  return at < 0 ? undefined : parts.bodies[at];
}

function keptLink(parts: AnnotationParts, link: Note['links'][number]): XmlElement | undefined {
  return parts.others.find((other) => isLink(other) && other.attributes.get('subtype') === link.type && other.attributes.get('target') === link.target);
}

function linkElement(id: string, { type, target }: Note['links'][number]): XmlElement {
  return makeElement('ptr', [['type', 'link'], ['subtype', type === '' ? undefined : type], ['corresp', `#${id}`], ['target', target]]);
}
