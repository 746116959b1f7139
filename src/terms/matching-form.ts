import { foldUnit } from '../text/width';

/**
 * The form in which names and texts are compared. Of running text (or a name) everything is left out in which spellings of one name differ:
 * blanks, middle dots, quotation marks, hyphens between letters, the long-vowel mark at the end of a katakana word
 * (サイバー・セキュリティー = サイバーセキュリティ); case is folded. Line and cell borders stay and match nothing.
 */
export interface MatchingForm {
  readonly text: string;
  /** For each unit: its index in the source string. */
  readonly origins: Uint32Array;
}

const SKIPPED = new Set([...' ・･「」『』“”"‘’〝〟'].map((character) => character.charCodeAt(0)));

export function matchingForm(source: string): MatchingForm {
  const units: string[] = [];
  const origins = new Uint32Array(source.length + 1);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (SKIPPED.has(unit)) continue;
    if (unit === 0x30fc && isKatakana(source.charCodeAt(at - 1)) && !isKatakana(nextUnit(source, at))) continue;
    if (unit === 0x2d && isLatinLetter(source.charCodeAt(at - 1)) && isLatinLetter(source.charCodeAt(at + 1))) continue;
    units.push(lower(unit));
    origins[length++] = at;
  }
  origins[length] = source.length;
  return { text: units.join(''), origins: origins.subarray(0, length + 1) };
}

/** The next unit that counts: in サイバー・セキュリティ the long-vowel mark stands inside the word. */
function nextUnit(source: string, at: number): number {
  let next = at + 1;
  while (SKIPPED.has(source.charCodeAt(next))) next++;
  return source.charCodeAt(next);
}

/** The matching form of a name as a glossary gives it (not yet width-folded). */
export function nameForm(name: string): string {
  let folded = '';
  for (let at = 0; at < name.length; at++) folded += foldUnit(name.charCodeAt(at));
  return matchingForm(folded.replace(/\s+/gu, ' ')).text;
}

/** Lower case, one unit for one unit (İ and the like stay as they are). */
function lower(unit: number): string {
  const character = String.fromCharCode(unit);
  const lowered = character.toLowerCase();
  return lowered.length === 1 ? lowered : character;
}

export function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
}

function isLatinLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
