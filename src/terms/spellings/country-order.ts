import { type Spelling } from './spelling';

/** Countries as they are joined by hyphens in English names. */
const COUNTRY = '(?:U\\.S\\.|US|U\\.K\\.|UK|Japan|ROK|Australia|India|Philippines|China|Russia)';
const JOINED = new RegExp(`(?<![A-Za-z-])${COUNTRY}(?:-${COUNTRY}){1,2}(?![A-Za-z-])`, 'u');

/** Partners in any order: U.S.-Japan alliance, Japan-U.S. alliance; Japan-U.S.-ROK, U.S.-Japan-ROK. Not where only one country stands. */
export const countryOrder: Spelling = {
  alternatives(name) {
    const match = JOINED.exec(name);
    if (match === null) return [];
    return permutations(match[0].split('-'))
      .map((countries) => name.slice(0, match.index) + countries.join('-') + name.slice(match.index + match[0].length))
      .filter((other) => other !== name);
  },
};

function permutations(items: readonly string[]): string[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}
