import { type Morphemes } from '../morphology/morphemes';
import { type Term } from '../terms/glossary';
import { nameForm } from '../terms/matching-form';
import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { englishRuns, japaneseRuns } from './noun-runs';
import { isName } from './names';

/** A document in which candidates are looked for. */
export interface CandidateSource {
  /** URI or path. */
  readonly document: string;
  readonly text: DocumentText;
}

/** Words that may be a term of a glossary. */
export interface Candidate {
  readonly name: string;
  readonly language: 'ja' | 'en';
  /** How often the words stand in the documents asked about, longer candidates included. */
  readonly count: number;
  /** In how many of them. */
  readonly documents: number;
  /** Termhood; only for ranking. */
  readonly score: number;
  readonly first: { readonly document: string; readonly span: Span; readonly context: string };
}

interface Counted {
  name: string;
  readonly language: 'ja' | 'en';
  readonly length: number;
  count: number;
  readonly documents: Set<string>;
  readonly first: { readonly document: string; readonly span: Span; readonly context: string };
}

/** Words that modify, count, place or point rather than name: 具体的, 日本側, 会談後, 本提言, 両政府. */
const NO_NAME = /(?:的|側|後|前|上|下|面|時|等|間|内|外|中|第|者ら|以上|以下|以外)$|^(?:本|同|各|両|当|該|毎|約|計)(?!部|土|州|校)|^.{1,2}[性化者]$|^(?:Next|Each|This|Article|Section|Chapter|Annex|Figure|Table) /u;
/** Rarer words tell nothing. */
const LEAST = 2;
const CONTEXT = 24;

/**
 * Candidates for terms in some documents, the likeliest first, without what a glossary has. Compound nouns (Japanese by the dictionary's words, without it by runs of one kind of
 * letter; English by capitalised and noun-like word groups), ranked by C-value (Frantzi, Ananiadou & Mima 2000: long and frequent, not only as part of longer ones) times how much more
 * frequent they are here than in the `background`. Linear in the text but for sorting.
 */
export function findCandidates(sources: readonly CandidateSource[], background: readonly CandidateSource[], known: readonly Term[], morphemes?: Morphemes): Candidate[] {
  const here = count(sources, morphemes);
  const others = count(background.filter(({ document }) => !sources.some((source) => source.document === document)), morphemes);
  const names = new Set(known.flatMap(({ label, abbreviations, variants }) => [label.ja, label.en, ...abbreviations, ...variants]).filter((name) => name !== undefined).map(nameForm));
  const inside = containers(here.counted);
  const size = (total: number): number => Math.max(total, 1);
  return [...here.counted].flatMap(([form, found]): Candidate[] => {
    if (found.count < LEAST || names.has(form) || !isName(found.name) || NO_NAME.test(found.name)) return [];
    const within = inside.get(form);
    const alone = within === undefined ? found.count : found.count - within.count / within.kinds;
    const elsewhere = others.counted.get(form)?.count ?? 0;
    const contrast = Math.log2(2 + (found.count / size(here.length)) / ((elsewhere + 0.5) / size(others.length + here.length)));
    const score = Math.log2(found.length + 0.5) * alone * contrast;
    return score <= 0 || (within !== undefined && within.most === found.count) ? [] : [{
      name: found.name, language: found.language, count: found.count, documents: found.documents.size, score, first: found.first,
    }];
  }).sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
}

function count(sources: readonly CandidateSource[], morphemes: Morphemes | undefined): { counted: Map<string, Counted>; length: number } {
  const counted = new Map<string, Counted>();
  let length = 0;
  for (const { document, text } of sources) {
    const running = text.running.text;
    length += running.length;
    for (const { start, end, words } of [...japaneseRuns(running, morphemes), ...englishRuns(running)]) {
      const name = running.slice(start, end);
      const form = nameForm(name);
      let entry = counted.get(form);
      if (entry === undefined) {
        const context = running.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/gu, ' ').trim();
        counted.set(form, (entry = {
          name, language: /^[\p{Script=Latin}\d '’.-]+$/u.test(name) ? 'en' : 'ja', length: words, count: 0, documents: new Set(),
          first: { document, span: toRawSpan(text.running, { start, end }), context },
        }));
      }
      entry.count++;
      entry.documents.add(document);
    }
  }
  return { counted, length };
}

/** For each candidate that is part of longer ones: how often, of how many kinds, and the count of the most frequent of them. */
function containers(counted: ReadonlyMap<string, Counted>): Map<string, { count: number; kinds: number; most: number }> {
  const inside = new Map<string, { count: number; kinds: number; most: number }>();
  for (const [form, { count: times, length }] of counted) {
    if (length < 2) continue;
    const parts = new Set<string>();
    // A name is at most some dozens of letters long.
    for (let start = 0; start < form.length; start++) for (let end = form.length; end > start + 1; end--) {
      const part = form.slice(start, end);
      if (part !== form && counted.has(part)) parts.add(part);
    }
    for (const part of parts) {
      const known = inside.get(part) ?? { count: 0, kinds: 0, most: 0 };
      inside.set(part, { count: known.count + times, kinds: known.kinds + 1, most: Math.max(known.most, times) });
    }
  }
  return inside;
}
