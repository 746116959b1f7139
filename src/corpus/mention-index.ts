import { type Span } from '../text/span';
import { type DocumentText } from '../text/document-text';
import { type DocumentReading } from './document-reading';

/** The terms of one document and where they stand, packed: places are raw UTF-16 offsets, 12 bytes a mention. */
export class DocumentMentions {
  readonly text: DocumentText;
  /** ISO 8601 date that the document gives itself. */
  readonly date: string | undefined;
  /** Mentions of each term, in the order of first mention. */
  readonly counts: ReadonlyMap<string, number>;
  readonly #terms: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  /** Number of a term in `#terms`. */
  readonly #numbers: ReadonlyMap<string, number>;

  constructor({ text, mentions, metadata }: Pick<DocumentReading, 'text' | 'mentions' | 'metadata'>) {
    this.text = text;
    this.date = metadata.date?.value;
    const [counts, numbers] = [new Map<string, number>(), new Map<string, number>()];
    for (const { term } of mentions) {
      if (!numbers.has(term)) numbers.set(term, numbers.size);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    this.counts = counts;
    this.#numbers = numbers;
    this.#terms = Uint32Array.from(mentions, ({ term }) => numbers.get(term)!);
    this.#starts = Uint32Array.from(mentions, ({ span }) => span.start);
    this.#ends = Uint32Array.from(mentions, ({ span }) => span.end);
  }

  /** Places of a term in the order of the text. */
  spansOf(term: string): Span[] {
    const number = this.#numbers.get(term);
    const spans: Span[] = [];
    if (number === undefined) return spans;
    for (let index = 0; index < this.#terms.length; index++) {
      if (this.#terms[index] === number) spans.push({ start: this.#starts[index]!, end: this.#ends[index]! });
    }
    return spans;
  }
}

/** How often a term is mentioned in a document. */
export interface TermOccurrences {
  readonly uri: string;
  readonly count: number;
  readonly date: string | undefined;
}

/** What a withdrawn question looks like. */
export interface Withdrawal {
  readonly isCancellationRequested: boolean;
}

/**
 * Which terms are mentioned where, over many documents. A document is read when it is first wanted and again after `forget`; until then the index answers with what
 * it knew last, so that lists do not flicker while somebody writes.
 */
export class MentionIndex {
  readonly #read: (uri: string) => Promise<DocumentReading | undefined>;
  readonly #documents = new Map<string, DocumentMentions>();
  readonly #fresh = new Set<string>();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(read: (uri: string) => Promise<DocumentReading | undefined>) {
    this.#read = read;
  }

  /** The readings of these documents are out of date. */
  forget(uris: readonly string[]): void {
    for (const uri of uris) this.#fresh.delete(uri);
  }

  /** Drops all documents but these. */
  retain(uris: ReadonlySet<string>): void {
    for (const uri of this.#documents.keys()) if (!uris.has(uri)) this.#documents.delete(uri);
    for (const uri of this.#fresh) if (!uris.has(uri)) this.#fresh.delete(uri);
  }

  /** Those of the documents that have to be read before the index is up to date. */
  missing(uris: readonly string[]): string[] {
    return uris.filter((uri) => !this.#fresh.has(uri));
  }

  /** What is known of a document. */
  known(uri: string): DocumentMentions | undefined {
    return this.#documents.get(uri);
  }

  /** Brings documents up to date, one after the other, with a `pause` before each. False when the question was withdrawn meanwhile. */
  async update(uris: readonly string[], pause: () => Promise<void>, token: Withdrawal = { isCancellationRequested: false }): Promise<boolean> {
    for (const uri of uris) {
      if (this.#fresh.has(uri)) {
        await this.#underWay.get(uri);
        continue;
      }
      await pause();
      if (token.isCancellationRequested) return false;
      // What changes while it is being read is read again the next time.
      this.#fresh.add(uri);
      const underWay = this.#index(uri).finally(() => { if (this.#underWay.get(uri) === underWay) this.#underWay.delete(uri); });
      this.#underWay.set(uri, underWay);
      await underWay;
    }
    return true;
  }

  async #index(uri: string): Promise<void> {
    const reading = await this.#read(uri);
    if (reading === undefined) this.#documents.delete(uri);
    else this.#documents.set(uri, new DocumentMentions(reading));
  }

  /** The documents that mention a term, as far as known, in the order given. */
  occurrences(term: string, uris: readonly string[]): TermOccurrences[] {
    return uris.flatMap((uri) => {
      const document = this.#documents.get(uri);
      const count = document?.counts.get(term);
      return document === undefined || count === undefined ? [] : [{ uri, count, date: document.date }];
    });
  }

  /** All terms mentioned in the documents, as far as known: how often, and in how many of them. */
  totals(uris: readonly string[]): Map<string, { count: number; documents: number }> {
    const totals = new Map<string, { count: number; documents: number }>();
    for (const uri of uris) {
      for (const [term, count] of this.#documents.get(uri)?.counts ?? []) {
        const total = totals.get(term);
        if (total === undefined) totals.set(term, { count, documents: 1 });
        else {
          total.count += count;
          total.documents++;
        }
      }
    }
    return totals;
  }
}
