import { lineAt } from '../../text/lines';
import { toRawSpan } from '../../text/running-text';
import { unwrapped } from '../../text/unwrapped';
import { type Damage } from '../damage';
import { type DamagedDocument, type Sign } from '../sign';
import { hasMention } from './mention-over';

/** Words of katakana and of Latin letters are whole where they are not broken; kanji could be two words. */
const KATAKANA_WORD = /[ァ-ヺ][ァ-ヺー・]+[ァ-ヺー]/gu;
/** No typesetter begins a line with these (JIS X 4051, 行頭禁則): behind such a wrap the line was not set but cut. */
const BAD_LINE_HEAD = /\n\s*[ーァィゥェォッャュョヮヵヶ・]/u;
/** Shorter runs than this on either side of the wrap say little (`・` alone, ー as a dash). */
const LEAST_KATAKANA = 3;

/**
 * Words that a wrap cuts: names of terms, and words in katakana whose next line begins as no line may.
 *
 * - `拡⏎⏎大抑止` → 拡大抑止, `エネルギ⏎⏎ー` → エネルギー
 * - not `サイバー⏎⏎攻撃`, where the wrap stands between two words, and not `ネット⏎⏎ワーク`, which every hard-wrapped text has
 */
export const brokenWords: Sign = (document) => [...brokenTerms(document), ...brokenKatakana(document)];

function brokenTerms({ text, mentions }: DamagedDocument): Damage[] {
  return mentions
    .filter(({ span }) => lineAt(text, span.start) !== lineAt(text, span.end - 1))
    .map(({ span }): Damage => ({ kind: 'split-word', span, corrected: unwrapped(text, span), certainty: 'usual' }));
}

function brokenKatakana({ text, mentions }: DamagedDocument): Damage[] {
  const found: Damage[] = [];
  for (const match of text.running.text.matchAll(KATAKANA_WORD)) {
    const span = toRawSpan(text.running, { start: match.index, end: match.index + match[0].length });
    // As long in the text as it reads: no wrap stands in it.
    if (span.end - span.start <= match[0].length || match[0].replace(/・/gu, '').length < LEAST_KATAKANA) continue;
    if (lineAt(text, span.start) === lineAt(text, span.end - 1)) continue;
    if (!BAD_LINE_HEAD.test(text.raw.slice(span.start, span.end))) continue;
    if (hasMention(mentions, span.end, span.start)) continue;
    found.push({ kind: 'split-word', span, corrected: unwrapped(text, span), certainty: 'usual' });
  }
  return found;
}
