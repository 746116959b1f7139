import { type Corpus } from '../corpus/corpus';

/** How long a reader has to pause before a changed document is harvested. */
const PAUSE = 600;

/**
 * Harvests documents in the background, one after the other with room for questions between them. While many are waiting, what was found in one is shown in the others
 * only at the end: each look costs a search of all open documents.
 */
export class Harvester {
  readonly #changed: (uris: readonly string[]) => void;
  readonly #waiting = new Map<Corpus, Set<string>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  /** `changed` is told the documents whose terms are other ones now. */
  constructor(changed: (uris: readonly string[]) => void) {
    this.#changed = changed;
  }

  /** Harvests documents when there is a pause. */
  soon(corpus: Corpus, uris: readonly string[]): void {
    if (uris.length === 0) return;
    const waiting = this.#waiting.get(corpus) ?? new Set();
    for (const uri of uris) waiting.add(uri);
    this.#waiting.set(corpus, waiting);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), PAUSE);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        const { corpus, uri, more } = next;
        const concerned = await corpus.harvestDocument(uri, more);
        if (concerned.length > 0) this.#changed(concerned);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    } finally {
      this.#running = false;
    }
  }

  #next(): { corpus: Corpus; uri: string; more: boolean } | undefined {
    for (const [corpus, waiting] of this.#waiting) {
      const [uri] = waiting;
      if (uri === undefined) {
        this.#waiting.delete(corpus);
        continue;
      }
      waiting.delete(uri);
      return { corpus, uri, more: waiting.size > 0 };
    }
    return undefined;
  }
}
