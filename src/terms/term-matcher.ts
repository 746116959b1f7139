import { foldWidth } from '../text/width';
import { articleEdge } from './edges/article';
import { capitalsEdge } from './edges/capitals';
import { type Edge } from './edges/edge';
import { kanjiEdge } from './edges/kanji';
import { katakanaEdge } from './edges/katakana';
import { latinEdge } from './edges/latin';
import { loanWordEdge } from './edges/loan-word';
import { numberEdge } from './edges/number';
import { ownerEdge } from './edges/owner';
import { type Glossary } from './glossary';
import { nameForm } from './matching-form';
import { type Name } from './name';
import { NameTrie } from './name-trie';
import { ownershipOf } from './ownership';
import { allSpellings } from './spellings/all-spellings';
import { type TermFacts, readTermFacts } from './term-facts';

/** A glossary made ready for finding its terms. Immutable; one serves any number of documents. */
export interface TermMatcher {
  /** In the order of the glossary. */
  readonly terms: readonly TermFacts[];
  readonly names: readonly Name[];
  /** Matching forms of all spellings → indices into `names`. */
  readonly trie: NameTrie;
  readonly edges: readonly Edge[];
}

/** Builds the matcher; linear in the length of all names. */
export function compileGlossary(glossary: Glossary): TermMatcher {
  const terms = glossary.terms.map(readTermFacts);
  const spelled = terms.map(spellingsOf);
  const bearers = new Map<string, number>();
  for (const forms of spelled) for (const form of forms.keys()) bearers.set(form, (bearers.get(form) ?? 0) + 1);
  const trie = new NameTrie();
  const names: Name[] = [];
  terms.forEach((facts, index) => {
    const ownership = ownershipOf(facts);
    for (const [form, spelling] of spelled[index]!) {
      const owned = ownership(spelling.text, bearers.get(form)! > 1);
      trie.add(form, names.length);
      names.push({ ...spelling, term: index, ...(owned === undefined ? {} : { ownership: owned }) });
    }
  });
  return { terms, names, trie, edges: allEdges() };
}

/** One rule a line; the cheap ones first. */
function allEdges(): readonly Edge[] {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  return [latinEdge, numberEdge, articleEdge, capitalsEdge, katakanaEdge(segmenter), kanjiEdge(segmenter), loanWordEdge, ownerEdge];
}

/** Matching form → spelling; of several that fold together the first. Abbreviations come first: they ask for their case. */
function spellingsOf({ term, names }: TermFacts): Map<string, Pick<Name, 'text' | 'abbreviation'>> {
  const abbreviations = new Set(term.abbreviations.map(foldWidth));
  const forms = new Map<string, Pick<Name, 'text' | 'abbreviation'>>();
  for (const name of new Set([...abbreviations, ...names])) {
    for (const text of allSpellings(name)) {
      const form = nameForm(text);
      if (form !== '' && !forms.has(form)) forms.set(form, { text, abbreviation: isAbbreviation(text) || (abbreviations.has(name) && /[A-Z]/u.test(text)) });
    }
  }
  return forms;
}

/** Short names in capitals mean something only so: SCC, not scc; WHO, not who. */
function isAbbreviation(name: string): boolean {
  return /^(?=.*[A-Z].*[A-Z0-9])[A-Z][A-Z0-9&+/-]{1,9}$/u.test(name);
}
