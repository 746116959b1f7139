import { foldWidth } from '../../text/width';
import { articleNumbers } from './article-numbers';
import { countryOrder } from './country-order';
import { englishPlural } from './english-plural';
import { englishWords } from './english-words';
import { longVowels } from './long-vowels';
import { plus } from './plus';
import { qualifiers } from './qualifiers';
import { type Spelling } from './spelling';
import { vSounds } from './v-sounds';

/** In this order: each varies what those before it gave. */
const spellings: readonly Spelling[] = [qualifiers, plus, vSounds, longVowels, articleNumbers, countryOrder, englishWords, englishPlural];

/** No name has more spellings than this; what goes beyond is left out. */
const MOST_SPELLINGS = 48;

/** The name, width-folded, and its other spellings, without repetition. */
export function allSpellings(name: string): string[] {
  const found = new Set([foldWidth(name)]);
  for (const spelling of spellings) {
    for (const known of [...found]) for (const other of spelling.alternatives(known)) if (found.size < MOST_SPELLINGS) found.add(other);
  }
  return [...found];
}
