import { type DefinitionKind } from '../definitions';

export const ACRONYM = /^[A-Z][A-Za-z0-9&-]{0,10}[A-Z0-9]$/u;
/** Words in English, small ones first allowed: human security, The St. Petersburg Declaration. */
export const ENGLISH_WORDS = /^[A-Za-z][A-Za-z.'-]+(?: [A-Za-z][A-Za-z.'-]*){0,7}$/u;

export function kindOf(short: string): DefinitionKind {
  if (ACRONYM.test(short)) return 'acronym';
  return ENGLISH_WORDS.test(short) ? 'gloss' : 'alias';
}
