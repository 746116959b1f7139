import { articleNumber } from '../references/resolve/section-index';
import { type Reference, type ReferenceTarget } from '../references/reference';
import { everySection } from '../outline/address';
import { unwrapped } from '../text/unwrapped';
import { Catalogue, type DocumentFacts } from './catalogue';
import { type DocumentReading } from './document-reading';
import { KnownDocuments } from './known-documents';
import { linkReferences, type LinkedReferences } from './link-references';
import { type Glossary } from '../terms/glossary';

/** What the corpus file says of a document over what the document says of itself. */
export interface DescribedDocument {
  readonly title?: string;
  readonly date?: string;
}

/** A reference of another document that leads here. */
export interface IncomingReference {
  readonly uri: string;
  readonly reference: Reference;
  readonly target: ReferenceTarget;
}

interface Linked extends LinkedReferences {
  readonly reading: DocumentReading;
}

/**
 * The references of all documents of a corpus with their targets in it. After a change only what rests on it is linked again: the changed
 * document's own references, and those of others that looked up one of the names it had or has, or lead into it. The owner tells what changed
 * and hands out readings.
 */
export class CorpusLinks {
  readonly #reading: (uri: string) => Promise<DocumentReading | undefined>;
  readonly #described: (uri: string) => DescribedDocument | undefined;
  readonly #catalogue: Catalogue;
  readonly #linked = new Map<string, Linked>();
  /** Documents whose references rest on a key of the catalogue. */
  readonly #dependents = new Map<string, Set<string>>();
  #stale: Set<string>;
  #documents: ReadonlySet<string>;

  constructor(glossary: Glossary, documents: Iterable<string>, reading: (uri: string) => Promise<DocumentReading | undefined>, described: (uri: string) => DescribedDocument | undefined) {
    this.#catalogue = new Catalogue(new KnownDocuments(glossary));
    this.#documents = new Set(documents);
    this.#stale = new Set(this.#documents);
    this.#reading = reading;
    this.#described = described;
  }

  /** The text or the description of a document changed, or it came or went. */
  changed(uri: string): void {
    this.#stale.add(uri);
  }

  setDocuments(documents: Iterable<string>): void {
    const next = new Set(documents);
    for (const uri of this.#documents) if (!next.has(uri)) this.#stale.add(uri);
    for (const uri of next) if (!this.#documents.has(uri)) this.#stale.add(uri);
    this.#documents = next;
  }

  /** References of a document with their targets in the corpus, in the order of the text. The same array until something it rests on changes. */
  async references(uri: string): Promise<readonly Reference[]> {
    await this.#refresh();
    return (await this.#link(uri))?.references ?? [];
  }

  /** References of other documents that lead to this one or a part of it, by document in the order of the corpus. Links every document. */
  async incoming(uri: string): Promise<readonly IncomingReference[]> {
    await this.#refresh();
    const found: IncomingReference[] = [];
    for (const source of this.#documents) {
      if (source === uri) continue;
      for (const reference of (await this.#link(source))?.references ?? []) {
        for (const target of reference.targets) {
          if (target.resolution.status === 'corpus' && target.resolution.place.uri === uri) found.push({ uri: source, reference, target });
        }
      }
    }
    return found;
  }

  /** Enters the documents that changed, and forgets the links that rest on what they were called. */
  async #refresh(): Promise<void> {
    while (this.#stale.size > 0) {
      const stale = this.#stale;
      this.#stale = new Set();
      for (const uri of stale) {
        const reading = this.#documents.has(uri) ? await this.#reading(uri) : undefined;
        this.#forget(uri);
        for (const key of this.#catalogue.enter(uri, reading === undefined ? undefined : factsOf(uri, reading, this.#described(uri)))) {
          for (const dependent of this.#dependents.get(key) ?? []) this.#forget(dependent);
        }
      }
    }
  }

  #forget(uri: string): void {
    const linked = this.#linked.get(uri);
    if (linked === undefined) return;
    this.#linked.delete(uri);
    for (const key of linked.keys) this.#dependents.get(key)?.delete(uri);
  }

  async #link(uri: string): Promise<Linked | undefined> {
    const reading = this.#documents.has(uri) ? await this.#reading(uri) : undefined;
    if (reading === undefined) return undefined;
    let linked = this.#linked.get(uri);
    if (linked?.reading !== reading) {
      this.#forget(uri);
      linked = { ...linkReferences(uri, reading.references, reading.mentions, this.#catalogue), reading };
      this.#linked.set(uri, linked);
      for (const key of linked.keys) {
        const dependents = this.#dependents.get(key);
        if (dependents === undefined) this.#dependents.set(key, new Set([uri]));
        else dependents.add(uri);
      }
    }
    return linked;
  }
}

/** What a document may be called by: as its description says, else as it says itself. */
function factsOf(uri: string, { name, text, metadata, outline }: DocumentReading, described: DescribedDocument | undefined): DocumentFacts {
  const printed = [metadata.title, metadata.subtitle, metadata.titleEn].flatMap((one) => (one === undefined ? [] : [unwrapped(text, one.span)]));
  const names = [...new Set([...(described?.title === undefined ? [] : [described.title]), ...printed])];
  const date = described?.date ?? metadata.date?.value;
  return {
    uri,
    title: names[0] ?? name,
    names,
    ...(date === undefined ? {} : { date }),
    kind: metadata.documentType,
    articles: new Map(everySection(outline).filter(({ kind }) => kind === 'article').reverse().flatMap((article) => {
      const number = articleNumber(article);
      return number === undefined ? [] : [[number, article.heading] as const];
    })),
  };
}
