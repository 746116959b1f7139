import { type Anchor, type Change, type Note, type NoteBody, type NoteTarget } from '../annotations/note';
import { type AnnotationParts, type TargetParts, foreignOwner, isAlternative, isCreatorStatement, isLink, isTime } from './annotation-parts';
import { limits } from './limits';
import { readTargetPointer } from './note-target';
import { type Problem } from './problem';
import { type XmlElement, childElement, childElements, textContent } from './xml-tree';

/** Full SHA-256 of the document versions that a file lists, by the id of their `bibl` (`v.` + 16 hex digits). */
export type VersionIndex = ReadonlyMap<string, string>;

/** A finding about one note; the element tells where. */
export interface NoteFinding {
  readonly element: XmlElement | undefined;
  readonly key: Problem['key'];
  readonly values: Problem['values'];
}

export interface ReadNote {
  readonly note: Note;
  /** Other places that somebody gave the note at the same time (§8.2c). */
  readonly alternatives: readonly NoteTarget[];
  readonly findings: readonly NoteFinding[];
}

/**
 * The note that an annotation means (notes file format §3.2, §4.11). What cannot be – positions, times – counts as not given and is
 * reported; the parts still hold it.
 */
export function readNote(parts: AnnotationParts, versions: VersionIndex): ReadNote {
  const findings: NoteFinding[] = [];
  const find = (element: XmlElement | undefined, key: Problem['key'], values: Problem['values'] = {}): void => { findings.push({ element, key, values: { id: parts.id, ...values } }); };
  for (const line of [...parts.target.anchors, ...parts.bodies, ...parts.others]) {
    const owner = foreignOwner(line, parts.id);
    if (owner !== undefined) find(line, 'misplaced-line', { owner });
  }
  if (parts.categories.length > limits.items) find(undefined, 'too-many-items', { attribute: 'ana', limit: limits.items });

  const change = (status: string): Change | undefined => {
    const element = parts.changes.get(status);
    const when = element?.attributes.get('when');
    if (element === undefined) return undefined;
    if (isTime(when)) return { when, who: element.attributes.get('who') ?? '' };
    find(element, 'bad-time', { time: when ?? '' });
    return undefined;
  };
  const statement = parts.statements.find(isCreatorStatement);
  const person = statement && childElement(statement, 'persName');
  const [created, modified, resolved, reopened] = [change('created'), change('modified'), change('resolved'), change('reopened')];
  const alternatives = parts.others.filter(isAlternative).map((element) => {
    const anchors = childElements(element, 'note').filter((child) => child.attributes.get('type') === 'anchor');
    return readTarget({ target: element.attributes.get('target'), source: element.attributes.get('source'), anchors }, versions, () => {});
  });
  const note: Note = {
    id: parts.id,
    motivations: parts.motivations.length > 0 ? parts.motivations : ['commenting'],
    codes: parts.categories.filter((item) => item.startsWith('code:')).map((item) => item.slice('code:'.length)),
    target: readTarget(parts.target, versions, (key, values) => find(undefined, key, values)),
    creator: { uri: person?.attributes.get('ref') ?? '', name: person === undefined ? '' : textContent(person) },
    ...(created && { created }), ...(modified && { modified }), ...(resolved && { resolved }), ...(reopened && { reopened }),
    bodies: parts.bodies.map((body) => readBody(body, (time) => find(body, 'bad-time', { time }))),
    links: parts.others.filter(isLink).map((link) => ({ type: link.attributes.get('subtype') ?? '', target: link.attributes.get('target') ?? '' })),
  };
  return { note, alternatives, findings };
}

function readTarget(parts: TargetParts, versions: VersionIndex, find: (key: Problem['key'], values: Problem['values']) => void): NoteTarget {
  const pointer = readTargetPointer(parts.target);
  if (pointer.kind === 'document') return pointer;
  if (pointer.kind === 'note') return pointer;
  const anchors = parts.anchors.map(readAnchor);
  const source = parts.source?.startsWith('#') ? parts.source.slice(1) : '';
  if (pointer.kind === 'ranges' && pointer.ranges.length === anchors.length) {
    return { kind: 'passage', anchors: anchors.map((anchor, at) => ({ ...anchor, position: pointer.ranges[at]! })), version: versions.get(source) ?? '' };
  }
  // Positions that cannot be are ignored: without a version the quote alone decides.
  if (pointer.kind === 'unreadable' && pointer.items > limits.items) find('too-many-items', { attribute: 'target', limit: limits.items });
  else find('bad-position', { target: parts.target ?? '' });
  return { kind: 'passage', anchors, version: '' };
}

/** An anchor without its position, which stands in `target`. */
function readAnchor(element: XmlElement): Anchor {
  const context = (type: string): string => {
    const found = childElements(element, 'seg').find((seg) => seg.attributes.get('type') === type);
    return found === undefined ? '' : textContent(found);
  };
  const quote = childElement(element, 'quote');
  const abridged = quote && readGap(quote);
  return {
    position: { start: 0, end: 0 },
    path: childElements(element, 'label').map(textContent),
    prefix: context('prefix'),
    quote: quote === undefined ? '' : textContent(quote),
    suffix: context('suffix'),
    ...(abridged && { abridged }),
    ...(element.attributes.get('subtype') === 'section' && { section: true }),
  };
}

function readGap(quote: XmlElement): Anchor['abridged'] {
  const gap = childElement(quote, 'gap');
  const left = Number(gap?.attributes.get('quantity'));
  if (gap === undefined || !Number.isSafeInteger(left) || left <= 0) return undefined;
  return { at: textContent({ ...quote, children: quote.children.slice(0, quote.children.indexOf(gap)) }).length, codePoints: left };
}

function readBody(body: XmlElement, badTime: (time: string) => void): NoteBody {
  const edited = body.attributes.get('n');
  const by = body.attributes.get('resp');
  const language = body.attributes.get('xml:lang');
  if (edited !== undefined && !isTime(edited)) badTime(edited);
  return { text: textContent(body), ...(isTime(edited) && { edited }), ...(by !== undefined && { by }), ...(language !== undefined && { language }) };
}

/** Length of the longest body, in UTF-16 units, for the limit of §11. */
export function longestBody(parts: AnnotationParts): number {
  return parts.bodies.reduce((longest, body) => Math.max(longest, textContent(body).length), 0);
}
