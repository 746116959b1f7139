import { Corpus, type TextSource } from '../corpus/corpus';
import { type DocumentReading } from '../corpus/document-reading';
import { readFieldGlossary } from '../corpus/field-glossary';
import { type CorpusDescription } from '../protocol/messages';
import { readGlossaryFile } from '../tei/glossary-file';
import { type Problem } from '../tei/problem';
import { type Glossary } from '../terms/glossary';
import { layerGlossaries } from '../terms/layer-glossaries';

/** What the library tells about as it changes. */
export interface LibraryEvents {
  readingsChanged(uris: readonly string[]): void;
  glossaryRead(uri: string, problems: readonly Problem[]): void;
}

interface Shelf {
  readonly description: CorpusDescription;
  readonly corpus: Promise<Corpus>;
}

/** All corpora that the editor has open, and which of them a document belongs to. Owns the readings; the client owns the files. */
export class Library {
  readonly #source: TextSource;
  readonly #events: LibraryEvents;
  readonly #open = new Map<string, string>();
  #shelves: readonly Shelf[] = [];
  #fieldGlossary: Glossary | undefined;

  constructor(source: TextSource, events: LibraryEvents) {
    this.#source = source;
    this.#events = events;
  }

  /** Sets all corpora; one that is described as before keeps its readings. */
  setCorpora(descriptions: readonly CorpusDescription[]): void {
    const before = this.#shelves;
    this.#shelves = descriptions.map((description) => {
      const kept = before.find((shelf) => shelf.description.root === description.root && sameItems(shelf.description.glossaries, description.glossaries));
      if (kept === undefined) return { description, corpus: this.#openCorpus(description) };
      return { description, corpus: kept.corpus.then((corpus) => this.#stock(corpus, description)) };
    });
  }

  /** The editor owns the text of this document from now on, or has changed it. */
  holdText(uri: string, raw: string): void {
    this.#open.set(uri, raw);
    this.#withCorpus(uri, (corpus) => corpus.holdText(uri, raw));
  }

  releaseText(uri: string): void {
    this.#open.delete(uri);
    this.#withCorpus(uri, (corpus) => corpus.releaseText(uri));
  }

  /** Documents or glossary files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      this.#withCorpus(uri, (corpus) => corpus.fileChanged(uri));
      for (const { description, corpus } of this.#shelves) {
        if (!description.glossaries.includes(uri)) continue;
        void corpus.then(async (changed) => {
          changed.setGlossary(await this.#readGlossary(description));
          this.#events.readingsChanged(description.documents);
        });
      }
    }
    this.#events.readingsChanged(uris);
  }

  /** All documents of all corpora. */
  get documents(): readonly string[] {
    return [...new Set(this.#shelves.flatMap(({ description }) => description.documents))];
  }

  /** Current reading of a document with the glossary it was read with; `undefined` outside every corpus. */
  async find(uri: string): Promise<{ reading: DocumentReading; glossary: Glossary } | undefined> {
    const corpus = await this.#shelfOf(uri)?.corpus;
    const reading = await corpus?.reading(uri);
    return corpus === undefined || reading === undefined ? undefined : { reading, glossary: corpus.glossary };
  }

  /** The corpus that holds a document as the client described it; `undefined` outside every corpus. */
  describedCorpus(uri: string): CorpusDescription | undefined {
    return this.#shelfOf(uri)?.description;
  }

  /** The innermost corpus that holds the document: a corpus inside another one keeps its own glossary. */
  #shelfOf(uri: string): Shelf | undefined {
    return this.#shelves
      .filter(({ description }) => description.documents.includes(uri))
      .sort((a, b) => b.description.root.length - a.description.root.length)[0];
  }

  #withCorpus(uri: string, change: (corpus: Corpus) => void): void {
    void this.#shelfOf(uri)?.corpus.then(change);
  }

  async #openCorpus(description: CorpusDescription): Promise<Corpus> {
    return this.#stock(new Corpus(this.#source, await this.#readGlossary(description)), description);
  }

  /** Sets the documents of a corpus; those that are new to it and open in the editor come with the editor's text. */
  #stock(corpus: Corpus, { documents }: CorpusDescription): Corpus {
    const known = new Set(corpus.documents);
    corpus.setDocuments(documents);
    for (const uri of documents) {
      const raw = this.#open.get(uri);
      if (raw !== undefined && !known.has(uri)) corpus.holdText(uri, raw);
    }
    return corpus;
  }

  async #readGlossary(description: CorpusDescription): Promise<Glossary> {
    this.#fieldGlossary ??= readFieldGlossary();
    const layers: Glossary[] = [this.#fieldGlossary];
    for (const uri of description.glossaries) {
      const xml = await this.#source.read(uri);
      if (xml === undefined) continue;
      const { terms, problems } = readGlossaryFile(xml);
      layers.push({ terms });
      this.#events.glossaryRead(uri, problems);
    }
    return layerGlossaries(layers);
  }
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
