import { Corpus, type TextSource } from '../corpus/corpus';
import { type CorpusLinks, type DescribedDocument } from '../corpus/corpus-links';
import { type DocumentReading } from '../corpus/document-reading';
import { readFieldGlossary } from '../corpus/field-glossary';
import { type GlossaryFile, GlossaryLayers, type Vocabulary, vocabularyOf } from '../corpus/glossary-layers';
import { type CorpusDescription } from '../protocol/messages';
import { readGlossaryFile } from '../tei/glossary-file';
import { type Problem } from '../tei/problem';
import { type Glossary } from '../terms/glossary';
import { Harvester } from './harvester';

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
  /** Glossary files as last read, by URI; `undefined` for one that is not there. */
  readonly #glossaryFiles = new Map<string, Promise<GlossaryFile | undefined>>();
  readonly #harvester: Harvester;
  #field: Vocabulary | undefined;

  constructor(source: TextSource, events: LibraryEvents) {
    this.#source = source;
    this.#events = events;
    this.#harvester = new Harvester((uris) => events.readingsChanged(uris));
  }

  /** Sets all corpora; one that is there already keeps its readings. */
  setCorpora(descriptions: readonly CorpusDescription[]): void {
    const before = this.#shelves;
    this.#shelves = descriptions.map((description) => {
      const kept = before.find((shelf) => shelf.description.root === description.root);
      if (kept === undefined) return { description, corpus: this.#openCorpus(description) };
      const sameGlossaries = sameItems(glossaryUris(kept.description), glossaryUris(description));
      return { description, corpus: kept.corpus.then(async (corpus) => {
        if (!sameGlossaries) this.#events.readingsChanged(corpus.setGlossaryFiles(await this.#readGlossaries(description)));
        return this.#stock(corpus, description);
      }) };
    });
  }

  /** The editor owns the text of this document from now on, or has changed it. */
  holdText(uri: string, raw: string): void {
    this.#open.set(uri, raw);
    this.#withCorpus(uri, (corpus) => { corpus.holdText(uri, raw); this.#harvester.soon(corpus, [uri]); });
  }

  releaseText(uri: string): void {
    this.#open.delete(uri);
    this.#withCorpus(uri, (corpus) => corpus.releaseText(uri));
  }

  /** Documents or glossary files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      this.#withCorpus(uri, (corpus) => { corpus.fileChanged(uri); this.#harvester.soon(corpus, [uri]); });
      this.#glossaryFiles.delete(uri);
      for (const { description, corpus } of this.#shelves) {
        if (!glossaryUris(description).includes(uri)) continue;
        void corpus.then(async (changed) => {
          this.#events.readingsChanged(changed.setGlossaryFiles(await this.#readGlossaries(description)));
          this.#harvester.soon(changed, changed.documents);
        });
      }
    }
    this.#events.readingsChanged(uris);
  }

  /** All documents of all corpora. */
  get documents(): readonly string[] {
    return [...new Set(this.#shelves.flatMap(({ description }) => description.documents))];
  }

  /** Current reading of a document with the glossary it was read with and the links of its corpus; `undefined` outside every corpus. */
  async find(uri: string): Promise<{ reading: DocumentReading; glossary: Glossary; corpus: Corpus; links: CorpusLinks } | undefined> {
    const corpus = await this.#shelfOf(uri)?.corpus;
    const reading = await corpus?.reading(uri);
    return corpus === undefined || reading === undefined ? undefined : { reading, glossary: corpus.glossaryOf(uri), corpus, links: corpus.links };
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
    this.#field ??= vocabularyOf(readFieldGlossary());
    return this.#stock(new Corpus(this.#source, new GlossaryLayers(this.#field, await this.#readGlossaries(description))), description);
  }

  /** Sets the documents of a corpus; those that are new to it and open in the editor come with the editor's text. */
  #stock(corpus: Corpus, { documents, titles, dates, bindings }: CorpusDescription): Corpus {
    const known = new Set(corpus.documents);
    corpus.setDescriptions(new Map(documents.flatMap((uri): (readonly [string, DescribedDocument])[] => {
      const described = { title: titles[uri], date: dates[uri], bindings: bindings[uri] };
      const said = Object.entries(described).filter(([, value]) => value !== undefined);
      return said.length === 0 ? [] : [[uri, Object.fromEntries(said)]];
    })));
    corpus.setDocuments(documents);
    for (const uri of documents) {
      const raw = this.#open.get(uri);
      if (raw !== undefined && !known.has(uri)) corpus.holdText(uri, raw);
    }
    this.#harvester.soon(corpus, documents.filter((uri) => !known.has(uri)));
    return corpus;
  }

  /** The glossary files of a corpus, those of its own before those of folders. A file that did not change since it was read is the same value. */
  async #readGlossaries({ glossaries, folderGlossaries }: CorpusDescription): Promise<GlossaryFile[]> {
    const read = (uri: string, layer: GlossaryFile['layer']): Promise<GlossaryFile | undefined> => {
      let file = this.#glossaryFiles.get(uri);
      if (file === undefined) this.#glossaryFiles.set(uri, (file = this.#readGlossaryFile(uri, layer)));
      return file;
    };
    const files = await Promise.all([...glossaries.map((uri) => read(uri, 'corpus')), ...folderGlossaries.map((uri) => read(uri, 'folder'))]);
    return files.filter((file) => file !== undefined);
  }

  async #readGlossaryFile(uri: string, layer: GlossaryFile['layer']): Promise<GlossaryFile | undefined> {
    const xml = await this.#source.read(uri);
    if (xml === undefined) return undefined;
    const { terms, problems } = readGlossaryFile(xml, { layer, file: uri });
    this.#events.glossaryRead(uri, problems);
    return { uri, layer, folder: layer === 'corpus' ? '' : uri.slice(0, uri.lastIndexOf('/') + 1), terms };
  }
}

function glossaryUris({ glossaries, folderGlossaries }: CorpusDescription): string[] {
  return [...glossaries, '', ...folderGlossaries];
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
