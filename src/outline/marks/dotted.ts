import { readCircledNumeral } from '../../text/numerals';
import { readsAsClause } from '../clause';
import { type Mark } from '../mark';
import { endsAsSentence } from './letters';

/**
 * Numbers of several parts.
 *
 * - `1.2 Deterrence`, `3.1.4　装備移転`, `１－１ 基本方針`, `Ⅱ-１ 概観`, `Ⅰ-１-（１）-ア-① 訓練`; run-in, beside `2.2`: `2.3 The cost will be shared.`
 * - not `1.5 million`, `2-2会合`, `3.11`, `1-2 percent`
 */
export const dotted: Mark = {
  system: '1.1',
  rank: 12,
  role: 'numbered',
  opening: /^[0-9Ⅰ-Ⅻ]/u,
  read(line) {
    const match = /^(?:[0-9]{1,2}|[Ⅰ-Ⅻ])((?:[.\-](?:[0-9]{1,2}|\([0-9]{1,2}\)|[ア-ソ①-⑳])){1,4})[.]?[ \u3000]+(?=[^0-9])/u.exec(line.folded);
    if (match === null || match[0].length >= line.folded.length) return undefined;
    const rest = line.folded.slice(match[0].length);
    const sentence = endsAsSentence(rest) || readsAsClause(rest);
    if (line.level === 0 && /^[a-z]/u.test(rest)) return undefined;
    if (/^(?:percent|million|billion|%|年|月|倍|兆|億|万)/u.test(rest)) return undefined;
    const parts = match[1]!.split(/[.\-]/u).slice(1);
    // The numbered paragraphs of a report: `2.3 The cost will be shared.`
    if (sentence) return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: partNumber(parts.at(-1)!), subrank: parts.length, runIn: true, doubtful: true };
    return { kind: 'subsection', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: partNumber(parts.at(-1)!), subrank: parts.length };
  },
};

/** The last part of a label: 3, (3), ウ, ③ → 3. */
function partNumber(part: string): number {
  const kana = 'アイウエオカキクケコサシスセソ'.indexOf(part) + 1;
  return kana > 0 ? kana : readCircledNumeral(part) ?? Number(part.replace(/[()]/gu, ''));
}
