import { toRawSpan } from '../../text/running-text';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

const KATAKANA = /[ァ-ヺー]{5,}/gu;
/** A word that is the slip of another stands once, the other at least this often. */
const LEAST_OTHERS = 2;
/** Longer runs are no words. */
const LONGEST = 60;

/**
 * A long word in katakana that stands once and differs by one character from another that the text uses again and again:
 * `プラグラム` beside プログラム. Not words of which both occur more than once (プログラマ, プログラム), and not a longer form of the same word.
 */
export const nearTerms: Sign = ({ text: { running } }) => {
  const places = new Map<string, number[]>();
  for (const match of running.text.matchAll(KATAKANA)) {
    if (match[0].length > LONGEST) continue;
    const known = places.get(match[0]);
    if (known === undefined) places.set(match[0], [match.index]);
    else if (known.length < LEAST_OTHERS) known.push(match.index);
  }
  const frequent = new Map<string, string[]>();
  for (const [word, at] of places) {
    if (at.length < LEAST_OTHERS) continue;
    for (const key of holes(word)) {
      const alike = frequent.get(key);
      if (alike === undefined) frequent.set(key, [word]);
      else alike.push(word);
    }
  }
  return [...places].flatMap(([word, at]): Damage[] => {
    if (at.length !== 1) return [];
    const meant = holes(word).map((key) => frequent.get(key)?.find((other) => other !== word)).find((other) => other !== undefined);
    if (meant === undefined) return [];
    return [{ kind: 'source-typo', span: toRawSpan(running, { start: at[0]!, end: at[0]! + word.length }), corrected: meant, certainty: 'likely' }];
  });
};

/** The word with each of its inner characters left open: two words of one length that share such a form differ by that character. */
function holes(word: string): string[] {
  const forms: string[] = [];
  for (let at = 1; at < word.length - 1 && at < 24; at++) forms.push(`${word.slice(0, at)}?${word.slice(at + 1)}`);
  return forms;
}
