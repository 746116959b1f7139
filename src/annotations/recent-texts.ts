import { type OldTexts } from './old-texts';

/** So many UTF-16 units are kept in all: a dozen of the longest documents, or hundreds of ordinary ones. */
const MOST_UNITS = 16_000_000;

/** Texts that were open a moment ago, the most recently used kept. After an edit outside, a checkout or a pull, notes are carried over from them. */
export class RecentTexts implements OldTexts {
  /** In the order of their last use. */
  readonly #texts = new Map<string, string>();
  readonly #most: number;
  #units = 0;

  constructor(most = MOST_UNITS) {
    this.#most = most;
  }

  remember(version: string, raw: string): void {
    this.#forget(version);
    this.#texts.set(version, raw);
    this.#units += raw.length;
    for (const oldest of this.#texts.keys()) {
      if (this.#units <= this.#most) return;
      this.#forget(oldest);
    }
  }

  textOf(version: string): string | undefined {
    const raw = this.#texts.get(version);
    if (raw === undefined) return undefined;
    this.#texts.delete(version);
    this.#texts.set(version, raw);
    return raw;
  }

  #forget(version: string): void {
    this.#units -= this.#texts.get(version)?.length ?? 0;
    this.#texts.delete(version);
  }
}
