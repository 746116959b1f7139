import { foldWidth } from '../text/width';
import { type Glossary, type Term } from '../terms/glossary';
import { type Language } from './language';
import { nameOf } from './term-card';

/** A name of a term that goes on from what is written. */
export interface TermCompletion {
  readonly name: string;
  /** The name in the other language or the full name. */
  readonly detail: string;
  /** So many characters before the cursor are replaced. */
  readonly replaced: number;
}

/** Longer beginnings are not looked for. */
const LONGEST_BEGINNING = 24;
/** Longer lists are not read. */
const MOST = 50;

/**
 * Names of terms that begin with the end of what is written: behind `これは拡大` stand 拡大抑止 and 拡大核抑止, behind `かくだい` too, behind `this ext` Extended deterrence. The longest beginning
 * that fits any name counts. Japanese has no blanks between words, so any place may be the beginning of one; Latin words begin at their first letter, and one letter is too little.
 */
export function completeTerm(glossary: Glossary, written: string, language: Language): TermCompletion[] {
  const names = glossary.terms.flatMap((term) => namesOf(term, language));
  const line = written.slice(written.lastIndexOf('\n') + 1);
  for (let length = Math.min(LONGEST_BEGINNING, line.length); length > 0; length--) {
    const start = line.length - length;
    const beginning = foldedForm(line.slice(start));
    if (beginning.trim() !== beginning || !mayBegin(line, start, beginning)) continue;
    const fitting = new Map<string, TermCompletion>();
    for (const { form, name, detail } of names) if (form.startsWith(beginning) && !fitting.has(name)) fitting.set(name, { name, detail, replaced: length });
    if (fitting.size > 0) return [...fitting.values()].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1)).slice(0, MOST);
  }
  return [];
}

interface CompletableName {
  readonly form: string;
  readonly name: string;
  readonly detail: string;
}

function namesOf(term: Term, language: Language): CompletableName[] {
  const { ja, en } = term.label;
  const full = nameOf(term, language);
  const named = (name: string, detail: string): CompletableName => ({ form: foldedForm(name), name, detail });
  return [
    ...(ja === undefined ? [] : [named(ja, en ?? '')]),
    ...(en === undefined ? [] : [named(en, ja ?? '')]),
    ...(ja === undefined || term.reading === undefined ? [] : [{ form: foldedForm(term.reading), name: ja, detail: en ?? '' }]),
    ...term.abbreviations.flatMap((short) => [named(short, full), { form: foldedForm(short), name: full, detail: short }]),
  ];
}

function mayBegin(line: string, start: number, beginning: string): boolean {
  const isLatin = /^[\p{Script=Latin}\p{Nd}]/u.test(beginning);
  if (isLatin) return beginning.length > 1 && !/[\p{Script=Latin}\p{Nd}]$/u.test(line.slice(0, start));
  return /^\p{Script=Han}/u.test(beginning) || (beginning.length > 1 && /^[\p{Script=Hiragana}\p{Script=Katakana}「『]/u.test(beginning));
}

/** Widths and case folded. Units of one text are those of the other only at its ends, which is all that is compared. */
function foldedForm(text: string): string {
  return foldWidth(text).toLowerCase();
}
