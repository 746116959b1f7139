/**
 * A trie over UTF-16 units in typed arrays. Children are found in one open hash table by node and unit, those of the root in a direct table,
 * because nearly all places of a text fail there. Building is linear in the length of the names; a step takes the same time whatever the number
 * of names.
 */
export class NameTrie {
  readonly #root = new Int32Array(0x10000);
  /** Hash table: `#parents[slot]` and `#units[slot]` are the key, `#children[slot]` the node, 0 where the slot is free. */
  #parents = new Int32Array(1 << 12);
  #units = new Uint16Array(1 << 12);
  #children = new Int32Array(1 << 12);
  /** For each node the index of what ends there, or -1. */
  #entry = new Int32Array(1 << 11).fill(-1);
  /** Nodes are numbered from 1. */
  #size = 1;
  readonly #entries: number[][] = [];

  /** Adds a name; several values may share one name. Empty names are ignored. */
  add(name: string, value: number): void {
    if (name === '') return;
    let node = (this.#root[name.charCodeAt(0)] ||= this.#newNode());
    for (let at = 1; at < name.length; at++) node = this.#childOrNew(node, name.charCodeAt(at));
    if (this.#entry[node]! < 0) {
      this.#entry[node] = this.#entries.length;
      this.#entries.push([]);
    }
    this.#entries[this.#entry[node]!]!.push(value);
  }

  /** Calls `found` for every name that begins at `start`, shortest first. */
  match(text: Uint16Array, start: number, found: (end: number, values: readonly number[]) => void): void {
    let node = this.#root[text[start]!]!;
    for (let at = start + 1; node > 0; at++) {
      const entry = this.#entry[node]!;
      if (entry >= 0) found(at, this.#entries[entry]!);
      if (at >= text.length) return;
      node = this.#children[this.#slot(node, text[at]!)]!;
    }
  }

  /** The slot that holds this key, or the free one where it would stand. */
  #slot(parent: number, unit: number): number {
    const mask = this.#parents.length - 1;
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 8 & mask;
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
