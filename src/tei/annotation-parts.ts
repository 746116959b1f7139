import { type Remarks, compareUnits, textNodes, withoutBlanks, writeInline, writeRemark, writeStartTag } from './canonical-xml';
import { noteIdOf, pointersOf } from './note-target';
import { type XmlComment, type XmlElement, type XmlInstruction, childElements, isElement, leavesNamespace, makeElement, textContent } from './xml-tree';

/**
 * An `annotation` element taken apart into the values that are read, changed and merged one by one (notes file format §3.2). What is not
 * known is in `attributes` and `others`. `writeAnnotation` puts the parts together again, always in the same way.
 */
export interface AnnotationParts {
  readonly id: string;
  /** Attributes besides `xml:id`, `motivation`, `ana`, `target`, `source`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly motivations: readonly string[];
  /** Items of `ana`: `code:ID` and whatever else stands there. */
  readonly categories: readonly string[];
  readonly target: TargetParts;
  readonly statements: readonly XmlElement[];
  /** At most one of each status. */
  readonly changes: ReadonlyMap<string, XmlElement>;
  /** What else stands in `revisionDesc`. */
  readonly revisions: readonly XmlElement[];
  readonly bodies: readonly XmlElement[];
  readonly others: readonly XmlElement[];
  readonly remarks: readonly PlacedRemark[];
}

/** Target, version and anchors are one value. */
export interface TargetParts {
  readonly target: string | undefined;
  readonly source: string | undefined;
  readonly anchors: readonly XmlElement[];
}

/** A comment or processing instruction inside an annotation, and before which of its lines it stands. */
export interface PlacedRemark {
  readonly node: XmlComment | XmlInstruction;
  readonly before: 'anchors' | 'bodies' | 'others' | 'end';
  /** Which of these lines, from 0. */
  readonly index: number;
}

const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(['xml:id', 'motivation', 'ana', 'target', 'source']);
const LIFE_CYCLE = ['created', 'modified', 'resolved', 'reopened'];

/** Takes an annotation apart. `id` replaces the one it bears (for notes that share an id). */
export function readAnnotationParts(element: XmlElement, id = element.attributes.get('xml:id') ?? ''): AnnotationParts {
  const bornId = element.attributes.get('xml:id');
  const owned = (child: XmlElement): XmlElement => nameOwner(child, id, bornId);
  const statements: XmlElement[] = [];
  const changes: XmlElement[] = [];
  const revisions: XmlElement[] = [];
  const lines = { anchors: [] as XmlElement[], bodies: [] as XmlElement[], others: [] as XmlElement[] };
  const remarks: PlacedRemark[] = [];
  let waiting: (XmlComment | XmlInstruction)[] = [];
  const place = (before: PlacedRemark['before'], index: number): void => {
    remarks.push(...waiting.map((node) => ({ node, before, index })));
    waiting = [];
  };
  for (const child of element.children) {
    if (child.kind === 'comment' || child.kind === 'instruction') waiting.push(child);
    if (!isElement(child)) continue;
    const foreign = leavesNamespace(child);
    if (!foreign && child.name === 'respStmt') statements.push(withoutBlanks(child));
    else if (!foreign && child.name === 'revisionDesc') {
      waiting.push(...remarksIn(child));
      for (const entry of child.children.filter(isElement)) (entry.name === 'change' ? changes : revisions).push(entry);
    } else {
      const kind = foreign ? 'others' : lineKind(child);
      place(kind, lines[kind].length);
      lines[kind].push(owned(kind === 'anchors' || isAlternative(child) ? withoutBlanks(child, true) : child));
    }
  }
  place('end', 0);
  return {
    id,
    attributes: new Map([...element.attributes].filter(([name]) => !OWN_ATTRIBUTES.has(name))),
    motivations: sortedSet(pointersOf(element.attributes.get('motivation'))),
    categories: sortedSet(pointersOf(element.attributes.get('ana'))),
    target: { target: element.attributes.get('target'), source: element.attributes.get('source'), anchors: lines.anchors },
    statements: sortElements(statements),
    changes: uniteChanges(changes),
    revisions: sortElements(revisions),
    bodies: sortBodies(lines.bodies),
    others: sortElements(lines.others),
    remarks,
  };
}

