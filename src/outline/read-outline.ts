import { readTables } from '../tables/read-tables';
import { type Table } from '../tables/table';
import { isBlank } from '../text/characters';
import { type DocumentText } from '../text/document-text';
import { lineAt, lineSpan } from '../text/lines';
import { type Heading, readHeadings } from './headings';
import { named } from './marks/named';
import { noteInNotes } from './marks/notes';
import { CAPITALS, parted, styleOf } from './marks/parted';
import { worded } from './marks/worded';
import { type Outline, type Section } from './section';

/** A section under construction. */
interface Node {
  readonly heading: Heading;
  readonly parent: Node | undefined;
  /** 1 for the top level. */
  readonly depth: number;
  readonly children: Node[];
  /** Raw end of its own and nested text; known when all sections are. */
  end: number;
}

/** No text of the genre nests deeper; what would is put beside. */
const DEEPEST = 16;

/**
 * Reads the structure of a document. Depth comes from numbering first, typography second:
 *
 * 1. 第N部 … 条, Part … Article stand in the order that their words have.
 * 2. A number that follows an open one of its system (② after ①, `3` after `2`) is its sibling, whatever the `#` say.
 * 3. A number that begins anew (①, `1`) goes below the innermost open section that usually stands above it, or below one of its own
 *    system; where the outer numbering goes on later (1. A. B. 2.), it is nested even against the usual order.
 * 4. Unnumbered headings go by the number of `#`, then by their kind.
 *
 * Linear in the length of the text but for the look-ahead of rule 3, which stops at the next division.
 */
export function readOutline(text: DocumentText, tables: readonly Table[] = readTables(text)): Outline {
  const headings = readHeadings(text, tables);
  const roots: Node[] = [];
  const nodes: Node[] = [];
  /** The path from the root to the section that was read last: a section of depth n is its n-th. */
  const open: Node[] = [];
  headings.forEach((heading, index) => {
    const wanted = parentFor(heading, open, headings, index);
    const parent = wanted !== undefined && wanted.depth >= DEEPEST ? wanted.parent : wanted;
    const node: Node = { heading, parent, depth: (parent?.depth ?? 0) + 1, children: [], end: 0 };
    (parent === undefined ? roots : parent.children).push(node);
    nodes.push(node);
    open.length = node.depth - 1;
    open.push(node);
  });
  setEnds(text, nodes);
  return { sections: roots.map((node) => sectionOf(text, node, 1)) };
}

/** The parent is one of `open`, of which each holds the next. */
function parentFor(heading: Heading, open: readonly Node[], headings: readonly Heading[], index: number): Node | undefined {
  const { mark } = heading;
  switch (mark.role) {
    case 'division': return deepest(open, (node) => node.heading.mark.role === 'division' && standsAbove(node, heading, open))
      ?? (open[0]?.heading.mark.role === 'division' && open[0].heading.mark.rank < mark.rank ? open[0] : undefined);
    case 'leaf': return parentOfLeaf(heading, open);
    case 'box': return parentOfBox(heading, open);
    case 'item': return parentOfItem(heading, open);
    case 'heading': return parentOfUnnumbered(heading, open, headings, index);
    case 'numbered': return parentOfNumbered(heading, open, headings, index);
  }
}

/** Divisions go by the order of their words; of Part and Title, that are used either way round, the one that came first stands above. */
function standsAbove({ heading: { mark } }: Node, below: Heading, open: readonly Node[]): boolean {
  return mark.rank < below.mark.rank || (mark.rank === below.mark.rank && mark !== below.mark && !open.some((node) => node.heading.mark === below.mark));
}

function deepest(open: readonly Node[], fits: (node: Node) => boolean): Node | undefined {
  for (let at = open.length - 1; at >= 0; at--) if (fits(open[at]!)) return open[at];
  return undefined;
}

function isOpenSystem(open: readonly Node[], heading: Heading): Node | undefined {
  return deepest(open, (node) => sameSystem(node.heading, heading));
}

function sameSystem(a: Heading, b: Heading): boolean {
  return a.mark === b.mark && a.subrank === b.subrank;
}

function holdsItems(node: Node): boolean {
  return node.heading.mark.role !== 'leaf' && !(node.heading.mark.role === 'box' && node.heading.mark.system === 'caption');
}

