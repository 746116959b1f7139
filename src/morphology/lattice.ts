import { type Dictionary } from './dictionary';

/** Receives the words of the best path in the order of the text: their span in UTF-16 units and their number in the dictionary. */
export type WordSink = (start: number, end: number, word: number) => void;

const NONE = -1;
const WORST = Number.MAX_VALUE;

/**
 * The lattice of all words that a stretch of text could be made of, and the cheapest path through it (Viterbi), in typed arrays that are
 * used again and again. Nodes that end at one position are chained in the order in which they were made; where costs are equal the first
 * wins. The same result as kuromoji 0.1.2, which this follows rule by rule, in time linear in the length.
 */
export class Lattice {
  readonly #dictionary: Dictionary;
  /** First and last node that end at a position, and – by position – the end of its run of one character class and that class. */
  #first = new Int32Array(0);
  #last = new Int32Array(0);
  #runEnd = new Int32Array(0);
  #classAt = new Uint8Array(0);
  /** Nodes: cheapest way to them, the node before on it, next node that ends where they do, word, start, right id. */
  #cost = new Float64Array(1 << 12);
  #before = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #word = new Int32Array(1 << 12);
  #start = new Int32Array(1 << 12);
  #right = new Uint16Array(1 << 12);
  #nodes = 0;
  /** Cheapest node before a left id, for the position at hand (the stamp tells which one that is). */
  readonly #bestNode: Int32Array;
  readonly #bestCost: Float64Array;
  readonly #stamp: Int32Array;
  #tick = 0;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.#bestNode = new Int32Array(dictionary.lefts);
    this.#bestCost = new Float64Array(dictionary.lefts);
    this.#stamp = new Int32Array(dictionary.lefts);
  }

  /** Cuts `text[from, to)` into words. Covers every unit, whatever it is. */
  cut(text: string, from: number, to: number, sink: WordSink): void {
    const length = to - from;
    if (length <= 0) return;
    this.#prepare(text, from, length);
    for (let at = 0; at < length; at++) if (this.#first[at] !== NONE) this.#addWordsAt(text, from, length, at);
    // The end of the text has left id 0, as its beginning has right id 0.
    let path = this.#cheapestBefore(length, 0);
    const nodes: number[] = [];
    for (; path > 0; path = this.#before[path]!) nodes.push(path);
    let end = to;
    const ends = nodes.map((node) => { const own = end; end = from + this.#start[node]!; return own; });
    for (let index = nodes.length - 1; index >= 0; index--) sink(from + this.#start[nodes[index]!]!, ends[index]!, this.#word[nodes[index]!]!);
  }

  #prepare(text: string, from: number, length: number): void {
    if (this.#first.length < length + 1) {
      const size = Math.max(length + 1, this.#first.length * 2, 1 << 10);
      this.#first = new Int32Array(size);
      this.#last = new Int32Array(size);
      this.#runEnd = new Int32Array(size);
      this.#classAt = new Uint8Array(size);
    }
    this.#first.fill(NONE, 0, length + 1);
    const { classes } = this.#dictionary;
    for (let at = length - 1; at >= 0; at--) {
      const unit = text.charCodeAt(from + at);
      // A character of the supplementary planes is one character of the class DEFAULT (0), in two units.
      const surrogate = unit >= 0xd800 && unit <= 0xdfff;
      const size = isHighSurrogate(unit) && at + 1 < length && isLowSurrogate(text.charCodeAt(from + at + 1)) ? 2 : 1;
      const own = surrogate ? 0 : classes[unit]!;
      this.#classAt[at] = own;
      this.#runEnd[at] = at + size < length && this.#classAt[at + size] === own ? this.#runEnd[at + size]! : at + size;
    }
    this.#nodes = 0;
    this.#addNode(0, 0, NONE, NONE, 0, 0);
  }

  /** All words that begin at a position: those of the dictionary, short ones first, then unknown ones. */
  #addWordsAt(text: string, from: number, length: number, at: number): void {
    const { slots, codes, wordStart, classFlags, unknownStart, unknownEnd } = this.#dictionary;
    this.#tick++;
    let known = false;
    let node = 0;
    for (let end = at; end < length;) {
      const code = codes[text.charCodeAt(from + end)]!;
      if (code === 0) break;
      const child = slots[3 * node]! + code;
      if (slots[3 * child + 1] !== node) break;
      node = child;
      end++;
      const surface = slots[3 * node + 2]!;
      if (surface === 0) continue;
      known = true;
      this.#addWords(wordStart[surface - 1]!, wordStart[surface]!, at, end);
    }
    const own = this.#classAt[at]!;
    const flags = classFlags[own]!;
    if (known && (flags & 1) === 0) return;
    const unit = text.charCodeAt(from + at);
    const single = at + (isHighSurrogate(unit) && at + 1 < length && isLowSurrogate(text.charCodeAt(from + at + 1)) ? 2 : 1);
    this.#addWords(unknownStart[own]!, unknownEnd[own]!, at, (flags & 2) !== 0 ? this.#runEnd[at]! : single);
  }

  #addWords(first: number, end: number, at: number, to: number): void {
    const { wordCosts } = this.#dictionary;
    for (let word = first; word < end; word++) {
      const left = wordCosts[3 * word]!;
      if (this.#stamp[left] !== this.#tick) {
        this.#stamp[left] = this.#tick;
        this.#bestNode[left] = this.#cheapestBefore(at, left);
      }
      this.#addNode(at, to, word, this.#bestNode[left]!, this.#bestCost[left]! + wordCosts[3 * word + 2]!, wordCosts[3 * word + 1]!);
    }
  }

  /** The node that ends at a position and leads most cheaply to a left id; its cost goes to `#bestCost`. */
  #cheapestBefore(position: number, left: number): number {
    const { costs, rights } = this.#dictionary;
    const row = left * rights;
    let best = NONE;
    let least = WORST;
    for (let node = this.#first[position]!; node !== NONE; node = this.#next[node]!) {
      const cost = this.#cost[node]! + costs[row + this.#right[node]!]!;
      if (cost < least) { least = cost; best = node; }
    }
    this.#bestCost[left] = least;
    return best;
  }

  #addNode(start: number, end: number, word: number, before: number, cost: number, right: number): void {
    const node = this.#nodes++;
    if (node === this.#cost.length) this.#growNodes();
    this.#cost[node] = cost;
    this.#before[node] = before;
    this.#next[node] = NONE;
    this.#word[node] = word;
    this.#start[node] = start;
    this.#right[node] = right;
    if (this.#first[end] === NONE) this.#first[end] = node;
    else this.#next[this.#last[end]!] = node;
    this.#last[end] = node;
  }

  #growNodes(): void {
    const size = this.#cost.length * 2;
    const longer = <T extends Int32Array | Uint16Array | Float64Array>(old: T, grown: T): T => { grown.set(old); return grown; };
    this.#cost = longer(this.#cost, new Float64Array(size));
    this.#before = longer(this.#before, new Int32Array(size));
    this.#next = longer(this.#next, new Int32Array(size));
    this.#word = longer(this.#word, new Int32Array(size));
    this.#start = longer(this.#start, new Int32Array(size));
    this.#right = longer(this.#right, new Uint16Array(size));
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