function lineKind(child: XmlElement): 'anchors' | 'bodies' | 'others' {
  if (child.name !== 'note') return 'others';
  const type = child.attributes.get('type');
  return type === 'anchor' ? 'anchors' : type === 'body' ? 'bodies' : 'others';
}

export function isAlternative(child: XmlElement): boolean {
  return child.name === 'note' && child.attributes.get('type') === 'alternative';
}

export function isLink(child: XmlElement): boolean {
  return child.name === 'ptr' && child.attributes.get('type') === 'link';
}

/** `respStmt` that names who made the note. */
export function isCreatorStatement(statement: XmlElement): boolean {
  return childElements(statement, 'resp').some((resp) => textContent(resp) === 'creator');
}

/** All comments and instructions anywhere in an element. */
export function remarksIn(element: XmlElement): (XmlComment | XmlInstruction)[] {
  return element.children.flatMap((child) => (child.kind === 'element' ? remarksIn(child) : child.kind === 'text' ? [] : [child]));
}

/**
 * Every line of an annotation says whose it is, so that a line which a text merge put into another note is noticed. A line that names
 * another note keeps that name.
 */
function nameOwner(child: XmlElement, id: string, bornId: string | undefined): XmlElement {
  const named = child.attributes.get('corresp');
  if (leavesNamespace(child) || (named !== undefined && (id === bornId || named !== `#${bornId}`))) return child;
  return { ...child, attributes: new Map([...child.attributes, ['corresp', `#${id}`]]) };
}

/** The note that a line names as its own, if it is another than `id`. */
export function foreignOwner(line: XmlElement, id: string): string | undefined {
  const named = noteIdOf(line.attributes.get('corresp'));
  return named === id ? undefined : named;
}

export function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort(compareUnits);
}

/** Sorts by canonical text; of equal ones one stays. */
export function sortElements(elements: readonly XmlElement[]): XmlElement[] {
  if (elements.length < 2) return [...elements];
  const byText = new Map(elements.map((element) => [writeInline(element, 'drop'), element]));
  return [...byText].sort(([a], [b]) => compareUnits(a, b)).map(([, element]) => element);
}

/** The text of a body; two bodies with the same text are one. */
export function bodyKey(body: XmlElement): string {
  return writeInline({ ...body, attributes: new Map() }, 'drop');
}

/** Newest first, then by author, then by text. */
export function sortBodies(bodies: readonly XmlElement[]): XmlElement[] {
  if (bodies.length < 2) return [...bodies];
  const byKey = new Map<string, XmlElement>();
  for (const body of bodies) {
    const key = bodyKey(body);
    byKey.set(key, newerBody(byKey.get(key), body));
  }
  const rank = (body: XmlElement): string => body.attributes.get('resp') ?? '';
  return [...byKey].sort(([keyA, a], [keyB, b]) => compareUnits(timeRank(b.attributes.get('n')), timeRank(a.attributes.get('n'))) || compareUnits(rank(a), rank(b)) || compareUnits(keyA, keyB))
    .map(([, body]) => body);
}

