const SMALL = /^(?:of|the|and|for|on|in|to|a|with|de|des)$/iu;

/**
 * Where in an English phrase the words begin whose initials give the acronym, counted back from its end: 4 in `and the Security Consultative Committee` for SCC
 * gives the offset of `Security`. Small words may stand in the acronym or not, two letters may come from one
 * word, and one word in the middle may be left out: Nuclear in Comprehensive Nuclear-Test-Ban Treaty (CTBT). Undefined where they do not fit.
 */
export function initialsOf(phrase: string, acronym: string): number | undefined {
  const letters = acronym.replace(/[^A-Za-z]/gu, '').toLowerCase();
  const words = [...phrase.matchAll(/[A-Za-z]+/gu)];
  let letter = letters.length - 1;
  let first = -1;
  let mayLeaveOut = letters.length >= 3;
  for (let index = words.length - 1; index >= 0 && letter >= 0; index--) {
    const word = words[index]![0].toLowerCase();
    if (word.startsWith(letters[letter]!)) letter--;
    else if (letter > 0 && word.startsWith(letters.slice(letter - 1, letter + 1))) letter -= 2;
    else if (!SMALL.test(word)) {
      if (!mayLeaveOut || index === words.length - 1) return undefined;
      mayLeaveOut = false;
    }
    first = words[index]!.index;
  }
  return letter < 0 && first >= 0 ? first : undefined;
}
