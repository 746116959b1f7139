import { isLatinWordUnit } from '../text/characters';
import { exactEnd, isEverLeftOut, foldLetter } from './matching-form';

/** All names that are written alike once folded. */
export interface NamesOfForm {
  /** Their matching form. */
  readonly form: string;
  /** Nothing in the form is left out elsewhere: its skeleton is the form itself. */
  readonly isPlain: boolean;
  /** Numbers of the names, in the order in which they were added. */
  readonly names: readonly number[];
}

/** Names that fit at one place of a text, longest first. Used again for the next place: not to be kept. */
export class Fitting {
  readonly #forms: NamesOfForm[] = [];
  readonly #ends: number[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  names(index: number): readonly number[] {
    return this.#forms[index]!.names;
  }

  /** Offset behind the last unit of the text that belongs to the names. */
  end(index: number): number {
    return this.#ends[index]!;
  }

  clear(): void {
    this.#count = 0;
  }

  /** Puts names where they belong. Ends come nearly ascending: most go in front. */
  add(names: NamesOfForm, end: number): void {
    let index = this.#count++;
    let rank = 0;
    while (rank < index && this.#ends[rank]! > end) rank++;
    for (; index > rank; index--) {
      this.#forms[index] = this.#forms[index - 1]!;
      this.#ends[index] = this.#ends[index - 1]!;
    }
    this.#forms[rank] = names;
    this.#ends[rank] = end;
  }
}

/** Is told where names fit; answers from which offset on the next name may begin, 0 for anywhere. */
export type Consider = (start: number, fitting: Fitting) => number;

/** Values of the table of skeleton units below which no unit stands for itself. */
const UNKNOWN = 0;
const LEFT_OUT = 1;
const NOTHING = 2;

/**
 * Finds names in a text in one pass. Names and text are compared by their *skeletons* first: the matching form without any unit that is ever left out of one,
 * which needs no look to the left or right. At each unit one table gives its skeleton, and two bits tell whether some name begins with the last three units or is
 * the last two; nearly all places of a text end there. The others walk a trie, and only where something was left out is the matching form itself compared.
 *
 * The trie is one open hash table by node and unit: building is linear in the length of the names, a step takes the same time whatever their number.
 */
export class NameIndex {
  /** Skeleton of each UTF-16 unit, worked out when the unit is first seen. */
  readonly #skeleton = new Uint16Array(0x10000);
  /** The first three skeleton units of names, and both of names of two. */
  readonly #triples = new HashedSet();
  readonly #pairs = new HashedSet();
  /** First units of names of one skeleton unit. */
  readonly #alone = new Uint8Array(0x10000);
  #anyAlone = false;

  readonly #root = new Int32Array(0x10000);
  /** Hash table: `#parents[slot]` and `#units[slot]` are the key, `#children[slot]` the node, 0 where the slot is free. */
  #parents = new Int32Array(1 << 12);
  #units = new Uint16Array(1 << 12);
  #children = new Int32Array(1 << 12);
  /** What ends at each node, as an index into `#entries`, or -1. Nodes are numbered from 1. */
  #entry = new Int32Array(1 << 11).fill(-1);
  #size = 1;
  readonly #entries: (NamesOfForm & { readonly names: number[] })[][] = [];

  readonly #fitting = new Fitting();

