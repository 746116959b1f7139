import { compileGlossary, type TermMatcher } from '../terms/term-matcher';
import { type Glossary } from '../terms/glossary';
import { DocumentReading } from './document-reading';

/** Where a corpus gets the texts that no editor has open. */
export interface TextSource {
  /** Decoded text of the document with this URI, or `undefined` where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

/**
 * The documents of one folder and their readings. The only place that remembers what was read: a reading is kept as a promise, so
 * questions that arrive together share the work; a change drops exactly the readings that it makes stale.
 */
export class Corpus {
  readonly #source: TextSource;
  readonly #open = new Map<string, string>();
  readonly #readings = new Map<string, Promise<DocumentReading | undefined>>();
  #documents: ReadonlySet<string> = new Set();
  #glossary: Glossary;
  #matcher: TermMatcher | undefined;

  constructor(source: TextSource, glossary: Glossary) {
    this.#source = source;
    this.#glossary = glossary;
  }

  /** URIs of the documents, in the order given. */
  get documents(): readonly string[] {
    return [...this.#documents];
  }

  get glossary(): Glossary {
    return this.#glossary;
  }

  holds(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** Sets which documents belong to the corpus; readings of others are dropped. */
  setDocuments(uris: readonly string[]): void {
    this.#documents = new Set(uris);
    for (const uri of this.#readings.keys()) if (!this.#documents.has(uri)) this.#readings.delete(uri);
  }

  /** A new glossary: all readings are made again when asked for. */
  setGlossary(glossary: Glossary): void {
    this.#glossary = glossary;
    this.#matcher = undefined;
    this.#readings.clear();
  }

  /** The editor owns the text of this document until `releaseText`. */
  holdText(uri: string, raw: string): void {
    this.#open.set(uri, raw);
    this.#readings.delete(uri);
  }

  releaseText(uri: string): void {
    this.#open.delete(uri);
    this.#readings.delete(uri);
  }

  /** The file changed on disk. */
  fileChanged(uri: string): void {
    if (!this.#open.has(uri)) this.#readings.delete(uri);
  }

  /** The current reading of a document of this corpus; `undefined` when it is not one or cannot be read. */
  async reading(uri: string): Promise<DocumentReading | undefined> {
    if (!this.#documents.has(uri)) return undefined;
    let reading = this.#readings.get(uri);
    if (reading === undefined) {
      reading = this.#read(uri);
      this.#readings.set(uri, reading);
    }
    return reading;
  }

  async #read(uri: string): Promise<DocumentReading | undefined> {
    const raw = this.#open.get(uri) ?? (await this.#source.read(uri));
    return raw === undefined ? undefined : new DocumentReading(fileNameOf(uri), raw, () => this.#compiled());
  }

  #compiled(): TermMatcher {
    return (this.#matcher ??= compileGlossary(this.#glossary));
  }
}

/** Last segment of a URI, percent-decoded where that is possible. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
