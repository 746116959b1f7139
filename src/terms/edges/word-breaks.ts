/** So many answers are kept: texts of one corpus ask about the same compounds again and again. */
const KEPT = 4096;

/** Where the built-in word breaker (`Intl.Segmenter`, UAX #29 with the dictionary of ICU) cuts short stretches of Japanese. Asking it is slow: answers are kept. */
export class WordBreaks {
  #segmenter: Intl.Segmenter | undefined;
  readonly #known = new Map<string, ReadonlySet<number>>();

  /** Offsets in `stretch` at which a word begins, and its end. */
  of(stretch: string): ReadonlySet<number> {
    const known = this.#known.get(stretch);
    if (known !== undefined) return known;
    this.#segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    const breaks = new Set(Array.from(this.#segmenter.segment(stretch), ({ index }) => index)).add(stretch.length);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(stretch, breaks);
    return breaks;
  }
}
