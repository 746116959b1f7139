import { fileNameOf } from '../../corpus/corpus';
import { type DocumentReading } from '../../corpus/document-reading';
import { type Morphology } from '../../morphology/morphology';
import { sectionsAt } from '../../outline/address';
import { cardCommands, commandLink } from '../../protocol/commands';
import { type Glossary, type Term } from '../../terms/glossary';
import { type Mention } from '../../terms/mention';
import { lineAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { sectionName } from '../../views/section-name';
import { type CardLinks, type CorpusCount, termCard, type TermFacts, type TermSite } from '../../views/term-card';
import { type ServerContext } from '../server';

export interface FoundDocument {
  readonly uri: string;
  readonly reading: DocumentReading;
  readonly glossary: Glossary;
}

/** The card of a mention. Counts over the corpus are those of the index, which is told to read on; nothing is waited for. */
export async function termCardAt(context: ServerContext, document: FoundDocument, mention: Mention, turned: boolean): Promise<string | undefined> {
  const { reading, uri } = document;
  const place = { uri, range: toRange(reading.text, mention.span), term: mention.term };
  const first = reading.mentions.find(({ term }) => term === mention.term) ?? mention;
  const links: CardLinks = {
    actions: {
      previousMention: commandLink(cardCommands.previousOccurrence, place),
      nextMention: commandLink(cardCommands.nextOccurrence, place),
      allMentions: commandLink(cardCommands.findOccurrences, place),
      inContext: commandLink(cardCommands.openConcordance, place),
      overTime: commandLink(cardCommands.openTimeline, place),
      showTerm: commandLink(cardCommands.showTerm, place),
      noteOnMentions: commandLink(cardCommands.noteOnMentions, place),
      addAlias: commandLink(cardCommands.addAlias, place),
      editTerm: commandLink(cardCommands.editTerm, place),
    },
    turn: commandLink(cardCommands.turnCard, place),
    first: commandLink(cardCommands.openPlace, { uri, range: toRange(reading.text, first.span) }),
  };
  return cardOfTerm(context, document, mention.term, { mention, turned, ...(context.commandLinks() ? { links } : {}) });
}

/** The same for a term wherever it stands: with `at`, of that mention. `undefined` for a term that the glossary does not have. */
export async function cardOfTerm(
  context: ServerContext, document: FoundDocument, id: string, at?: { readonly mention: Mention; readonly turned: boolean; readonly links?: CardLinks },
): Promise<string | undefined> {
  const { reading, glossary, uri } = document;
  const otherSenses = at?.mention.otherSenses ?? [];
  const byId = termsById(glossary, [id, ...otherSenses]);
  const known = byId.get(id);
  if (known === undefined) return undefined;
  const language = context.language();
  const term = language === 'ja' ? await withReading(known, context.morphology) : known;
  const mentions = reading.mentions.filter((other) => other.term === id);
  const first = mentions[0] === at?.mention ? undefined : mentions[0];
  const heading = first && sectionsAt(reading.outline, first.span.start).at(-1);
  const corpus = corpusCount(context, document, id, mentions.length);
  const facts: TermFacts = {
    count: mentions.length,
    otherSenses: otherSenses.flatMap((other) => byId.get(other) ?? []),
    ...(at?.mention.senseReasons === undefined ? {} : { senseReasons: at.mention.senseReasons }),
    sites: sitesOf(known, uri, context.commandLinks() && at !== undefined),
    related: [...termsById(glossary, term.related).values()],
    ...(corpus === undefined ? {} : { corpus }),
    ...(first === undefined ? {} : { first: { line: lineAt(reading.text, first.span.start) + 1, heading: heading === undefined ? '' : sectionName(heading) } }),
  };
  return termCard(term, facts, language, at?.links, at?.turned);
}

/** Entries by id, in the order of the ids. What documents say of a term that a glossary has adds places to it, nothing else. One pass over a glossary that may be long. */
function termsById(glossary: Glossary, ids: readonly string[]): Map<string, Term> {
  if (ids.length === 0) return new Map();
  const wanted = new Map<string, Term | undefined>(ids.map((id) => [id, undefined]));
  for (const term of glossary.terms) {
    if (!wanted.has(term.id)) continue;
    const above = wanted.get(term.id);
    wanted.set(term.id, above === undefined ? term : { ...above, origins: [...above.origins ?? [], ...term.origins ?? []] });
  }
  return new Map([...wanted].flatMap(([id, term]) => (term === undefined ? [] : [[id, term] as const])));
}

/** Where the entry stands: glossary files of the reader's own, and places where documents say what the term means, this document's first. */
function sitesOf({ origins = [] }: Term, uri: string, linked: boolean): TermSite[] {
  const own = origins.filter(({ file }) => file === uri);
  return [...origins.filter(({ layer }) => layer === 'corpus' || layer === 'folder'), ...own, ...origins.filter(({ layer, file }) => layer === 'harvested' && file !== uri)].map(({ file, line }) => {
    const start = { line, character: 0 };
    return { file: fileNameOf(file), line: line + 1, ...(linked ? { link: commandLink(cardCommands.openPlace, { uri: file, range: { start, end: start } }) } : {}) };
  });
}

/** Mentions in the corpus as far as they are counted; those of the document itself are always the ones that it has now. */
function corpusCount({ library, mentions, indexer }: ServerContext, { uri, reading }: FoundDocument, term: string, here: number): CorpusCount | undefined {
  const corpus = library.describedCorpus(uri);
  if (corpus === undefined || corpus.documents.length < 2) return undefined;
  indexer.want(corpus.documents);
  const others = mentions.occurrences(term, corpus.documents).filter((one) => one.uri !== uri);
  const all = here === 0 ? others : [...others, { uri, count: here, date: reading.metadata.date?.value }];
  const years = new Map<string, number>();
  for (const { uri: document, count, date } of all) {
    const year = /^\d{4}/u.exec(corpus.dates[document] ?? date ?? '')?.[0];
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + count);
  }
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    documents: all.length,
    years: [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, count]) => ({ year, count })),
    partial: mentions.missing(corpus.documents).some((document) => document !== uri),
  };
}

/** The term with the reading of its Japanese name: that of the glossary, else of the dictionary. */
async function withReading(term: Term, morphology: Morphology): Promise<Term> {
  if (term.reading !== undefined || term.label.ja === undefined) return term;
  const reading = (await morphology.pronunciation())?.reading(term.label.ja);
  return reading === undefined ? term : { ...term, reading };
}
