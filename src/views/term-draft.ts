import { type DocumentReading } from '../corpus/document-reading';
import { type HarvestedTerm } from '../harvest/harvested-term';
import { type Glossary, type Term } from '../terms/glossary';
import { nameForm } from '../terms/matching-form';
import { type Span } from '../text/span';
import { unwrapped } from '../text/unwrapped';

/** What a new entry for some selected words begins with: the words, and what the document itself says of them. */
export interface TermDraft extends Pick<Term, 'label' | 'reading' | 'abbreviations' | 'variants' | 'definition' | 'sources'> {
  /** The selected words, hard wraps undone. */
  readonly words: string;
  /** The term of a glossary that bears the name already. */
  readonly known?: Term;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A draft for the words at a span of a reading; `glossary` is what holds for the document. `sources` names the document where it defines the term. */
export function termDraft(reading: DocumentReading, glossary: Glossary, span: Span): TermDraft {
  const words = unwrapped(reading.text, span).replace(/^[「『"\s]+|[」』"\s]+$/gu, '');
  const form = nameForm(words);
  const said = reading.harvest.filter((term) => [term.name, ...term.otherNames.map(({ text }) => text)].some((name) => nameForm(name) === form));
  const mention = reading.mentions.find((candidate) => candidate.span.start <= span.start && candidate.span.end >= span.end);
  const known = glossary.terms.find(({ id, label, abbreviations, variants }) =>
    id === mention?.term || (form !== '' && [label.ja, label.en, ...abbreviations, ...variants].some((name) => name !== undefined && nameForm(name) === form)));
  const [main] = said;
  const name = main?.name ?? words;
  const others = said.flatMap(({ otherNames }) => otherNames);
  const english = others.find(({ kind }) => kind === 'english')?.text;
  const reads = others.find(({ kind }) => kind === 'reading')?.text;
  const definition = said.find((term) => term.definition !== undefined);
  return {
    words,
    label: JAPANESE.test(name) ? { ja: name, ...(english === undefined ? {} : { en: english }) } : { en: name },
    ...(reads === undefined ? {} : { reading: reads }),
    abbreviations: distinct(others.filter(({ kind }) => kind === 'acronym').map(({ text }) => text)),
    variants: distinct(others.filter(({ kind, scope }) => kind === 'alias' && scope === 'corpus').map(({ text }) => text)),
    definition: definition?.definition === undefined ? {} : { [JAPANESE.test(definition.definition) ? 'ja' : 'en']: definition.definition },
    sources: definition === undefined ? [] : [citation(reading, definition)],
    ...(known === undefined || known.id.startsWith('harvested:') ? {} : { known }),
  };
}

/** The document and the line, from 1, as a person cites them. */
function citation({ name, metadata }: DocumentReading, { line }: HarvestedTerm): string {
  return `${metadata.title?.text ?? name}, l. ${line + 1}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
