import { type Block, type Gap, heaviestChain, sharedBlocks } from './shared-blocks';

/** What became of each unit of a text in its next version, and where each unit of the next version comes from; -1 for nothing. */
export interface Alignment {
  readonly to: Int32Array;
  readonly from: Int32Array;
}

/** Sizes of the unique pieces that are looked for, one after the other, in what is left between those found before. */
const SIZES = [16, 8, 5, 4] as const;
/** Gaps of so few pairs are compared letter by letter. */
const SMALL = 40_000;
/** Blocks of one moved passage stand so near each other that what is between them moved with them. */
const MOVED_TOGETHER = 200;

/**
 * Aligns two versions of a text: pieces that both have exactly once, the heaviest chain of them in the same order, the gaps with smaller pieces and at last
 * letter by letter. Blocks off the chain are passages that were moved. Linear but for small gaps.
 */
export function align(old: string, next: string): Alignment {
  const alignment = { to: new Int32Array(old.length).fill(-1), from: new Int32Array(next.length).fill(-1) };
  const aligner = new Aligner(unitsOf(old), unitsOf(next), alignment);
  aligner.align({ old: 0, oldEnd: old.length, next: 0, nextEnd: next.length }, 0);
  aligner.alignMoves();
  return alignment;
}

class Aligner {
  readonly #old: Uint16Array;
  readonly #next: Uint16Array;
  readonly #alignment: Alignment;
  readonly #moved: Block[] = [];

  constructor(old: Uint16Array, next: Uint16Array, alignment: Alignment) {
    this.#old = old;
    this.#next = next;
    this.#alignment = alignment;
  }

  align({ old, oldEnd, next, nextEnd }: Gap, size: number): void {
    let tail = 0;
    let head = 0;
    while (old + head < oldEnd && next + head < nextEnd && this.#old[old + head] === this.#next[next + head]) head++;
    this.#join({ old, next, length: head });
    const gap = { old: old + head, oldEnd, next: next + head, nextEnd };
    while (gap.old < oldEnd - tail && gap.next < nextEnd - tail && this.#old[oldEnd - 1 - tail] === this.#next[nextEnd - 1 - tail]) tail++;
    this.#join({ old: oldEnd - tail, next: nextEnd - tail, length: tail });
    this.#alignMiddle({ ...gap, oldEnd: oldEnd - tail, nextEnd: nextEnd - tail }, size);
  }

  #alignMiddle(gap: Gap, size: number): void {
    const pairs = (gap.oldEnd - gap.old) * (gap.nextEnd - gap.next);
    if (pairs === 0) return;
    if (pairs <= SMALL) return this.#alignLetters(gap);
    const pieces = SIZES[size];
    if (pieces === undefined) return;
    const blocks = sharedBlocks(this.#old, this.#next, gap, pieces);
    if (blocks.length === 0) return this.#alignMiddle(gap, size + 1);
    const chain = heaviestChain(blocks);
    let { old, next } = gap;
    for (const block of blocks) {
      if (!chain.has(block)) {
        if (block.length >= SIZES[0]) this.#moved.push(block);
        continue;
      }
      // Grown blocks may run into each other.
      const cut = Math.max(0, old - block.old, next - block.next);
      if (cut >= block.length) continue;
      const rest = { old: block.old + cut, next: block.next + cut, length: block.length - cut };
      this.align({ old, oldEnd: rest.old, next, nextEnd: rest.next }, size + 1);
      this.#join(rest);
      old = rest.old + rest.length;
      next = rest.next + rest.length;
    }
    this.align({ old, oldEnd: gap.oldEnd, next, nextEnd: gap.nextEnd }, size + 1);
  }

  /**
   * Moved blocks go before what was found letter by letter where they came from or went to: sixteen units that stand nowhere else are no accident. What stands
   * between two blocks that moved together moved with them.
   */
  alignMoves(): void {
    const moved = this.#moved.sort((a, b) => a.old - b.old);
    for (const block of moved) this.#join(block);
    moved.forEach((block, at) => {
      const behind = moved[at + 1];
      if (behind === undefined) return;
      const gap = { old: block.old + block.length, oldEnd: behind.old, next: block.next + block.length, nextEnd: behind.next };
      const [gone, come] = [gap.oldEnd - gap.old, gap.nextEnd - gap.next];
      if (gone < 0 || come < 0 || gone > MOVED_TOGETHER || come > MOVED_TOGETHER) return;
      this.#part(gap);
      this.align(gap, SIZES.length);
    });
  }

  /** Forgets what was joined of the units of a gap. */
  #part({ old, oldEnd, next, nextEnd }: Gap): void {
    const { to, from } = this.#alignment;
    for (let at = old; at < oldEnd; at++) this.#free(to, from, at);
    for (let at = next; at < nextEnd; at++) this.#free(from, to, at);
  }

  #free(side: Int32Array, other: Int32Array, at: number): void {
    if (side[at]! >= 0) other[side[at]!] = -1;
    side[at] = -1;
  }

  #join({ old, next, length }: Block): void {
    const { to, from } = this.#alignment;
    for (let i = 0; i < length; i++) {
      this.#free(to, from, old + i);
      this.#free(from, to, next + i);
      to[old + i] = next + i;
      from[next + i] = old + i;
    }
  }

  /** The longest common subsequence of a small gap. */
  #alignLetters({ old, oldEnd, next, nextEnd }: Gap): void {
    const columns = nextEnd - next + 1;
    const rows = oldEnd - old;
    const common = tableOf((rows + 1) * columns);
    common.fill(0, rows * columns, (rows + 1) * columns);
    for (let i = rows - 1; i >= 0; i--) {
      common[(i + 1) * columns - 1] = 0;
      for (let j = columns - 2; j >= 0; j--) {
        common[i * columns + j] = this.#old[old + i] === this.#next[next + j]
          ? common[(i + 1) * columns + j + 1]! + 1
          : Math.max(common[(i + 1) * columns + j]!, common[i * columns + j + 1]!);
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns - 1;) {
      if (this.#old[old + i] === this.#next[next + j]) this.#join({ old: old + i++, next: next + j++, length: 1 });
      else if (common[(i + 1) * columns + j]! >= common[i * columns + j + 1]!) i++;
      else j++;
    }
  }
}

let table = new Uint16Array(0);

/** Room for a table, used again and again. */
function tableOf(cells: number): Uint16Array {
  if (table.length < cells) table = new Uint16Array(cells * 2);
  return table;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
