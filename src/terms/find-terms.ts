import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Edge } from './edges/edge';
import { kanjiEdge } from './edges/kanji';
import { katakanaEdge } from './edges/katakana';
import { latinEdge } from './edges/latin';
import { type Glossary, type Term } from './glossary';
import { isKatakana, matchingForm, nameForm } from './matching-form';
import { type Mention } from './mention';
import { NameTrie } from './name-trie';
import { chooseSense } from './senses';

/** A name as it can be found. */
interface Name {
  readonly text: string;
  readonly term: number;
  /** Matches with exactly this case only. */
  readonly caseSensitive: boolean;
}

/** A glossary made ready for finding its terms. Immutable; one serves any number of documents. */
export interface TermMatcher {
  readonly terms: readonly Term[];
  readonly names: readonly Name[];
  readonly trie: NameTrie;
  readonly edges: readonly Edge[];
}

/** Builds the matcher; linear in the length of all names. */
export function compileGlossary(glossary: Glossary): TermMatcher {
  const trie = new NameTrie();
  const names: Name[] = [];
  glossary.terms.forEach((term, index) => {
    const seen = new Set<string>();
    const add = (text: string, caseSensitive: boolean): void => {
      const form = nameForm(text);
      if (form === '' || seen.has(form)) return;
      seen.add(form);
      trie.add(form, names.length);
      names.push({ text, term: index, caseSensitive });
    };
    for (const name of term.abbreviations) add(name, true);
    for (const name of [term.label.ja, term.label.en, ...term.variants]) if (name !== undefined) add(name, isAbbreviation(name));
  });
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  return { terms: glossary.terms, names, trie, edges: [latinEdge, katakanaEdge(segmenter), kanjiEdge(segmenter)] };
}

/** Short names in capitals mean something only so: SCC, not scc; WHO, not who. */
function isAbbreviation(name: string): boolean {
  return /^[A-Z][A-Z0-9&+/-]{1,9}$/u.test(name);
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly names: readonly Name[];
}

/**
 * Mentions of the terms in a text: leftmost, then longest; never overlapping; in the order of the text. Found over hard wraps, widths and
 * stray blanks (see `matchingForm`); edges are checked on running text. Linear in the length of the text.
 */
export function findTerms(text: DocumentText, matcher: TermMatcher): Mention[] {
  const running = text.running.text;
  const hits = findHits(running, matcher);
  return hits.map((hit) => {
    const end = closeBrackets(running, hit.start, hit.end);
    const terms = [...new Set(hit.names.map(({ term }) => term))];
    const chosen = terms.length === 1 ? { term: terms[0]!, others: [] } : chooseSense(running, hit, terms, matcher.terms);
    const name = hit.names.find(({ term }) => term === chosen.term) ?? hit.names[0]!;
    return {
      span: toRawSpan(text.running, { start: hit.start, end }),
      term: matcher.terms[chosen.term]!.id,
      name: name.text,
      ...(chosen.others.length > 0 ? { otherSenses: chosen.others.map((term) => matcher.terms[term]!.id) } : {}),
    };
  });
}

function findHits(running: string, { trie, names, edges }: TermMatcher): Hit[] {
  const form = matchingForm(running);
  const hits: Hit[] = [];
  for (let at = 0; at < form.text.length;) {
    let best: Hit | undefined;
    let next = at + 1;
    trie.match(form.text, at, (behind, values) => {
      const start = form.origins[at]!;
      const end = wordEnd(running, form.origins[behind - 1]! + 1);
      const written = running.slice(start, end);
      const fitting = values.map((value) => names[value]!).filter((name) => !name.caseSensitive || sameCase(written, name.text));
      if (fitting.length === 0 || !edges.every((edge) => edge.allows(running, start, end))) return;
      best = { start, end, names: fitting };
      next = behind;
    });
    if (best !== undefined) hits.push(best);
    at = next;
  }
  return hits;
}

/** What the matching form left out at the end of a word belongs to the mention: a final long-vowel mark (サーバー), an English plural (NGOs, Strategic Partners). */
function wordEnd(running: string, end: number): number {
  if (running.charAt(end) === 'ー' && !isKatakana(running.charCodeAt(end + 1)) && isKatakana(running.charCodeAt(end - 1))) return end + 1;
  return /[A-Za-z]/u.test(running.charAt(end - 1)) && running.charAt(end) === 's' && !/[A-Za-z0-9]/u.test(running.charAt(end + 1)) ? end + 1 : end;
}

function sameCase(written: string, name: string): boolean {
  const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const [a, b] = [bare(written), bare(name)];
  return a === b || a === `${b}s`;
}

const PAIRS = new Map([['「', '」'], ['『', '』'], ['(', ')'], ['"', '"']]);

/** A quotation opened inside the mention is closed in it: 日米「2+2」 ends behind 」. */
function closeBrackets(running: string, start: number, end: number): number {
  const inside = running.slice(start, end);
  for (const [open, close] of PAIRS) {
    const opened = inside.lastIndexOf(open);
    if (opened > 0 && !inside.slice(opened + 1).includes(close) && running.charAt(end) === close) return end + 1;
  }
  return end;
}
