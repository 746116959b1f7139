import { type ReferenceKind, spanOfMatch } from '../found-reference';

const JAPANESE = /\(注 ?([0-9]{1,2})\)|\[注 ?([0-9]{1,2})\]|(?<![\p{Script=Han}(\[])(?:前掲)?(?:脚)?注\(?([0-9]{1,3})\)?(?=参照|を参照|に|を見よ|の|。)/gu;
const ENGLISH = /\b(?:(?:[Ss]upra|[Ii]nfra),? )?(?:(?:foot|end)?note|fn\.|n\.|Note) ?([0-9]{1,3})\b(?!\.[0-9]| [a-z]+s\b)/gu;

/**
 * Marks and mentions of numbered notes.
 *
 * - `国防長官(注1)`, `（注２）`, `注3参照`, `前掲注5`, `脚注3を参照`, `see note 4`, `supra note 12`, `footnote 7`
 * - not `(注) 1 …` (a note itself), `発注2件`, `of note 20 countries`
 */
export const note: ReferenceKind = {
  find: (running) => [...running.matchAll(JAPANESE), ...running.matchAll(ENGLISH)].map((match) => {
    const type = /脚|foot|end|upra|nfra|前掲|n\./u.test(match[0]) ? 'footnote' as const : 'note' as const;
    return { type, span: spanOfMatch(match), targets: [{ kind: type, number: (match[1] ?? match[2] ?? match[3])! }] };
  }),
};
