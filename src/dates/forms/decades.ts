import { readNumeral } from '../../text/numerals';
import { type DateForm } from '../form';

/**
 * Decades and centuries (EDTF, unspecified digits).
 *
 * - `1980年代` = 198X, `21世紀` = 20XX, `the 1990s` = 199X, `the 21st century`
 * - not `20代`, `四半世紀`
 */
export const decades: DateForm = {
  pattern: /(?<![0-9])(?:([0-9]{3})0年代|([0-9]{1,2}|[一二]?十[一二三四五六七八九]?)世紀|(?:the )?([0-9]{3})0s\b|(?:the )?([0-9]{1,2})(?:st|nd|rd|th) [Cc]entury)/gu,
  read(match) {
    const [, japanese, centuryJapanese, english, centuryEnglish] = match;
    const century = centuryJapanese ?? centuryEnglish;
    if (century !== undefined) {
      const number = readNumeral(century);
      return number === undefined || number < 1 || number > 22 ? undefined : { type: 'century', value: `${String(number - 1).padStart(2, '0')}XX` };
    }
    return { type: 'decade', value: `${japanese ?? english}X` };
  },
};
