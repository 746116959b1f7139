import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type ReferenceKind, spanOfMatch } from '../found-reference';

const JAPANESE = /(?:(?<=参照)|(?<![\p{Script=Han}]))(?:図表|図|表|別表)([0-9Ⅰ-Ⅻ]{1,9}(?:[-.][0-9]{1,9}){0,6})(?![0-9枚年つ])/uy;
const opensJapanese = unitSet(/[図表別]/u);

/**
 * Figures and tables.
 *
 * - `図表Ⅲ-2-1-1`, `図3`, `別表2`, `Table 2`, `Fig. 3.1`, `Chart I-1-2`
 * - not `地図2枚`, `発表1`, `Table of contents`
 */
export const figure: ReferenceKind = {
  find: (running) => [
    ...matchesWhere(running, opensJapanese, JAPANESE),
    ...running.matchAll(/\b(?:Table|Tables|Figure|Figures|Fig\.|Figs\.|Chart|Map) ([0-9IVX]{1,9}(?:[-.][0-9]{1,9}){0,6})\b/gu),
  ].map((match) => ({ type: 'figure', span: spanOfMatch(match), targets: [{ kind: 'figure', number: match[1]! }] })),
};
