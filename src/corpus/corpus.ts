import { type Glossary } from '../terms/glossary';
import { CorpusHarvest } from './corpus-harvest';
import { CorpusLinks, type DescribedDocument } from './corpus-links';
import { DocumentReading } from './document-reading';
import { type GlossaryFile, type GlossaryLayers } from './glossary-layers';

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
  readonly #layers: GlossaryLayers;
  readonly #harvest = new CorpusHarvest();
  /** Something was harvested that other documents have not been searched for. */
  #othersWait = false;
  #links: CorpusLinks | undefined;
  #descriptions: ReadonlyMap<string, DescribedDocument> = new Map();

  constructor(source: TextSource, layers: GlossaryLayers) {
    this.#source = source;
    this.#layers = layers;
  }

  /** URIs of the documents, in the order given. */
  get documents(): readonly string[] {
    return [...this.#documents];
  }

  /** The terms that hold for a document: of all its glossaries, then those that documents define themselves. */
  glossaryOf(uri: string): Glossary {
    return { terms: [...this.#layers.at(uri).glossary.terms, ...this.#harvest.terms, ...this.#harvest.termsOf(uri)] };
  }

  /** The glossary files in effect, the nearest to a document last. */
  get glossaryFiles(): readonly GlossaryFile[] {
    return this.#layers.files;
  }

  get harvest(): CorpusHarvest {
    return this.#harvest;
  }

  /** References over all documents; made when first asked for. Documents of the field are those of the glossaries that hold for the whole corpus. */
  get links(): CorpusLinks {
    return (this.#links ??= new CorpusLinks(this.#layers.at('').glossary, this.#documents, (uri) => this.reading(uri), (uri) => this.#descriptions.get(uri)));
  }

  /** What the corpus file says of documents, by URI. */
  setDescriptions(descriptions: ReadonlyMap<string, DescribedDocument>): void {
    for (const uri of new Set([...this.#descriptions.keys(), ...descriptions.keys()])) {
      if (JSON.stringify(this.#descriptions.get(uri)) !== JSON.stringify(descriptions.get(uri))) this.#links?.changed(uri);
    }
    this.#descriptions = descriptions;
  }

  holds(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** Sets which documents belong to the corpus; readings of others are dropped. */
  setDocuments(uris: readonly string[]): void {
    this.#documents = new Set(uris);
    for (const uri of this.#readings.keys()) if (!this.#documents.has(uri)) this.#readings.delete(uri);
    this.#links?.setDocuments(this.#documents);
    if (this.#harvest.retain(this.#documents)) this.#lookAnew('harvest', () => true);
  }

  /** New glossary files: terms are looked for anew where the change can be seen; all else that was read is kept. Gives the documents concerned. */
  setGlossaryFiles(files: readonly GlossaryFile[]): string[] {
    const before = this.#layers.files;
    const changed = [...files.filter((file) => !before.includes(file)), ...before.filter((file) => !files.includes(file))];
    this.#layers.set(files);
    this.#links = undefined;
    return this.#lookAnew('glossary', (uri) => changed.some(({ folder }) => uri.startsWith(folder)));
  }

  /**
   * Reads what a document says of its terms itself. Gives the documents in which terms are to be looked for anew because of it: none, this one, or all – where `wait`
   * is set (many documents are being harvested) the others only when it is called without.
   */
  async harvestDocument(uri: string, wait = false): Promise<string[]> {
    const reading = await this.reading(uri);
    const changed = reading === undefined ? 'nothing' : this.#harvest.set(uri, reading.harvest, reading.metadata.date?.value);
    if (changed === 'all') this.#othersWait = true;
    if (this.#othersWait && !wait) {
      this.#othersWait = false;
      return this.#lookAnew('harvest', () => true);
    }
    return changed === 'nothing' ? [] : this.#lookAnew('harvest', (other) => other === uri);
  }

  /** The editor owns the text of this document until `releaseText`. */
  holdText(uri: string, raw: string): void {
    this.#open.set(uri, raw);
    this.#drop(uri);
  }

  releaseText(uri: string): void {
    this.#open.delete(uri);
    this.#drop(uri);
  }

  /** The file changed on disk. */
  fileChanged(uri: string): void {
    if (!this.#open.has(uri)) this.#drop(uri);
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

  #drop(uri: string): void {
    this.#readings.delete(uri);
    this.#links?.changed(uri);
  }

  async #read(uri: string): Promise<DocumentReading | undefined> {
    const raw = this.#open.get(uri) ?? (await this.#source.read(uri));
    return raw === undefined ? undefined : new DocumentReading(fileNameOf(uri), raw, () => this.#layers.at(uri).matcher, () => this.#harvest.matchers(uri));
  }

  #lookAnew(changed: 'glossary' | 'harvest', concerns: (uri: string) => boolean): string[] {
    for (const [uri, reading] of this.#readings) if (concerns(uri)) this.#readings.set(uri, reading.then((read) => read?.withTermsAnew(changed)));
    return this.documents.filter(concerns);
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
