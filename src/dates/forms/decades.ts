import { type DateForm } from '../form';

/**
 * Decades and centuries (EDTF, unspecified digits).
 *
 * - `1980年代` = 198X, `21世紀` = 20XX, `the 1990s` = 199X
 * - not `20代`, `四半世紀`
 */
export const decades: DateForm = {
  pattern: /(?<![0-9])(?:([0-9]{3})0年代|([0-9]{1,2})世紀|(?:the )?([0-9]{3})0s\b)/gu,
  read(match) {
    const [, japanese, century, english] = match;
    if (century !== undefined) return Number(century) < 1 || Number(century) > 22 ? undefined : { type: 'century', value: `${String(Number(century) - 1).padStart(2, '0')}XX` };
    return { type: 'decade', value: `${japanese ?? english}X` };
  },
};
