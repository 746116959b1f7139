import { MarkupKind } from 'vscode-languageserver';
import { type DocumentReading } from '../../corpus/document-reading';
import { type Morphology } from '../../morphology/morphology';
import { sectionsAt } from '../../outline/address';
import { type Glossary, type Term } from '../../terms/glossary';
import { type Mention } from '../../terms/mention';
import { lineAt, offsetAt } from '../../text/lines';
import { toRange } from '../../views/analysis';
import { type Language } from '../../views/language';
import { dateCard } from '../../views/date-card';
import { referenceCard } from '../../views/reference-card';
import { sectionName } from '../../views/section-name';
import { termCard } from '../../views/term-card';
import { type ServerFeature } from '../server';
import { spanAt } from './span-at';

/** Rest on a term: its card. Rest on a reference: where it points, or why nowhere. Rest on a date: both calendars. The range is exact, also over hard wraps. */
export const hoverFeature: ServerFeature = ({ connection, library, morphology, language }) => {
  connection.onHover(async ({ textDocument, position }, token) => {
    const found = await library.find(textDocument.uri);
    if (found === undefined || token.isCancellationRequested) return null;
    const { reading, glossary } = found;
    const offset = offsetAt(reading.text, position);
    const mention = spanAt(reading.mentions, offset);
    const reference = spanAt(reading.references, offset);
    const date = spanAt(reading.dates, offset);
    const cards: string[] = [];
    if (mention !== undefined) cards.push((await cardOf(reading, glossary, mention, language(), morphology)) ?? '');
    if (reference !== undefined) cards.push(referenceCard(reading, reference, language()));
    if (date !== undefined) cards.push(dateCard(reading.text, date, language()));
    const shown = cards.filter((card) => card !== '');
    const span = mention?.span ?? reference?.span ?? date?.span;
    if (span === undefined || shown.length === 0) return null;
    return { contents: { kind: MarkupKind.Markdown, value: shown.join('\n\n---\n\n') }, range: toRange(reading.text, span) };
  });
  return { hoverProvider: true };
};

async function cardOf(reading: DocumentReading, glossary: Glossary, mention: Mention, language: Language, morphology: Morphology): Promise<string | undefined> {
  const known = glossary.terms.find(({ id }) => id === mention.term);
  if (known === undefined) return undefined;
  const term = language === 'ja' ? await withReading(known, morphology) : known;
  const mentions = reading.mentions.filter((other) => other.term === term.id);
  const first = mentions[0];
  const otherSenses = glossary.terms.filter((known) => mention.otherSenses?.includes(known.id) === true);
  if (first === undefined || first === mention) return termCard(term, { count: mentions.length, otherSenses }, language);
  const heading = sectionsAt(reading.outline, first.span.start).at(-1);
  return termCard(term, {
    count: mentions.length,
    otherSenses,
    first: { line: lineAt(reading.text, first.span.start) + 1, heading: heading === undefined ? '' : sectionName(heading) },
  }, language);
}

/** The term with the reading of its Japanese name: that of the glossary, else of the dictionary. */
async function withReading(term: Term, morphology: Morphology): Promise<Term> {
  if (term.reading !== undefined || term.label.ja === undefined) return term;
  const reading = (await morphology.pronunciation())?.reading(term.label.ja);
  return reading === undefined ? term : { ...term, reading };
}
