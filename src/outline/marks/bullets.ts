import { type HeadingLine, type Mark } from '../mark';

/**
 * Signs that open the items of a list; each sign is a system of its own.
 *
 * - `○ 共同訓練・演習の拡大`, `◆ Space cooperation`, `・ 防衛装備`
 * - with a title where a short phrase is all there is: `◆ 現状`; else the sign opens running text
 * - not `・・・`, `○○地域`, `■ 提言 ■` (a framed title), `○山田委員長　これより…` (a speaker)
 */
const SIGNS: readonly (readonly [string, number])[] = [
  ['■', 17], ['◆', 17], ['●', 18], ['○', 18], ['◯', 18], ['◎', 18], ['◇', 18], ['□', 18], ['▶', 18], ['▷', 18], ['►', 18], ['➢', 18], ['➤', 18], ['★', 18], ['☆', 18], ['▪', 19], ['✓', 19], ['✔', 19], ['・', 19], ['•', 19], ['‣', 19],
];

/** Longer phrases are the text of an item. */
const LONGEST_TITLE = 30;

/** A short phrase, no sentence: `◆ 現状`. */
function isTitle(line: HeadingLine, from: number): boolean {
  const title = line.folded.slice(from);
  return !line.continued && title.length <= LONGEST_TITLE && !/[。、，.;:,]/u.test(title);
}

/** Minutes mark speakers with a sign: `○山田委員長　これより…`, `○政府参考人（海野次郎君）`. */
const PERSONS = new Set(['○', '◯', '●', '◎']);
const SPEAKER = /^[○◯●◎][ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,14}(?:委員長?|大臣|副大臣|政務官|長官|総理|君|さん|氏|議長|理事|参考人|公述人|局長|部長|課長|室長|審議官|会長|座長|代理|知事|市長|議員)(?:[(][^)]{1,24}[)])?(?:$|[ \u3000])/u;

export const bullets: readonly Mark[] = SIGNS.map(([sign, rank]): Mark => ({
  system: sign,
  rank,
  role: 'item',
  opening: new RegExp(`^${sign}`, 'u'),
  read(line) {
    if (!line.raw.startsWith(sign) || line.raw.startsWith(sign, 1) || line.raw.trimEnd().endsWith(sign)) return undefined;
    const titleStart = 1 + (/^[ \u3000]*/u.exec(line.raw.slice(1))?.[0].length ?? 0);
    if (titleStart >= line.raw.length || (PERSONS.has(sign) && SPEAKER.test(line.folded))) return undefined;
    return { kind: 'item', labelLength: 1, titleStart, ...(isTitle(line, titleStart) && sign !== '・' && sign !== '•' && sign !== '‣' ? {} : { runIn: true }) };
  },
}));
