import { type CancellationToken } from 'vscode-languageserver';
import { type DocumentReading } from '../../corpus/document-reading';
import { concordanceOf, dispersionOf as dispersionRequest, termMeant, timelineOf } from '../../protocol/messages';
import { type Glossary, type Term } from '../../terms/glossary';
import { offsetAt } from '../../text/lines';
import { conceptEntries, conceptTimeline, countNames } from '../../views/concept-timeline';
import { corpusConcordance, documentLines } from '../../views/corpus-concordance';
import { dispersionOf, dispersionStrip } from '../../views/dispersion';
import { type Language } from '../../views/language';
import { nameOf } from '../../views/term-card';
import { type AskedDocument, namedDocument, type NamedDocument, termNamed, type TermQuestion } from '../../views/term-question';
import { type ServerContext, type ServerFeature } from '../server';
import { breathe } from './quiet';
import { spanAt } from './span-at';

/** What the panels show of terms over a corpus: words in context, where they stand, by which names a concept goes. */
export const termPanelsFeature: ServerFeature = (context) => {
  const { connection, library, language } = context;
  connection.onRequest(termMeant, async ({ uri, position, words }) => {
    const found = await library.find(uri);
    if (found === undefined) return null;
    const { reading, glossary } = found;
    if (words !== undefined) return termNamed(glossary.terms, words)?.id ?? null;
    return position === undefined ? null : spanAt(reading.mentions, offsetAt(reading.text, position))?.term ?? null;
  });
  connection.onRequest(concordanceOf, async ({ documents, question }, token) => {
    let heading: string | undefined;
    const found = await readEach(context, documents, token, (document, reading, glossary) => {
      const entry = entryOf(glossary, question);
      if (entry !== undefined) heading ??= headingOf(question, entry, language());
      return { document, lines: documentLines(document, reading, question, entry) };
    });
    return found === undefined ? null : corpusConcordance(heading ?? headingOf(question, undefined, language()), found);
  });
  connection.onRequest(dispersionRequest, async ({ documents, questions }, token) => {
    const headings = questions.map((question) => headingOf(question, undefined, language()));
    const strips = await readEach(context, documents, token, (document, reading, glossary) => {
      const asked = questions.map((question) => ({ question, entry: entryOf(glossary, question) }));
      asked.forEach(({ question, entry }, index) => { if (entry !== undefined) headings[index] = headingOf(question, entry, language()); });
      return dispersionStrip(document, reading, asked);
    });
    return strips === undefined ? null : dispersionOf(headings, strips);
  });
  connection.onRequest(timelineOf, async ({ documents, term }, token) => {
    let entries: Term[] | undefined;
    const found = await readEach(context, documents, token, (document, reading, glossary) => {
      const entry = glossary.terms.find(({ id }) => id === term);
      entries ??= entry === undefined ? undefined : conceptEntries(glossary.terms, entry);
      return { document, counts: countNames(reading, entries ?? []) };
    });
    return found === undefined || entries === undefined ? null : conceptTimeline(entries, (entry) => nameOf(entry, language()), found);
  });
  return {};
};

/** Reads documents one after the other and lets other questions be answered in between; `undefined` when the question was withdrawn. */
async function readEach<T>(
  { library }: ServerContext, documents: readonly AskedDocument[], token: CancellationToken,
  read: (document: NamedDocument, reading: DocumentReading, glossary: Glossary) => T,
): Promise<T[] | undefined> {
  const all: T[] = [];
  for (const document of documents) {
    await breathe();
    if (token.isCancellationRequested) return undefined;
    const found = await library.find(document.uri);
    if (found !== undefined) all.push(read(namedDocument(document, found.reading), found.reading, found.glossary));
  }
  return all;
}

function entryOf({ terms }: Glossary, question: TermQuestion): Term | undefined {
  return question.kind === 'term' ? terms.find(({ id }) => id === question.term) : undefined;
}

/** What is looked for, in the reader's words: `拡大抑止`, `核の傘 · 2024`. */
function headingOf(question: TermQuestion, entry: Term | undefined, language: Language): string {
  const what = question.kind === 'words' ? question.words.replace(/\s+/gu, ' ').trim() : question.name ?? (entry === undefined ? question.term : nameOf(entry, language));
  return question.year === undefined || question.year === '' ? what : `${what} · ${question.year}`;
}
