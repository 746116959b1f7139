import { toRawSpan, toRunningOffset } from '../../text/running-text';
import { unwrapped } from '../../text/unwrapped';
import { type Damage } from '../damage';
import { type DamagedDocument, type Sign } from '../sign';
import { hasMention } from './mention-over';
import { printedLines } from './printed-lines';

/** The run of one kind of letter at the end of a text, with the kana that may follow kanji: 変化に伴い. */
const LAST_WORD = /(?:[ァ-ヺー]+一|[\p{Script=Han}々]+[ぁ-ゖ]{0,4}|[ァ-ヺー]+|[A-Za-z]+|[ぁ-ゖ]{1,4}|[0-9]+)$/u;
const FIRST_WORD = /^(?:[\p{Script=Han}々]+[ぁ-ゖ]{0,2}|[ァ-ヺー]+|[A-Za-z]+|[ぁ-ゖ]{1,3}|[0-9]+|\([A-Za-z]+\)(?: ?[\p{Script=Han}]+)?)/u;
/** No word is longer. */
const REACH = 24;

/**
 * Sentences that a false paragraph break cuts, in texts whose paragraphs stand on one line each, and at the ends of pages of other texts.
 *
 * - `…海洋安全保障の変化に伴い⏎⏎既存の秩序が…` → 変化に伴い既存の秩序
 * - `日⏎⏎米の協力` is a word that is cut, if both sides are kanji
 * - not the ordinary wraps of hard-wrapped texts, of which there is one at every line
 */
export const brokenSentences: Sign = (document) => {
  const { text } = document;
  if (text.layout.kind === 'hard-wrapped') return [];
  const lines = printedLines(text);
  const found: Damage[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [before, after] = [lines[index - 1]!, lines[index]!];
    if (text.breaks[before.line] !== 'soft') continue;
    // Lines that follow one another are wrapped, not parted.
    const pageEnd = text.layout.kind === 'hard-wrapped-spaced' && after.line === before.line + 1;
    if (!pageEnd && (text.layout.wrapColumn > 0 || after.line === before.line + 1)) continue;
    const damage = cutAt(document, before.span.end, after.span.start);
    if (damage !== undefined) found.push(damage);
  }
  return found;
};

function cutAt({ text, mentions }: DamagedDocument, before: number, after: number): Damage | undefined {
  const { running } = text;
  const cut = toRunningOffset(running, after);
  const left = LAST_WORD.exec(running.text.slice(Math.max(0, cut - REACH), cut).trimEnd())?.[0] ?? '';
  const right = FIRST_WORD.exec(running.text.slice(cut, cut + REACH))?.[0] ?? '';
  if (left === '' || right === '') return undefined;
  // A term over the cut is told of as a broken word.
  if (hasMention(mentions, before, after)) return undefined;
  const gap = running.text[cut - 1] === ' ' ? 1 : 0;
  const span = toRawSpan(running, { start: cut - gap - left.length, end: cut + right.length });
  const sameWord = (/\p{Script=Han}$/u.test(left) && /^\p{Script=Han}/u.test(right)) || (/[ァ-ヺー]一?$/u.test(left) && /^[ァ-ヺー]/u.test(right)) || (/[ぁ-ゖ]$/u.test(left) && /^[ぁ-ゖ]/u.test(right));
  return { kind: sameWord ? 'split-word' : 'split-sentence', span, corrected: unwrapped(text, span).replace(/(?<=[ァ-ヺー])一(?=[ァ-ヺー])/gu, 'ー'), certainty: 'likely' };
}
