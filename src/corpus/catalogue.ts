import { type DocumentType } from '../metadata/metadata';
import { type KnownDocument, type ReferenceTarget } from '../references/reference';
import { type Span } from '../text/span';
import { type KnownDocuments, titleKey } from './known-documents';

/** What other documents may call a document by, and the parts of it that they may mean. */
export interface DocumentFacts {
  readonly uri: string;
  readonly title: string;
  /** Title, subtitle, English title. */
  readonly names: readonly string[];
  /** ISO 8601, as precise as it is known. */
  readonly date?: string;
  readonly kind: DocumentType;
  /** Where its articles begin, by number (raw offsets). */
  readonly articles: ReadonlyMap<string, Span>;
}

/** Kinds of documents by the last word of a name. */
const KINDS: readonly (readonly [DocumentType, RegExp])[] = [
  ['joint statement', /(?:共同発表|共同声明|共同宣言|共同文書|声明|宣言|joint (?:leaders['’]? |press |vision |ministerial )?statement|leaders['’]? statement|joint declaration|declaration|communiqu[eé])$/iu],
  ['white paper section', /(?:白書|white paper)$/iu],
  ['guidelines', /(?:指針|ガイドライン|guidelines.*)$/iu],
  ['strategy', /(?:戦略|strategy)$/iu],
  ['policy recommendations', /提言$/u],
  ['report', /(?:報告書|報告|report)$/iu],
  ['speech', /(?:演説|講演|speech|address)$/iu],
  ['treaty', /(?:条約|協定|treaty|agreement)$/iu],
  ['executive order', /^executive order/iu],
];
/** 日米, 日英 at the head of a name: a statement of others is another one. */
const PARTIES = /^[日米韓中英仏独豪印露比越朝伊加欧]{2,4}/u;

/** The documents of a corpus by what they may be called: title, another name known to the field, date and kind. A key changes only with what it finds. */
export class Catalogue {
  readonly #known: KnownDocuments;
  readonly #facts = new Map<string, DocumentFacts>();
  readonly #byKey = new Map<string, Set<string>>();

  constructor(known: KnownDocuments) {
    this.#known = known;
  }

  facts(uri: string): DocumentFacts | undefined {
    return this.#facts.get(uri);
  }

  /** Enters a document anew, or takes it out; gives the keys whose answers may have changed. */
  enter(uri: string, facts: DocumentFacts | undefined): ReadonlySet<string> {
    const before = this.#facts.get(uri);
    const changed = new Set([...(before === undefined ? [] : this.#keysOf(before)), ...(facts === undefined ? [] : this.#keysOf(facts)), documentKey(uri)]);
    if (before !== undefined) for (const key of this.#keysOf(before)) this.#byKey.get(key)?.delete(uri);
    if (facts === undefined) this.#facts.delete(uri);
    else {
      this.#facts.set(uri, facts);
      for (const key of this.#keysOf(facts)) {
        const entered = this.#byKey.get(key);
        if (entered === undefined) this.#byKey.set(key, new Set([uri]));
        else entered.add(uri);
      }
    }
    return changed;
  }

  /** Keys under which the document that a target names would be found, surer ones first. */
  keysFor({ kind, title, instrument, date }: Pick<ReferenceTarget, 'kind' | 'title' | 'instrument' | 'date'>): readonly string[] {
    const name = kind === 'document' ? title : instrument;
    if (name === undefined) return [];
    const known = this.#known.named(name).map(({ id }) => `known ${id}`);
    const what = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
    return [`title ${titleKey(name)}`, ...known, ...(what === undefined || date === undefined || date.length < 7 ? [] : [`date ${date} ${what}`])];
  }

  keyForTerm(id: string): string {
    return `known ${id}`;
  }

  /** Documents under a key that a reference with this name and date may mean. */
  find(key: string, { title, date }: Pick<ReferenceTarget, 'title' | 'date'>): readonly DocumentFacts[] {
    const parties = PARTIES.exec(title ?? '')?.[0];
    return [...(this.#byKey.get(key) ?? [])].map((uri) => this.#facts.get(uri)!).filter((facts) => {
      if (date !== undefined && facts.date !== undefined && !facts.date.startsWith(date) && !date.startsWith(facts.date)) return false;
      const others = PARTIES.exec(facts.title)?.[0];
      return parties === undefined || others === undefined || [...parties].every((party) => others.includes(party)) || !key.startsWith('date ');
    });
  }

  /** What the field knows of the document that a target names. */
  knownFor({ kind, title, instrument, date }: Pick<ReferenceTarget, 'kind' | 'title' | 'instrument' | 'date'>): KnownDocument | undefined {
    const known = this.#known.named((kind === 'document' ? title : instrument) ?? '');
    return known.find((one) => date !== undefined && one.date?.startsWith(date.slice(0, 4)) === true) ?? (known.length === 1 ? known[0] : undefined);
  }

  knownOfTerm(id: string): KnownDocument | undefined {
    return this.#known.ofTerm(id);
  }

  #keysOf({ names, date, kind }: DocumentFacts): readonly string[] {
    const keys = names.flatMap((name) => [`title ${titleKey(name)}`, ...this.#known.named(name).map(({ id }) => `known ${id}`)]);
    if (date !== undefined && date.length >= 7) keys.push(`date ${date} ${kind}`, `date ${date.slice(0, 7)} ${kind}`);
    return [...new Set(keys)];
  }
}

/** Key of a document itself: changes with its text, so that places in it are looked up again. */
export function documentKey(uri: string): string {
  return `document ${uri}`;
}