/** Of two copies of one body the one with the newer label (`n`, then `resp`, then everything else). */
export function newerBody(a: XmlElement | undefined, b: XmlElement): XmlElement {
  if (a === undefined) return b;
  const order = compareUnits(timeRank(a.attributes.get('n')), timeRank(b.attributes.get('n')))
    || compareUnits(a.attributes.get('resp') ?? '', b.attributes.get('resp') ?? '') || compareUnits(writeInline(a, 'drop'), writeInline(b, 'drop'));
  return order >= 0 ? a : b;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export function isTime(value: string | undefined): value is string {
  return value !== undefined && TIME.test(value) && !Number.isNaN(Date.parse(value));
}

/** What cannot be read as a time sorts as oldest. */
export function timeRank(value: string | undefined): string {
  return isTime(value) ? `1${value}` : `0${value ?? ''}`;
}

/** One change of each status: the earliest `created`, the latest of the others (§8.2e). */
export function uniteChanges(changes: readonly XmlElement[]): Map<string, XmlElement> {
  const united = new Map<string, XmlElement>();
  for (const change of changes) {
    const status = change.attributes.get('status') ?? '';
    const known = united.get(status);
    if (known === undefined) united.set(status, change);
    else {
      const later = compareUnits(changeRank(known), changeRank(change)) >= 0 ? known : change;
      united.set(status, (status === 'created') === (later === known) ? change : known);
    }
  }
  return united;
}

function changeRank(change: XmlElement): string {
  return `${timeRank(change.attributes.get('when'))} ${change.attributes.get('who') ?? ''} ${writeInline(change, 'drop')}`;
}

/** The target, version and anchors as one text, for comparing. */
export function targetKey({ target, source, anchors }: TargetParts): string {
  return writeInline(makeElement('annotation', [['target', target], ['source', source]], anchors), 'drop');
}

/** The parts as an `annotation` element in canonical order, without remarks. */
export function annotationElement(parts: AnnotationParts): XmlElement {
  return makeElement('annotation', annotationAttributes(parts), [...headElements(parts), ...parts.target.anchors, ...parts.bodies, ...parts.others]);
}

function annotationAttributes(parts: AnnotationParts): (readonly [string, string | undefined])[] {
  const list = (items: readonly string[]): string | undefined => (items.length === 0 ? undefined : items.join(' '));
  return [
    ['xml:id', parts.id], ['motivation', list(parts.motivations)], ['ana', list(parts.categories)], ['target', parts.target.target], ['source', parts.target.source],
    ...parts.attributes,
  ];
}

function headElements(parts: AnnotationParts): XmlElement[] {
  const known = LIFE_CYCLE.flatMap((status) => parts.changes.get(status) ?? []);
  const unknown = sortElements([...parts.changes].filter(([status]) => !LIFE_CYCLE.includes(status)).map(([, change]) => change));
  const revision = [...known, ...unknown, ...parts.revisions];
  return [...parts.statements, ...(revision.length === 0 ? [] : [makeElement('revisionDesc', [], revision)])];
}

/**
 * The annotation in canonical form: its own line with who and when, one line for each anchor, body and other child, and the end tag.
 * Indented, with a final LF. With `keep`, comments and instructions stand before the lines they stood before.
 */
export function writeAnnotation(parts: AnnotationParts, remarks: Remarks = 'drop'): string {
  const head = headElements(parts);
  const lines: string[] = [];
  const placed = remarks === 'keep' ? [...parts.remarks] : [];
  const writeRemarks = (wanted: (remark: PlacedRemark) => boolean): void => {
    for (const remark of placed.filter(wanted)) {
      lines.push(writeRemark(remark.node));
      placed.splice(placed.indexOf(remark), 1);
    }
  };
  for (const [kind, elements] of [['anchors', parts.target.anchors], ['bodies', parts.bodies], ['others', parts.others]] as const) {
    elements.forEach((element, at) => {
      writeRemarks(({ before, index }) => before === kind && index <= at);
      lines.push(writeInline(element, remarks));
    });
    writeRemarks(({ before }) => before === kind);
  }
  writeRemarks(() => true);
  const element = makeElement('annotation', annotationAttributes(parts));
  if (head.length === 0 && lines.length === 0) return `      ${writeStartTag(element, '/>')}\n`;
  return `      ${writeStartTag(element)}${head.map((child) => writeInline(child, remarks)).join('')}\n${lines.map((line) => `        ${line}\n`).join('')}      </annotation>\n`;
}

/** A body as this software writes it. */
export function bodyElement(id: string, body: { text: string; edited?: string; by?: string; language?: string }): XmlElement {
  return makeElement('note', [
    ['type', 'body'], ['n', body.edited], ['resp', body.by], ['xml:lang', body.language], ['xml:space', 'preserve'], ['corresp', `#${id}`],
  ], textNodes(body.text));
}
