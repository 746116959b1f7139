import { type Term } from '../terms/glossary';
import { nameForm } from '../terms/matching-form';
import { type HarvestedName, type HarvestedTerm, type HarvestKind } from './harvested-term';

/** What one document was found to say. */
export interface DocumentHarvest {
  /** URI or path of the document. */
  readonly document: string;
  /** ISO 8601 date of the document, as precise as it is known; absent where it is not. */
  readonly date?: string;
  readonly terms: readonly HarvestedTerm[];
}

/** A place that defines a term. */
export interface HarvestSite {
  readonly document: string;
  readonly date?: string;
  readonly how: HarvestKind;
  readonly span: HarvestedTerm['span'];
  /** Line of the name, from 0. */
  readonly line: number;
  readonly definition?: string;
}

/** A term that documents define, with all the places that do so. */
export interface HarvestEntry {
  /** Of a term of the glossary that bears the name, else `harvested:` and the matching form of the name, which no glossary file can contain. */
  readonly id: string;
  readonly name: string;
  readonly language: 'ja' | 'en';
  readonly otherNames: readonly HarvestedName[];
  /** Dated ones first, in the order of time. */
  readonly sites: readonly HarvestSite[];
}

/** Harvests of several documents as one: one entry a name, whatever its spelling, with its places. In the order of the names' first places. */
export function mergeHarvest(documents: readonly DocumentHarvest[]): HarvestEntry[] {
  const entries = new Map<string, { first: HarvestedTerm; names: Map<string, HarvestedName>; sites: HarvestSite[] }>();
  for (const { document, date, terms } of documents) {
    for (const term of terms) {
      const id = term.term ?? `harvested:${nameForm(term.name)}`;
      let entry = entries.get(id);
      if (entry === undefined) entries.set(id, (entry = { first: term, names: new Map(), sites: [] }));
      const names = term.name === entry.first.name ? term.otherNames : [{ text: term.name, kind: 'alias', scope: term.scope } as const, ...term.otherNames];
      for (const name of names) if (!entry.names.has(nameForm(name.text))) entry.names.set(nameForm(name.text), name);
      entry.sites.push({ document, ...(date === undefined ? {} : { date }), how: term.how, span: term.span, line: term.line, ...(term.definition === undefined ? {} : { definition: term.definition }) });
    }
  }
  return [...entries].map(([id, { first, names, sites }]) => ({
    id, name: first.name, language: first.language, otherNames: [...names.values()],
    sites: sites.sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : (a.date ?? '9') > (b.date ?? '9') ? 1 : 0)),
  }));
}

/**
 * An entry as a term of the harvested layer, for matching and cards: of a term that a glossary has, only names that it may lack. Names that hold in one document only are
 * left to that document. `undefined` where no name is left.
 */
export function harvestedTerm({ id, name, language, otherNames, sites }: HarvestEntry, names: (name: HarvestedName) => boolean, ownName: boolean): Term | undefined {
  const others = otherNames.filter(names);
  if (!ownName && others.length === 0) return undefined;
  const english = others.find(({ kind }) => kind === 'english')?.text;
  const reading = others.find(({ kind }) => kind === 'reading')?.text;
  const defined = sites.find(({ definition }) => definition !== undefined)?.definition;
  const label = language === 'en' ? { en: name } : { ja: name, ...(english === undefined ? {} : { en: english }) };
  const known = !id.startsWith('harvested:');
  return {
    id,
    label: ownName ? label : {},
    ...(reading === undefined ? {} : { reading }),
    abbreviations: others.filter(({ kind }) => kind === 'acronym').map(({ text }) => text),
    variants: others.filter(({ kind, text }) => kind === 'alias' || (kind === 'english' && (text !== english || !ownName))).map(({ text }) => text),
    definition: defined === undefined || known ? {} : { [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(defined) ? 'ja' : 'en']: defined },
    category: 'concept',
    categoryAssumed: true,
    sources: [],
    related: [],
    origins: sites.map(({ document, line }) => ({ layer: 'harvested', file: document, line })),
  };
}
