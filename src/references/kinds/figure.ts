import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';
import { numberList } from './number-list';

const JAPANESE = /(?:(?<=参照|及び|並びに|または|又は)|(?<![\p{Script=Han}]))(?:図表|図|表|写真)([0-9Ⅰ-Ⅻ]+(?:[-.][0-9]+)*|[IVX]+(?:[-.][0-9]+)+)(?![0-9枚年つ本点号])/gu;
const ENGLISH = /\b(?:Table|Figure|Fig\.|Chart|Map|Box|Graph) ?([0-9]+(?:[-.][0-9]+)*|[IVX]+(?:[-.][0-9]+)*|[A-H](?:[-.]?[0-9]+)?)\b(?![A-Za-z'’])/gu;
const ENGLISH_MANY = /\b(?:Tables|Figures|Figs\.|Charts|Maps|Boxes) ([0-9]+(?:[-.][0-9]+)*(?:(?:, | and |, and | to )[0-9]+(?:[-.][0-9]+)*)+)\b/gu;

/**
 * Figures, tables, boxes.
 *
 * - `図表Ⅲ-2-1-1`, `図3`, `表2`, `写真1`, `Table 2`, `Fig. 3.1`, `Chart I-1-2`, `Tables 3 and 4`
 * - not `地図2枚`, `発表1`, `Table of contents`, `Map A's`
 */
export const figure: ReferenceKind = {
  find: (running) => [
    ...[...running.matchAll(JAPANESE), ...running.matchAll(ENGLISH)].map((match): FoundReference => ({ type: 'figure', span: spanOfMatch(match), targets: [{ kind: 'figure', number: match[1]! }] })),
    ...[...running.matchAll(ENGLISH_MANY)].map((match): FoundReference => ({ type: 'figure', span: spanOfMatch(match), targets: numberList(match[1]!).map((number) => ({ kind: 'figure', number })) })),
  ],
};
