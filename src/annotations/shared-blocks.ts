/** A stretch that both texts have: `[old, old + length)` and `[next, next + length)`. */
export interface Block {
  readonly old: number;
  readonly next: number;
  readonly length: number;
}

/** Half-open stretches of both texts between which is looked. */
export interface Gap {
  readonly old: number;
  readonly oldEnd: number;
  readonly next: number;
  readonly nextEnd: number;
}

const FACTOR = 0x01000193;
const ABSENT = 0;
const REPEATED = -1;

/**
 * Blocks round every piece of `size` units that stands exactly once in both stretches (the anchors of patience diff, on letters instead of lines), each
 * grown as far as both texts agree. In the order of the old text. Linear.
 */
export function sharedBlocks(old: Uint16Array, next: Uint16Array, gap: Gap, size: number): Block[] {
  if (gap.oldEnd - gap.old < size || gap.nextEnd - gap.next < size) return [];
  const table = new OnceTable(gap.oldEnd - gap.old);
  eachPiece(old, gap.old, gap.oldEnd, size, (hash, at) => table.addOld(hash, at));
  eachPiece(next, gap.next, gap.nextEnd, size, (hash, at) => table.addNext(hash, at));
  const blocks: Block[] = [];
  let reached = gap.old;
  let reachedNext = 0;
  eachPiece(old, gap.old, gap.oldEnd, size, (hash, at) => {
    const there = table.partner(hash, at);
    // Inside the block before, on the same diagonal: already told.
    if (there < 0 || (at < reached && there - at === reachedNext - reached)) return;
    for (let i = 0; i < size; i++) if (old[at + i] !== next[there + i]) return;
    const floor = blocks.length === 0 ? gap.old : Math.min(reached, at);
    let start = at;
    while (start > floor && there - (at - start) > gap.next && old[start - 1] === next[there - (at - start) - 1]) start--;
    let end = at + size;
    while (end < gap.oldEnd && there + end - at < gap.nextEnd && old[end] === next[there + end - at]) end++;
    blocks.push({ old: start, next: there - (at - start), length: end - start });
    reached = end;
    reachedNext = there + end - at;
  });
  return blocks;
}

/** Calls back with a rolling hash of each piece. */
function eachPiece(units: Uint16Array, from: number, to: number, size: number, found: (hash: number, at: number) => void): void {
  let highest = 1;
  for (let i = 1; i < size; i++) highest = Math.imul(highest, FACTOR);
  let hash = 0;
  for (let i = from; i < from + size; i++) hash = (Math.imul(hash, FACTOR) + units[i]!) | 0;
  for (let at = from; ; at++) {
    found(hash, at);
    if (at + size >= to) return;
    hash = (Math.imul(hash - Math.imul(units[at]!, highest), FACTOR) + units[at + size]!) | 0;
  }
}

/** Where each hash of the old text stands, if once, and where in the new one, if once. Open addressing. */
class OnceTable {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #old: Int32Array;
  readonly #next: Int32Array;

  constructor(pieces: number) {
    let size = 64;
    while (size < 2.2 * pieces) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#old = new Int32Array(size);
    this.#next = new Int32Array(size);
  }

  addOld(hash: number, at: number): void {
    const slot = this.#slot(hash);
    if (this.#old[slot] === ABSENT) {
      this.#hashes[slot] = hash;
      this.#old[slot] = at + 1;
    } else this.#old[slot] = REPEATED;
  }

  addNext(hash: number, at: number): void {
    const slot = this.#slot(hash);
    if (this.#old[slot] !== ABSENT) this.#next[slot] = this.#next[slot] === ABSENT ? at + 1 : REPEATED;
  }

  /** Place in the new text of the piece that stands at `at` in the old one; -1 where it is not the only one on both sides. */
  partner(hash: number, at: number): number {
    const slot = this.#slot(hash);
    return this.#old[slot] === at + 1 && this.#next[slot]! > 0 ? this.#next[slot]! - 1 : -1;
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#old[slot] !== ABSENT && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** The heaviest choice of blocks that stand in the same order in both texts: what stayed in place. Blocks in the order of the old text. */
export function heaviestChain(blocks: readonly Block[]): Set<Block> {
  const byNext = blocks.map((_, at) => at).sort((a, b) => blocks[a]!.next - blocks[b]!.next);
  const rank = new Int32Array(blocks.length);
  byNext.forEach((at, place) => { rank[at] = place + 1; });
  // Fenwick tree over the order in the new text: the heaviest chain that ends at or before a rank, and with which block.
  const heaviest = new Float64Array(blocks.length + 1);
  const last = new Int32Array(blocks.length + 1).fill(-1);
  const before = new Int32Array(blocks.length).fill(-1);
  let best = -1;
  let bestWeight = 0;
  blocks.forEach(({ length }, at) => {
    let weight = 0;
    for (let node = rank[at]! - 1; node > 0; node -= node & -node) if (heaviest[node]! > weight) [weight, before[at]] = [heaviest[node]!, last[node]!];
    weight += length;
    for (let node = rank[at]!; node <= blocks.length; node += node & -node) if (heaviest[node]! < weight) [heaviest[node], last[node]] = [weight, at];
    if (weight > bestWeight) [best, bestWeight] = [at, weight];
  });
  const chain = new Set<Block>();
  for (let at = best; at >= 0; at = before[at]!) chain.add(blocks[at]!);
  return chain;
}
