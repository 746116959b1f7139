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
import { WordBreaks } from './edges/word-breaks';
import { yearEdge } from './edges/year';
import { type Glossary, type Term } from './glossary';
import { foldedNameForm } from './matching-form';
import { Name, type Spelled } from './name';
import { NameIndex } from './name-index';
import { allSpellings } from './spellings/all-spellings';
import { TermFacts } from './term-facts';

/** A glossary made ready for finding its terms. Immutable; one serves any number of documents. */
export interface TermMatcher {
  /** In the order of the glossary. */
  readonly terms: readonly TermFacts[];
  readonly names: readonly Name[];
  /** Matching forms of all spellings → indices into `names`. */
  readonly index: NameIndex;
  readonly edges: readonly Edge[];
}

/** Builds the matcher; linear in the length of all names. */
export function compileGlossary(glossary: Glossary): TermMatcher {
  const prepared = glossary.terms.map(prepare);
  const terms = prepared.map(({ facts }) => facts);
  const spelled = prepared.map(({ forms }) => forms);
  const bearers = new Map<string, number>();
  for (const forms of spelled) for (const form of forms.keys()) bearers.set(form, (bearers.get(form) ?? 0) + 1);
  const index = new NameIndex();
  const names: Name[] = [];
  terms.forEach((facts, term) => {
    for (const [form, spelling] of spelled[term]!) {
      index.add(form, names.length);
      names.push(new Name(spelling, term, facts, bearers.get(form)! > 1));
    }
  });
  return { terms, names, index, edges: allEdges() };
}

interface Prepared {
  readonly facts: TermFacts;
  readonly forms: ReadonlyMap<string, Spelled>;
}

/** Entries are values: of a glossary that changed in one entry, that one alone is made ready again. */
const preparedTerms = new WeakMap<Term, Prepared>();

function prepare(term: Term): Prepared {
  let prepared = preparedTerms.get(term);
  if (prepared === undefined) {
    const facts = new TermFacts(term);
    prepared = { facts, forms: spellingsOf(facts) };
    preparedTerms.set(term, prepared);
  }
  return prepared;
}

/** One rule a line; the cheap ones first. */
function allEdges(): readonly Edge[] {
  const wordBreaks = new WordBreaks();
  return [latinEdge, numberEdge, articleEdge, capitalsEdge, katakanaEdge(wordBreaks), kanjiEdge(wordBreaks), loanWordEdge, yearEdge, ownerEdge];
}

/** Matching form → spelling; of several that fold together the first. Abbreviations come first: they ask for their case. */
function spellingsOf({ term, names }: TermFacts): Map<string, Spelled> {
  const abbreviations = new Set(term.abbreviations.map(foldWidth));
  const forms = new Map<string, Spelled>();
  for (const name of new Set([...abbreviations, ...names])) {
    for (const text of allSpellings(name)) {
      const form = foldedNameForm(text);
      if (form !== '' && !forms.has(form)) forms.set(form, { text, abbreviation: isAbbreviation(text) || (abbreviations.has(name) && /[A-Z]/u.test(text)) });
    }
  }
  return forms;
}

/** Short names in capitals mean something only so: SCC, not scc; WHO, not who. */
function isAbbreviation(name: string): boolean {
  return /^(?=.*[A-Z].*[A-Z0-9])[A-Z][A-Z0-9&+/-]{1,9}$/u.test(name);
}
