import * as vscode from 'vscode';
import { describedFacts, type DocumentFacts } from '../views/document-facts';
import { type DocumentLevel, groupDocuments, type Grouping, type ListedDocument, matchesDocument, needsFacts, type Order } from '../views/document-groups';
import { languageOf } from '../views/language';
import { type Connection } from './connection';
import { type Corpora, type EditorCorpus } from './corpora';
import { contextKeys } from './names';

/** How the Corpus view lists documents. */
export interface Listing {
  readonly by: Grouping;
  readonly order: Order;
  /** Words that must all occur in what is known of a document; empty for all. */
  readonly filter: string;
}

const LISTING_KEY = 'policyAnnotator.corpusListing';
const AS_STORED: Listing = { by: 'folder', order: 'name', filter: '' };
/** Documents asked for at once: the server answers other questions between two, the view shows what has come. */
const BATCH = 16;
/** A reader who writes does not look at the list; it follows when the writing pauses. */
const PAUSE = 1_000;

/**
 * The documents of the corpora as the reader wants them listed, and what is known of each. Reads documents only for a listing that needs it,
 * and then once each; remembers the listing in the workspace.
 */
export class DocumentList implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #corpora: Corpora;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #facts = new Map<string, DocumentFacts>();
  /** Documents whose facts are those of their text as it is now. */
  readonly #fresh = new Set<string>();
  /** Levels as last computed; every change forgets them. */
  readonly #levels = new Map<EditorCorpus, DocumentLevel>();
  #listing: Listing;
  #reading = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** The list has to be drawn again. */
  readonly onDidChange = this.#changed.event;

  constructor(corpora: Corpora, connection: Connection, memory: vscode.Memento) {
    this.#corpora = corpora;
    this.#connection = connection;
    this.#memory = memory;
    this.#listing = { ...AS_STORED, ...memory.get<Partial<Listing>>(LISTING_KEY) };
    this.#disposables.push(
      connection.onDidChangeReadings((uris) => {
        for (const uri of uris) this.#fresh.delete(uri);
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => void this.#read(), PAUSE);
      }),
      corpora.onDidChange(() => { this.#levels.clear(); void this.#read(); }),
      new vscode.Disposable(() => clearTimeout(this.#pause)),
    );
    this.#announce();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  get listing(): Listing {
    return this.#listing;
  }

  async setListing(change: Partial<Listing>): Promise<void> {
    this.#listing = { ...this.#listing, ...change };
    await this.#memory.update(LISTING_KEY, this.#listing);
    this.#announce();
    this.#redraw();
    await this.#read();
  }

  levelOf(corpus: EditorCorpus): DocumentLevel {
    const level = this.#levels.get(corpus) ?? this.#arrange(corpus);
    this.#levels.set(corpus, level);
    return level;
  }

  /** What is known of a document now; what the corpus file says goes before what the document says of itself. */
  known(corpus: EditorCorpus, uri: string): DocumentFacts | undefined {
    const facts = this.#facts.get(uri);
    return facts && describedFacts(facts, corpus.descriptions.get(uri) ?? {});
  }

  /** The same, read first where necessary. */
  async factsOf(corpus: EditorCorpus, uri: string): Promise<DocumentFacts | undefined> {
    if (!this.#fresh.has(uri)) await this.#ask([uri]);
    return this.known(corpus, uri);
  }

  #arrange(corpus: EditorCorpus): DocumentLevel {
    const { by, order, filter } = this.#listing;
    const language = languageOf(vscode.env.language);
    const listed = corpus.documents.map((uri): ListedDocument => ({ uri: uri.toString(), path: pathWithin(corpus, uri), facts: this.known(corpus, uri.toString()) }));
    return groupDocuments(filter === '' ? listed : listed.filter((document) => matchesDocument(document, filter, language)), by, order, language);
  }

  /** Reads what the listing needs and is not known, a few documents at a time; a change of the listing meanwhile is followed. */
  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (let next = this.#missing(); next.length > 0; next = this.#missing()) if (await this.#ask(next)) this.#redraw();
    } catch {
      // A server that cannot answer is reported by the language client; the next change tries again.
    } finally {
      this.#reading = false;
    }
  }

  #missing(): string[] {
    const { by, order, filter } = this.#listing;
    if (!needsFacts(by, order) && filter === '') return [];
    const missing: string[] = [];
    for (const { documents } of this.#corpora.all) {
      for (const uri of documents) {
        if (!this.#fresh.has(uri.toString())) missing.push(uri.toString());
        if (missing.length === BATCH) return missing;
      }
    }
    return missing;
  }

  /** Whether anything came out differently from what was known. */
  async #ask(uris: readonly string[]): Promise<boolean> {
    // What changes while the answer is on its way is asked for again.
    for (const uri of uris) this.#fresh.add(uri);
    const answers = await this.#connection.documentFacts(uris).catch((error: unknown) => {
      for (const uri of uris) this.#fresh.delete(uri);
      throw error;
    });
    let differs = false;
    for (const [index, uri] of uris.entries()) {
      const facts = answers[index];
      if (JSON.stringify(facts ?? undefined) === JSON.stringify(this.#facts.get(uri))) continue;
      differs = true;
      if (facts === null || facts === undefined) this.#facts.delete(uri);
      else this.#facts.set(uri, facts);
    }
    return differs;
  }

  #redraw(): void {
    this.#levels.clear();
    this.#changed.fire();
  }

  #announce(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.corpusFiltered, this.#listing.filter !== '');
  }
}

function pathWithin(corpus: EditorCorpus, uri: vscode.Uri): string {
  return corpus.single ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : uri.path.slice(corpus.root.path.replace(/\/$/u, '').length + 1);
}