function parentOfNumbered(heading: Heading, open: readonly Node[], headings: readonly Heading[], index: number): Node | undefined {
  const number = heading.number ?? 0;
  const before = deepest(open, (node) => sameSystem(node.heading, heading) && node.heading.number === number - 1);
  if (before !== undefined) return before.parent;
  const same = isOpenSystem(open, heading);
  // The same number again, printed alike: another list, not a list in the list.
  if (same !== undefined && same.heading.number === number && same.heading.level >= heading.level) return same.parent;
  // A gap in the numbers (a heading lost in extraction) does not open a level.
  if (number > 1 && same !== undefined && (same.heading.number ?? 0) < number) return same.parent;
  const nestedIn = deepest(open, (node) => node.heading.mark.role === 'numbered' && !sameSystem(node.heading, heading) && goesOn(node.heading, headings, index));
  const under = deepest(open, (node) => canHold(node, heading));
  if (nestedIn !== undefined && (under === undefined || under.depth <= nestedIn.depth)) return nestedIn;
  // A restart of an open system: below the section that is open now, unless that is a run-in item.
  if (same !== undefined && under === undefined) return deepest(open, (node) => holdsItems(node) && node.heading.runIn !== true && node.heading.mark.role !== 'box');
  if (same !== undefined && under !== undefined && under.depth <= same.depth) return same.heading.runIn === true ? same.parent : deepest(open, (node) => sameSystem(node.heading, heading));
  return under;
}

/** Does the numbering of an open section go on behind `index`, before a division ends it? */
function goesOn(heading: Heading, headings: readonly Heading[], index: number): boolean {
  const next = (heading.number ?? 0) + 1;
  for (let at = index + 1; at < headings.length && at < index + 60; at++) {
    const later = headings[at]!;
    if (later.mark.role === 'division' && later.mark.rank <= 4) return false;
    if (sameSystem(later, heading) && later.number === next) return true;
    if (sameSystem(later, heading) && later.number === 1) return false;
  }
  return false;
}

/** May a numbered heading that begins anew stand below this section, going by the usual order? */
function canHold(node: Node, heading: Heading): boolean {
  const { mark } = node.heading;
  if (mark.role === 'leaf' || mark.role === 'box') return false;
  if (mark.role === 'division') return true;
  // 序論 and the like have no numbered chapters below them; 提言 and Recommendations have numbered paragraphs.
  if (mark.system === 'named') return heading.runIn === true || (node.heading.level > 0 && heading.level > node.heading.level);
  if (mark.role === 'heading' && node.heading.level > 0 && heading.level > 0) return node.heading.level < heading.level;
  return mark.rank < heading.mark.rank || (sameSystem(node.heading, { ...heading, subrank: heading.subrank }) === false && mark === heading.mark && node.heading.subrank < heading.subrank);
}

function parentOfUnnumbered(heading: Heading, open: readonly Node[], headings: readonly Heading[], index: number): Node | undefined {
  if (heading.level > 0) return deepest(open, (node) => node.heading.level > 0 && node.heading.level < heading.level && node.heading.mark.role !== 'box');
  const same = isOpenSystem(open, heading);
  if (same !== undefined) return same.parent;
  if (heading.mark === parted) return deepest(open, (node) => holdsUnmarked(node, heading));
  if (heading.mark.system === 'named') return deepest(open, (node) => node.heading.mark.role === 'division' && node.heading.mark.rank === 1);
  const inUsualOrder = deepest(open, (node) => node.heading.mark.role !== 'leaf' && node.heading.mark.role !== 'box' && node.heading.mark.role !== 'item' && node.heading.runIn !== true && node.heading.mark.rank < heading.mark.rank);
  // `１ … 【現状】 … 【課題】 … ２ …`: numbers that go on behind it hold a heading in brackets, against the usual order.
  const numbered = deepest(open, (node) => node.heading.mark.role === 'numbered' && node.heading.runIn !== true && goesOn(node.heading, headings, index));
  return numbered !== undefined && numbered.depth > (inUsualOrder?.depth ?? 0) ? numbered : inUsualOrder;
}

/** Short lines without marks stand below numbered sections (not below `Recommendation 2`), those in plain words below those in capitals too. */
function holdsUnmarked({ heading: { mark, runIn, title, subrank } }: Node, below: Heading): boolean {
  if (mark === parted || mark === named) return below.subrank !== CAPITALS && (mark === parted ? subrank : styleOf(title)) === CAPITALS;
  return runIn !== true && mark.role !== 'leaf' && mark.role !== 'box' && mark.role !== 'item' && !worded.includes(mark);
}

