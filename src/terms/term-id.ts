import { type Term } from './glossary';
import { foldWidth } from '../text/width';
import { nameForm } from './matching-form';

/**
 * An id for a new entry, `[a-z][a-z0-9-]*`: from the English name or the short form, else from the Japanese name by its hash – so that two people who add the same term
 * give it the same id. `isTaken` tells which ids are in use; a number is added then.
 */
export function newTermId(term: Pick<Term, 'label' | 'abbreviations'>, isTaken: (id: string) => boolean): string {
  const base = slug(term.label.en ?? '') || slug(term.abbreviations[0] ?? '') || `term-${hash(nameForm(term.label.ja ?? ''))}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}

const LONGEST = 40;

function slug(name: string): string {
  const words = foldWidth(name).normalize('NFKD').replace(/[^\p{ASCII}]/gu, '').toLowerCase().replace(/['.]/gu, '').split(/[^a-z0-9]+/u).filter((word) => word !== '' && !/^(?:the|of|and|for|on|in|to|a|an)$/u.test(word));
  let joined = '';
  for (const word of words) {
    if (joined !== '' && joined.length + word.length >= LONGEST) break;
    joined += joined === '' ? word : `-${word}`;
  }
  return /^[a-z]/u.test(joined) ? joined.slice(0, LONGEST) : joined === '' ? '' : `t-${joined}`.slice(0, LONGEST);
}

/** FNV-1a over UTF-16 units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36);
}
