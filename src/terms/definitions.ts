import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';

/** What the short form is: `acronym` (Latin letters for a name), `alias` (a second Japanese name), `gloss` (the English of a Japanese phrase). */
export type DefinitionKind = 'acronym' | 'alias' | 'gloss';

export interface DefinedForm {
  /** Raw UTF-16 offsets. */
  readonly span: Span;
  readonly text: string;
}

/** A place where the document says that two forms mean the same: 欧州連合（EU）, Comprehensive Nuclear-Test-Ban Treaty (CTBT), 日米防衛協力のための指針（以下「指針」という。）. */
export interface Definition {
  readonly kind: DefinitionKind;
  readonly long: DefinedForm;
  readonly short: DefinedForm;
}

/** Characters of which Japanese names are made; particles and punctuation end a name to its left. */
const JAPANESE_NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー・々A-Za-z0-9\\-]';
/** 欧州連合(EU) */
const NAME_THEN_ACRONYM = new RegExp(`(${JAPANESE_NAME}{3,40})\\(([A-Z][A-Za-z0-9&-]{1,11})\\)`, 'gu');
/** EU(欧州連合) */
const ACRONYM_THEN_NAME = new RegExp(`([A-Z][A-Z0-9&-]{1,9})\\((${JAPANESE_NAME}{3,40})\\)`, 'gu');
/** 調整(adjustment), 戦略的忍耐(Strategic Patience) */
const NAME_THEN_GLOSS = new RegExp(`(${JAPANESE_NAME}{2,30})」?\\(([A-Za-z][a-z]+(?:[ -][A-Za-z][A-Za-z]*){0,5})\\)`, 'gu');
/** …(以下「指針」という。) */
const NAMED_HEREAFTER = new RegExp(`([^、。()「」\\n]{2,60}?)」?\\((?:以下、?)「([^」]{1,30})」と(?:いう|呼ぶ|する|略)[^)]{0,4}\\)`, 'gu');
/** 日米防衛協力のための指針(ガイドライン) */
const NAME_THEN_ALIAS = new RegExp(`([\\p{Script=Han}\\p{Script=Katakana}ー・のための及び]{6,40})\\(([\\p{Script=Katakana}ー]{4,20})\\)`, 'gu');
/** Security Consultative Committee (SCC) */
const ENGLISH_THEN_ACRONYM = /((?:[A-Z][A-Za-z-]*|of|the|and|for|on|in|to)(?: (?:[A-Z][A-Za-z-]*|of|the|and|for|on|in|to|&)){1,10}) \((?:the )?["“]?([A-Z][A-Za-z0-9&-]{1,9})["”]?\)/gu;

/** Finds definition sites in running text, in the order of the text. Each bracket defines at most once. Linear. */
export function findDefinitions(text: DocumentText): Definition[] {
  const running = text.running.text;
  const found = new Map<number, Definition>();
  const add = (kind: DefinitionKind, long: Span, short: Span): void => {
    const bracket = Math.max(long.end, short.end);
    if (found.has(bracket)) return;
    const form = (span: Span): DefinedForm => ({ span: toRawSpan(text.running, span), text: running.slice(span.start, span.end) });
    found.set(bracket, { kind, long: form(long), short: form(short) });
  };
  for (const match of running.matchAll(NAMED_HEREAFTER)) {
    const short = match.index + match[0].indexOf('「', match[1]!.length) + 1;
    add('alias', lastName(running, match.index, match.index + match[1]!.length), { start: short, end: short + match[2]!.length });
  }
  for (const match of running.matchAll(ENGLISH_THEN_ACRONYM)) {
    const long = initialsMatch(running, { start: match.index, end: match.index + match[1]!.length }, match[2]!);
    const short = match.index + match[0].lastIndexOf(match[2]!);
    if (long !== undefined) add('acronym', long, { start: short, end: short + match[2]!.length });
  }
  for (const match of running.matchAll(NAME_THEN_ACRONYM)) {
    if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(match[1]!)) continue;
    const end = match.index + match[1]!.length;
    const kind: DefinitionKind = /[a-z]/u.test(match[2]!) && !/[A-Z].*[A-Z]/u.test(match[2]!) ? 'gloss' : 'acronym';
    add(kind, { start: match.index, end }, { start: end + 1, end: end + 1 + match[2]!.length });
  }
  for (const match of running.matchAll(ACRONYM_THEN_NAME)) {
    if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(match[2]!)) continue;
    const end = match.index + match[1]!.length;
    add('acronym', { start: end + 1, end: end + 1 + match[2]!.length }, { start: match.index, end });
  }
  for (const match of running.matchAll(NAME_THEN_GLOSS)) {
    if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(match[1]!)) continue;
    const end = match.index + match[1]!.length;
    const open = running.indexOf('(', end);
    add('gloss', { start: match.index, end }, { start: open + 1, end: open + 1 + match[2]!.length });
  }
  for (const match of running.matchAll(NAME_THEN_ALIAS)) {
    const end = match.index + match[1]!.length;
    add('alias', { start: match.index, end }, { start: end + 1, end: end + 1 + match[2]!.length });
  }
  return [...found.values()].sort((a, b) => Math.min(a.long.span.start, a.short.span.start) - Math.min(b.long.span.start, b.short.span.start));
}

/** The name at the end of a stretch: what stands behind the last particle は・が・を・に・で・と, brackets left out. */
function lastName(running: string, start: number, end: number): Span {
  const stretch = running.slice(start, end);
  const cut = Math.max(...['は', 'が', 'を', 'に', 'で'].map((particle) => stretch.lastIndexOf(particle)));
  return { start: start + cut + 1, end };
}

/** The words whose initials give the acronym, counted back from the bracket: `and the Security Consultative Committee (SCC)` → the last three. */
function initialsMatch(running: string, span: Span, acronym: string): Span | undefined {
  const words = [...running.slice(span.start, span.end).matchAll(/[A-Za-z]+/gu)];
  let letter = acronym.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]!;
    if (word[0][0]!.toLowerCase() === acronym[letter]?.toLowerCase()) letter--;
    else if (!/^(?:of|the|and|for|on|in|to)$/u.test(word[0])) return undefined;
    if (letter < 0) return { start: span.start + word.index, end: span.end };
  }
  return undefined;
}