/** Items of one sign are siblings; one of another sign stands below the sign that usually stands above it, of equal signs the one that came first. */
function parentOfItem({ mark }: Heading, open: readonly Node[]): Node | undefined {
  const same = deepest(open, (node) => node.heading.mark === mark);
  if (same !== undefined) return same.parent;
  return deepest(open, (node) => holdsItems(node) && (node.heading.mark.role !== 'item' || node.heading.mark.rank <= mark.rank));
}

/** A box stands in the section that was open where it is printed; a caption below numbered sections, not below list items. */
function parentOfBox(heading: Heading, open: readonly Node[]): Node | undefined {
  const inside = deepest(open, (node) => node.heading.mark.role !== 'leaf' && node.heading.mark.role !== 'box' && node.heading.mark.role !== 'item' && node.heading.runIn !== true);
  if (heading.level === 0 || heading.mark.system === 'caption') return inside;
  // A box printed with the marks of a high level stands beside what has that level, below the division.
  return deepest(open, (node) => node.heading.mark.role === 'division' && node.heading.level <= heading.level && node.heading.level > 0 && heading.level - node.heading.level < 2)
    ?? deepest(open, (node) => node.heading.level > 0 && node.heading.level < heading.level && node.heading.mark.role !== 'box') ?? inside;
}

/** Notes hang below the table that they follow, numbered ones below the first, footnotes below their section. */
function parentOfLeaf(heading: Heading, open: readonly Node[]): Node | undefined {
  const same = isOpenSystem(open, heading);
  if (same !== undefined) return same.parent;
  const caption = open.at(-1);
  if (heading.mark === noteInNotes) return caption;
  if (heading.mark.system === '(注)' && caption?.heading.mark.system === 'caption') return caption;
  return deepest(open, (node) => node.heading.mark.role !== 'leaf' && node.heading.mark.role !== 'box' && node.heading.mark.role !== 'item' && node.heading.runIn !== true);
}

/** A section ends with the last printed line before the next section that is not below it. */
function setEnds(text: DocumentText, nodes: readonly Node[]): void {
  const lastPrintedBefore = (line: number): number => {
    for (let at = line - 1; at >= 0; at--) {
      const { start, end } = lineSpan(text, at);
      let last = end;
      while (last > start && isWhitespace(text.raw.charCodeAt(last - 1))) last--;
      if (last > start) return last;
    }
    return 0;
  };
  const end = lastPrintedBefore(text.lineStarts.length);
  // The next section that does not stand below it ends a section: the next one of its depth or less. Read from the back, with the
  // starts of later sections by depth at hand.
  const nextByDepth = new Int32Array(DEEPEST + 1).fill(nodes.length);
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!;
    let next = nodes.length;
    for (let depth = 1; depth <= node.depth; depth++) next = Math.min(next, nextByDepth[depth]!);
    nextByDepth[node.depth] = index;
    const natural = next === nodes.length ? end : lastPrintedBefore(nodes[next]!.heading.line);
    const own = node.heading.lastOwnLine >= 0 && node.children.length === 0 ? lineSpan(text, node.heading.lastOwnLine).end : natural;
    const single = node.heading.mark.role === 'leaf' ? lineSpan(text, lineAt(text, node.heading.heading.start)).end : natural;
    node.end = Math.max(node.heading.heading.end, Math.min(natural, own, single));
  }
  // A section reaches at least as far as what stands below it.
  for (const { parent, end: reached } of [...nodes].reverse()) if (parent !== undefined) parent.end = Math.max(parent.end, reached);
}

/** Also the separators of lines and paragraphs that end no line here. */
function isWhitespace(unit: number): boolean {
  return isBlank(unit) || unit === 0x2028 || unit === 0x2029;
}

function sectionOf(text: DocumentText, node: Node, depth: number): Section {
  const { kind, label, title, number, runIn, heading, line } = node.heading;
  const section: { -readonly [Key in keyof Section]: Section[Key] } = {
    kind,
    label,
    title,
    depth,
    heading,
    span: { start: text.lineStarts[line]!, end: node.end },
    children: node.children.map((child) => sectionOf(text, child, depth + 1)),
  };
  if (number !== undefined) section.number = number;
  if (runIn === true) section.runIn = true;
  return section;
}
