import { readNumeral } from '../../text/numerals';
import { christianYear, eras } from '../eras';
import { type DateForm } from '../form';

const WORDED = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second'];

/**
 * Decades and centuries (EDTF, unspecified digits).
 *
 * - `1980年代` = 198X, `90年代` = 199X, `二〇一〇年代`, `1980~90年代` = 198X/199X, `1970、80年代`, `昭和30年代` = 1955/1964, `21世紀` = 20XX, `the 1990s` = 199X, `the '80s`, `the 21st century`, `the nineteenth century`
 * - not `20代`, `30年代` (of which calendar?), `四半世紀`, `紀元前3世紀`
 */
export const decades: DateForm = {
  pattern: new RegExp(`(?<![0-9])(?:(?<firstOfRange>[0-9]{3})0年?代?[~-](?<lastOfRange>(?:[0-9]{2})?[0-9])0年代|(?<firstOfList>[0-9]{3})0(?=[、・][0-9]0年代)|([0-9]{3})0年代|(?<kanji>[一二][〇一二三四五六七八九]{2})〇年代|(?<era>${eras.map(({ name }) => name).join('|')})(?<tens>[1-6]0|[二三四五六]?十)年代|([5-9])0年代|(?<!紀元前)([0-9]{1,2}|[一二]?十[一二三四五六七八九]?)世紀|(?:the )?([0-9]{3})0's\\b|(?:the )?([0-9]{3})0s\\b|(?:the )?'([2-9])0s\\b|(?:the )?([0-9]{1,2})(?:st|nd|rd|th)[ -][Cc]entury|(?:[Tt]he )?\\b(${WORDED.join('|')})[ -][Cc]entury)`, 'gu'),
  read(match) {
    const { firstOfRange, lastOfRange, firstOfList } = match.groups!;
    if (firstOfList !== undefined) return { type: 'decade', value: `${firstOfList}X` };
    if (firstOfRange !== undefined) {
      const last = lastOfRange!.length === 1 ? `${firstOfRange.slice(0, 2)}${lastOfRange}` : lastOfRange!;
      return Number(firstOfRange) < Number(last) ? { type: 'range', value: `${firstOfRange}X/${last}X` } : undefined;
    }
    const [, , , , japanese, kanji, era, tens, shortJapanese, centuryJapanese, englishOld, english, short, centuryEnglish, worded] = match;
    const century = worded === undefined ? centuryJapanese ?? centuryEnglish : String(WORDED.indexOf(worded) + 10);
    if (century !== undefined) {
      const number = readNumeral(century);
      return number === undefined || number < 1 || number > 22 ? undefined : { type: 'century', value: `${String(number - 1).padStart(2, '0')}XX` };
    }
    if (era !== undefined) {
      const [first, last] = [christianYear(era, readNumeral(tens!)!), christianYear(era, readNumeral(tens!)! + 9)];
      return first === undefined || last === undefined ? undefined : { type: 'range', value: `${first}/${last}`, era: { name: era, year: readNumeral(tens!)! } };
    }
    if (kanji !== undefined) return { type: 'decade', value: `${readNumeral(kanji)}X` };
    const two = shortJapanese ?? short;
    return { type: 'decade', value: `${two === undefined ? japanese ?? english ?? englishOld : `19${two}`}X` };
  },
};
