import { type DocumentHarvest, harvestedTerm, type HarvestEntry, mergeHarvest } from '../harvest/merge-harvest';
import { type HarvestedTerm } from '../harvest/harvested-term';
import { type Term } from '../terms/glossary';
import { compileGlossary, type TermMatcher } from '../terms/term-matcher';

/** What the documents of a corpus say of their terms themselves. A document that is read anew changes its own part alone. */
export class CorpusHarvest {
  readonly #documents = new Map<string, DocumentHarvest & { readonly fingerprint: string }>();
  readonly #ownMatchers = new Map<string, TermMatcher | undefined>();
  #entries: readonly HarvestEntry[] | undefined;
  #terms: readonly Term[] | undefined;
  #matcher: TermMatcher | undefined;
  /** Terms made of entries, kept as long as they say the same, so that only what changed is made ready again. */
  #made = new Map<string, { readonly key: string; readonly term: Term }>();

  /** Sets what a document says. Gives what of it changed: nothing, only places and what holds in it alone, or what other documents see too. */
  set(document: string, terms: readonly HarvestedTerm[], date: string | undefined): 'nothing' | 'itself' | 'all' {
    const fingerprint = JSON.stringify([terms, date]);
    const before = this.#documents.get(document);
    if (before?.fingerprint === fingerprint || (before === undefined && terms.length === 0)) return 'nothing';
    this.#documents.set(document, { document, ...(date === undefined ? {} : { date }), terms, fingerprint });
    this.#ownMatchers.delete(document);
    this.#entries = undefined;
    const shared = sharedNames(before?.terms ?? []) !== sharedNames(terms);
    if (shared) this.#forgetShared();
    return shared ? 'all' : 'itself';
  }

  /** Documents that are gone take what they said with them. Gives whether that changes anything for others. */
  retain(documents: ReadonlySet<string>): boolean {
    const gone = [...this.#documents.keys()].filter((document) => !documents.has(document));
    for (const document of gone) {
      this.#documents.delete(document);
      this.#ownMatchers.delete(document);
    }
    if (gone.length > 0) this.#forgetShared();
    return gone.length > 0;
  }

  /** All terms that documents define, with their places. */
  get entries(): readonly HarvestEntry[] {
    return (this.#entries ??= mergeHarvest([...this.#documents.values()]));
  }

  entry(id: string): HarvestEntry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /** Terms that no glossary has and that all documents share. */
  get terms(): readonly Term[] {
    return this.#shared().filter(({ id }) => id.startsWith('harvested:'));
  }

  /** Terms that no glossary has and that only this document knows. */
  termsOf(document: string): Term[] {
    return this.#ownTerms(document).filter(({ id }) => id.startsWith('harvested:'));
  }

  /** What finds the harvested names in a document: those of the corpus, then those that hold in it alone. */
  matchers(document: string): readonly TermMatcher[] {
    if (!this.#ownMatchers.has(document)) {
      const own = this.#ownTerms(document);
      this.#ownMatchers.set(document, own.length === 0 ? undefined : compileGlossary({ terms: own }));
    }
    const shared = this.#shared();
    if (shared.length > 0) this.#matcher ??= compileGlossary({ terms: shared });
    return [this.#matcher, this.#ownMatchers.get(document)].filter((matcher) => matcher !== undefined);
  }

  #shared(): readonly Term[] {
    if (this.#terms !== undefined) return this.#terms;
    const made = new Map<string, { key: string; term: Term }>();
    for (const entry of this.entries) {
      const key = JSON.stringify(entry);
      const before = this.#made.get(entry.id);
      const term = before?.key === key ? before.term : sharedTerm(entry, this.#documents);
      if (term !== undefined) made.set(entry.id, { key, term });
    }
    this.#made = made;
    return (this.#terms = [...made.values()].map(({ term }) => term));
  }

  #ownTerms(document: string): Term[] {
    const own = this.#documents.get(document);
    if (own === undefined) return [];
    return mergeHarvest([own]).flatMap((entry) => {
      const local = own.terms.filter((term) => term.scope === 'document' && (term.term ?? '') === '').some(({ name }) => name === entry.name);
      const term = harvestedTerm(entry, ({ scope }) => scope === 'document', local);
      return term === undefined ? [] : [term];
    });
  }

  #forgetShared(): void {
    this.#entries = undefined;
    this.#terms = undefined;
    this.#matcher = undefined;
  }
}

/** The names of an entry that hold in all documents; its own only where a document that gives it says so, and no glossary has it. */
function sharedTerm(entry: HarvestEntry, documents: ReadonlyMap<string, DocumentHarvest>): Term | undefined {
  const isOwn = entry.id.startsWith('harvested:') && entry.sites.some(({ document, span }) =>
    documents.get(document)?.terms.some((term) => term.scope === 'corpus' && term.span.start === span.start) === true);
  return harvestedTerm(entry, ({ scope }) => scope === 'corpus', isOwn);
}

/** What other documents see of a harvest, to be compared. */
function sharedNames(terms: readonly HarvestedTerm[]): string {
  return JSON.stringify(terms.map(({ name, scope, otherNames, definition, term }) => [scope === 'corpus' ? name : '', term, definition, otherNames.filter((other) => other.scope === 'corpus')]));
}
