import { articleNumber } from '../references/resolve/section-index';
import { type Reference } from '../references/reference';
import { everySection } from '../outline/address';
import { unwrapped } from '../text/unwrapped';
import { bindReferences, type BindingTargets, type BoundPassage } from './bind-references';
import { Catalogue, documentKey, type DocumentFacts } from './catalogue';
import { type DocumentReading } from './document-reading';
import { KnownDocuments } from './known-documents';
import { linkReferences, type LinkedReferences } from './link-references';
import { edgesFrom, type ReferenceEdge } from './reference-edges';
import { type Glossary } from '../terms/glossary';

/** What the corpus file says of a document over what the document says of itself. */
export interface DescribedDocument {
  readonly title?: string;
  readonly date?: string;
  readonly bindings?: readonly BoundPassage[];
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
  /** Questions that arrive while documents are entered wait until all are. */
  #entering: Promise<void> | undefined;

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

  /** Did a reader bind references of the document? */
  hasBindings(uri: string): boolean {
    return (this.#described(uri)?.bindings?.length ?? 0) > 0;
  }

  /** What a document is called, as far as it has been entered. */
  title(uri: string): string | undefined {
    return this.#catalogue.facts(uri)?.title;
  }

  /**
   * References of other documents that lead to this one or a part of it, by document in the order of the corpus. Links every document; `goOn`
   * is awaited between two of them and ends the search where it says no.
   */
  async incoming(uri: string, goOn: () => Promise<boolean> = () => Promise.resolve(true)): Promise<readonly ReferenceEdge[]> {
    await this.#refresh();
    const found: ReferenceEdge[] = [];
    for (const source of this.#documents) {
      if (source === uri) continue;
      if (!await goOn()) return [];
      found.push(...edgesFrom(source, (await this.#link(source))?.references ?? []).filter(({ target }) => target.uri === uri));
    }
    return found;
  }

  async #refresh(): Promise<void> {
    while (this.#entering !== undefined || this.#stale.size > 0) {
      this.#entering ??= this.#enterStale().finally(() => { this.#entering = undefined; });
      await this.#entering;
    }
  }

  /** Enters the documents that changed, and forgets the links that rest on what they were called. */
  async #enterStale(): Promise<void> {
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
      const { references, keys } = linkReferences(uri, reading.references, reading.mentions, this.#catalogue);
      const bindings = this.#described(uri)?.bindings ?? [];
      const targets = await this.#targetsOf(bindings);
      linked = { references: bindReferences(uri, reading, references, bindings, targets), keys: new Set([...keys, ...bindings.flatMap(({ target }) => (target === undefined ? [] : [documentKey(target.uri)]))]), reading };
      this.#linked.set(uri, linked);
      for (const key of linked.keys) {
        const dependents = this.#dependents.get(key);
        if (dependents === undefined) this.#dependents.set(key, new Set([uri]));
        else dependents.add(uri);
      }
    }
    return linked;
  }

  async #targetsOf(bindings: readonly BoundPassage[]): Promise<BindingTargets> {
    const uris = new Set(bindings.flatMap(({ target }) => (target === undefined ? [] : [target.uri])));
    const found = await Promise.all([...uris].map(async (uri) => [uri, this.#documents.has(uri) ? await this.#reading(uri) : undefined] as const));
    return new Map(found.flatMap(([uri, reading]) => (reading === undefined ? [] : [[uri, { reading, title: this.title(uri) ?? reading.name }] as const])));
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
