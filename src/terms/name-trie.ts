/**
 * A trie over UTF-16 units in typed arrays: children of a node are a linked list of siblings, with a direct table for the first unit, where nearly
 * all places of a text fail at once. Building is linear in the length of the names; 20,000 names take a few megabytes.
 */
export class NameTrie {
  #units = new Uint16Array(1024);
  #firstChild = new Int32Array(1024);
  #nextSibling = new Int32Array(1024);
  /** Index of what ends here, or -1. */
  #entry = new Int32Array(1024).fill(-1);
  #size = 1;
  readonly #roots = new Map<number, number>();
  readonly #entries: number[][] = [];

  /** Adds a name; several values may share one name. Empty names are ignored. */
  add(name: string, value: number): void {
    if (name === '') return;
    let node = this.#root(name.charCodeAt(0));
    for (let at = 1; at < name.length; at++) node = this.#childOrNew(node, name.charCodeAt(at));
    if (this.#entry[node]! < 0) {
      this.#entry[node] = this.#entries.length;
      this.#entries.push([]);
    }
    this.#entries[this.#entry[node]!]!.push(value);
  }

  /** Calls `found` for every name that begins at `start`, shortest first. */
  match(text: string, start: number, found: (end: number, values: readonly number[]) => void): void {
    let node = this.#roots.get(text.charCodeAt(start)) ?? 0;
    for (let at = start + 1; node > 0; at++) {
      const entry = this.#entry[node]!;
      if (entry >= 0) found(at, this.#entries[entry]!);
      if (at >= text.length) return;
      node = this.#child(node, text.charCodeAt(at));
    }
  }

  #root(unit: number): number {
    const known = this.#roots.get(unit);
    if (known !== undefined) return known;
    const node = this.#newNode(unit);
    this.#roots.set(unit, node);
    return node;
  }

  #child(node: number, unit: number): number {
    let child = this.#firstChild[node]!;
    while (child > 0 && this.#units[child] !== unit) child = this.#nextSibling[child]!;
    return child;
  }

  #childOrNew(node: number, unit: number): number {
    const known = this.#child(node, unit);
    if (known > 0) return known;
    const child = this.#newNode(unit);
    this.#nextSibling[child] = this.#firstChild[node]!;
    this.#firstChild[node] = child;
    return child;
  }

  #newNode(unit: number): number {
    if (this.#size === this.#units.length) {
      const size = this.#size * 2;
      const grow = <T extends Uint16Array | Int32Array>(old: T, next: T): T => { next.set(old); return next; };
      this.#units = grow(this.#units, new Uint16Array(size));
      this.#firstChild = grow(this.#firstChild, new Int32Array(size));
      this.#nextSibling = grow(this.#nextSibling, new Int32Array(size));
      this.#entry = grow(this.#entry, new Int32Array(size).fill(-1));
    }
    this.#units[this.#size] = unit;
    return this.#size++;
  }
}