  /** Adds a name by its matching form; several names may share one. A form of which nothing remains is ignored. */
  add(form: string, name: number): void {
    let node = 0;
    let [first, second] = [NOTHING, NOTHING];
    let length = 0;
    for (let at = 0; at < form.length; at++) {
      const unit = this.#skeletonOf(form.charCodeAt(at));
      if (unit === LEFT_OUT) continue;
      node = length === 0 ? (this.#root[unit] ||= this.#newNode()) : this.#childOrNew(node, unit);
      if (length === 0) first = unit;
      else if (length === 1) second = unit;
      else if (length === 2) this.#triples.add(joined(joined(first, second), unit));
      length++;
    }
    if (length === 0) return;
    if (length === 1) {
      this.#alone[first] = 1;
      this.#anyAlone = true;
    } else if (length === 2) this.#pairs.add(joined(first, second));
    if (this.#entry[node]! < 0) {
      this.#entry[node] = this.#entries.length;
      this.#entries.push([]);
    }
    const alike = this.#entries[this.#entry[node]!]!;
    const known = alike.find((other) => other.form === form);
    if (known !== undefined) known.names.push(name);
    else alike.push({ form, isPlain: length === form.length && !/[\0-\x02]/u.test(form), names: [name] });
  }

  /**
   * Goes through running text and calls `consider` at every place where names fit, in the order of the text. Linear in the length of the text.
   */
  scan(text: string, consider: Consider): void {
    const skeleton = this.#skeleton;
    const [triples, tripleShift] = [this.#triples.bits, this.#triples.shift];
    const [pairs, pairShift] = [this.#pairs.bits, this.#pairs.shift];
    const alone = this.#anyAlone ? this.#alone : undefined;
    let before = NOTHING;
    let pairBefore = NOTHING;
    let beforeAt = -1;
    let pairAt = -1;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      let unit = skeleton[text.charCodeAt(at)]!;
      if (unit <= LEFT_OUT) {
        if (unit === UNKNOWN) unit = this.#skeletonOf(text.charCodeAt(at));
        if (unit === LEFT_OUT) continue;
      }
      const triple = spread(joined(pairBefore, unit)) >>> tripleShift;
      if (((triples[triple >>> 5]! >>> (triple & 31)) & 1) !== 0) from = this.#look(text, pairAt, from, consider);
      pairBefore = joined(before, unit);
      const pair = spread(pairBefore) >>> pairShift;
      if (((pairs[pair >>> 5]! >>> (pair & 31)) & 1) !== 0) from = this.#look(text, beforeAt, from, consider);
      else if (alone !== undefined && alone[before] !== 0) from = this.#look(text, beforeAt, from, consider);
      before = unit;
      pairAt = beforeAt;
      beforeAt = at;
    }
    if (alone !== undefined && alone[before] !== 0) this.#look(text, beforeAt, from, consider);
  }

  #look(text: string, start: number, from: number, consider: Consider): number {
    if (start < from || isInsideLatinWord(text, start) || !this.#fit(text, start)) return from;
    return Math.max(from, consider(start, this.#fitting));
  }

  /** Collects the names that fit at `start`; false where there are none. */
  #fit(text: string, start: number): boolean {
    const fitting = this.#fitting;
    fitting.clear();
    const [skeleton, parents, units, children] = [this.#skeleton, this.#parents, this.#units, this.#children];
    const mask = parents.length - 1;
    let node = this.#root[this.#skeletonOf(text.charCodeAt(start))]!;
    let isWhole = true;
    for (let at = start + 1; node > 0;) {
      const entry = this.#entry[node]!;
      if (entry >= 0) {
        for (const names of this.#entries[entry]!) {
          const end = isWhole && names.isPlain ? at : exactEnd(text, start, names.form);
          if (end >= 0) fitting.add(names, end);
        }
      }
      let unit = LEFT_OUT;
      const last = at;
      for (; at < text.length; at++) {
        unit = skeleton[text.charCodeAt(at)]! || this.#skeletonOf(text.charCodeAt(at));
        if (unit !== LEFT_OUT) break;
      }
      if (at >= text.length) break;
      if (at > last) isWhole = false;
      let slot = slotHash(node, unit) & mask;
      while (children[slot]! > 0 && (units[slot] !== unit || parents[slot] !== node)) slot = (slot + 1) & mask;
      node = children[slot]!;
      at++;
    }
    return fitting.count > 0;
  }

  #skeletonOf(unit: number): number {
    return (this.#skeleton[unit] ||= isEverLeftOut(unit) ? LEFT_OUT : Math.max(NOTHING, foldLetter(unit)));
  }

  /** The slot that holds this key, or the free one where it would stand. */
  #slot(parent: number, unit: number): number {
    const mask = this.#parents.length - 1;
    let slot = slotHash(parent, unit) & mask;
    while (this.#children[slot]! > 0 && (this.#parents[slot] !== parent || this.#units[slot] !== unit)) slot = (slot + 1) & mask;
    return slot;
  }

  #childOrNew(parent: number, unit: number): number {
    let slot = this.#slot(parent, unit);
    const known = this.#children[slot]!;
    if (known > 0) return known;
    const child = this.#newNode();
    if (child * 2 > this.#parents.length) {
      this.#widenTable();
      slot = this.#slot(parent, unit);
    }
    this.#parents[slot] = parent;
    this.#units[slot] = unit;
    return (this.#children[slot] = child);
  }

  #newNode(): number {
    if (this.#size === this.#entry.length) {
      const wider = new Int32Array(this.#size * 2).fill(-1);
      wider.set(this.#entry);
      this.#entry = wider;
    }
    return this.#size++;
  }

  #widenTable(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children];
    this.#parents = new Int32Array(parents.length * 2);
    this.#units = new Uint16Array(parents.length * 2);
    this.#children = new Int32Array(parents.length * 2);
    for (let old = 0; old < children.length; old++) {
      if (children[old] === 0) continue;
      const slot = this.#slot(parents[old]!, units[old]!);
      this.#parents[slot] = parents[old]!;
      this.#units[slot] = units[old]!;
      this.#children[slot] = children[old]!;
    }
  }
}

/** No name begins there (see `latinEdge`): most places of an English text that pass the filter. */
function isInsideLatinWord(text: string, at: number): boolean {
  return at > 0 && isLatinWordUnit(text.charCodeAt(at)) && isLatinWordUnit(text.charCodeAt(at - 1));
}

function slotHash(parent: number, unit: number): number {
  return (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 8;
}

/** A number for two units in a row, or for such a number and the next unit. */
function joined(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + second) | 0;
}

function spread(value: number): number {
  return Math.imul(value ^ (value >>> 15), 0x85ebca6b);
}

/** A set that may say yes for what was not put in, rarely; small enough to stay in the processor's nearest memory. */
class HashedSet {
  /** A value is `spread(value) >>> shift` as the number of a bit. */
  bits = new Uint32Array(1 << 9);
  shift = 32 - 14;
  #values: number[] = [];

  add(value: number): void {
    this.#values.push(value);
    if (this.#values.length > this.bits.length) this.#widen();
    this.#mark(value);
  }

  #mark(value: number): void {
    const bit = spread(value) >>> this.shift;
    this.bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  #widen(): void {
    this.bits = new Uint32Array(this.bits.length * 2);
    this.shift--;
    for (const value of this.#values) this.#mark(value);
  }
}
