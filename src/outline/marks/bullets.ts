import { type Mark } from '../mark';

/**
 * Signs that open the items of a list; each sign is a system of its own.
 *
 * - `○ 共同訓練・演習の拡大`, `◆ Space cooperation`, `・ 防衛装備`
 * - not `・・・`, `○○地域`, `■ 提言 ■` (a framed title)
 */
const SIGNS: readonly (readonly [string, number])[] = [['■', 17], ['◆', 17], ['●', 18], ['○', 18], ['◎', 18], ['◇', 18], ['□', 18], ['▶', 18], ['・', 19], ['•', 19], ['‣', 19]];

export const bullets: readonly Mark[] = SIGNS.map(([sign, rank]): Mark => ({
  system: sign,
  rank,
  role: 'item',
  opening: new RegExp(`^${sign}`, 'u'),
  read(line) {
    if (!line.raw.startsWith(sign) || line.raw.startsWith(sign, 1) || line.raw.trimEnd().endsWith(sign)) return undefined;
    const titleStart = 1 + (/^[ \u3000]*/u.exec(line.raw.slice(1))?.[0].length ?? 0);
    return titleStart >= line.raw.length ? undefined : { kind: 'item', labelLength: 1, titleStart, runIn: true };
  },
}));
