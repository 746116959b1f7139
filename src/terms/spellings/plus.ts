import { type Spelling } from './spelling';

const KATAKANA = ['', 'ワン', 'ツー', 'スリー', 'フォー', 'ファイブ'];
const ENGLISH = ['', 'one', 'two', 'three', 'four', 'five'];
const WORDS = [
  /(?<left>[1-5])\+(?<right>[1-5])/u,
  /(?<left>[1-5])プラス(?<right>[1-5])/u,
  /(?<left>ワン|ツー|スリー|フォー|ファイブ)・?プラス・?(?<right>ワン|ツー|スリー|フォー|ファイブ)/u,
  /(?<left>one|two|three|four|five)[ -]plus[ -](?<right>one|two|three|four|five)/iu,
];

/** Sums that name a format of talks: 「2+2」, 2プラス2, ツー・プラス・ツー, two-plus-two. A digit beside it makes another number: 12+2. */
export const plus: Spelling = {
  alternatives(name) {
    for (const form of WORDS) {
      const match = form.exec(name);
      if (match?.groups === undefined || /\d/u.test(name.charAt(match.index - 1) + name.charAt(match.index + match[0].length))) continue;
      const [left, right] = [valueOf(match.groups['left']!), valueOf(match.groups['right']!)];
      return [`${left}+${right}`, `${left}プラス${right}`, `${KATAKANA[left]!}プラス${KATAKANA[right]!}`, `${ENGLISH[left]!} plus ${ENGLISH[right]!}`]
        .map((sum) => name.slice(0, match.index) + sum + name.slice(match.index + match[0].length));
    }
    return [];
  },
};

function valueOf(word: string): number {
  return Math.max(Number.parseInt(word, 10) || 0, KATAKANA.indexOf(word), ENGLISH.indexOf(word.toLowerCase()));
}
