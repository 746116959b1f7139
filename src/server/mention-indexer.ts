import { type MentionIndex } from '../corpus/mention-index';
import { breathe } from './features/quiet';

/** How far the index is. */
export interface IndexProgress {
  readonly read: number;
  readonly of: number;
}

/** Changes come in bursts: documents are counted anew when there is a pause. */
const PAUSE = 400;
/** How often progress is told, in milliseconds. */
const TOLD_EVERY = 500;

/** Keeps the index of mentions up to date in the background, for documents that somebody asked about; questions are answered between two documents. */
export class MentionIndexer {
  readonly #index: MentionIndex;
  readonly #progress: (progress: IndexProgress) => void;
  #wanted: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  /** `progress` is told now and then, and when all that is wanted has been read. */
  constructor(index: MentionIndex, progress: (progress: IndexProgress) => void) {
    this.#index = index;
    this.#progress = progress;
  }

  /** These documents are wanted from now on. */
  want(uris: readonly string[]): void {
    if (uris.every((uri) => this.#wanted.has(uri))) return;
    this.#wanted = new Set([...this.#wanted, ...uris]);
    void this.#run();
  }

  /** Readings of documents are out of date. */
  changed(uris: readonly string[]): void {
    this.#index.forget(uris);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), PAUSE);
  }

  /** Only these documents exist. */
  retain(uris: readonly string[]): void {
    const all = new Set(uris);
    this.#index.retain(all);
    this.#wanted = new Set([...this.#wanted].filter((uri) => all.has(uri)));
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      let told = Date.now();
      let missing = this.#missing();
      if (missing.length === 0) return;
      for (; missing.length > 0; missing = this.#missing()) {
        for (const uri of missing) {
          await this.#index.update([uri], breathe);
          if (Date.now() - told < TOLD_EVERY) continue;
          told = Date.now();
          this.#progress({ read: this.#wanted.size - this.#missing().length, of: this.#wanted.size });
        }
      }
      this.#progress({ read: this.#wanted.size, of: this.#wanted.size });
    } finally {
      this.#running = false;
    }
  }

  #missing(): string[] {
    return this.#index.missing([...this.#wanted]);
  }
}
