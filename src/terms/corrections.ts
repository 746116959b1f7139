import { type DefinedForm } from './definitions';
import { type Term } from './glossary';
import { nameForm } from './matching-form';

/** How the forms of a definition site are to be read where they cannot be meant as printed. */
export interface Corrections {
  readonly correctedLong?: string;
  readonly correctedShort?: string;
}

/** Small kana printed large, as the small print over a word prints them: ダイキヤス for ダイキャス. */
const LARGE_KANA = /(?<=[キシチニヒミリギジビピ])[ヤユヨ]/gu;
const SMALL: Readonly<Record<string, string>> = { ヤ: 'ャ', ユ: 'ュ', ヨ: 'ョ' };

/** A reading as it is spoken. */
export function correctedReading(reading: string): string {
  return reading.replace(LARGE_KANA, (kana) => SMALL[kana]!);
}

/**
 * Compares a name and its initials with the glossary. The initials belong to nobody, and one letter of them makes those of the name: 海洋会議（MKC） where the
 * glossary has MRC – a slip. Or they belong to another term whose name is nearly the one printed: 海洋会議局（MRC） where MRC is the 海洋会議.
 *
 * @param terms What the long form may mean.
 * @param owners What the short form may mean.
 */
export function correctionsOf(long: DefinedForm, short: DefinedForm, terms: readonly Term[], owners: readonly Term[]): Corrections {
  const [letters] = /[A-Z]{3,}/u.exec(short.text) ?? [];
  if (letters === undefined) return {};
  const own = terms.flatMap(({ abbreviations }) => abbreviations);
  if (own.includes(letters)) return {};
  // A glossary may list the slip itself as a spelling.
  const shared = owners.some((owner) => terms.includes(owner));
  if (owners.length === 0 || shared) {
    const near = [...new Set(own.filter((abbreviation) => abbreviation.length === letters.length && distance(abbreviation, letters) === 1))];
    return near.length === 1 ? { correctedShort: short.text.replace(letters, near[0]!) } : {};
  }
  if (terms.length === 0) return {};
  const printed = nameForm(long.text);
  const meant = owners.flatMap(({ label, variants }) => [label.ja, ...variants]).find((name) => name !== undefined && isNear(nameForm(name), printed));
  return meant === undefined ? {} : { correctedLong: meant };
}

/** Of two names of one length: how many letters differ. */
function distance(a: string, b: string): number {
  let differing = 0;
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) differing++;
  return differing;
}

/** The same but for the last word: 海洋会議, 海洋会議局. */
function isNear(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a.charAt(common) === b.charAt(common)) common++;
  return common >= 5 && Math.max(a.length, b.length) - common <= 2 && a !== b;
}
