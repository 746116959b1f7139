import { type FoundReference, type ReferenceKind, type Relation, spanOfMatch } from '../found-reference';

const NOUN = 'Joint Statement|Statement|Declaration|Agreement|Treaty|Convention|Charter|Report|Guidelines|Communiqu[eé]|Memorandum|Arrangement|Strategy|White Paper|Resolution';
const FORMS: readonly { readonly pattern: RegExp; relation(match: RegExpMatchArray): Relation }[] = [
  { pattern: /\b(?:[Tt]he said|[Tt]he same|[Tt]he aforementioned|[Tt]he above-mentioned|[Tt]hat) ([Jj]oint [Ss]tatement|[Ss]tatement|[Aa]greement|[Tt]reaty|[Dd]eclaration|[Rr]eport|[Cc]onvention|[Rr]esolution|[Mm]emorandum)\b/gu, relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'last' }) },
  { pattern: new RegExp(`\\b[Tt]he (${NOUN})(?! (?:of|on|for|between|dated|to|concerning|relating|with|[A-Z]))\\b(?!['’-])`, 'gu'), relation: ([, noun]) => ({ kind: 'antecedent', noun: noun!, reach: 'last' }) },
  { pattern: /\b(?:the following(?=[^.\n]{0,40}:)|(?:as )?(?:set out|described|listed|discussed) below)\b/gu, relation: () => ({ kind: 'passage', direction: 'behind' }) },
  { pattern: /\b(?:(?:as )?(?:mentioned|described|stated|noted|set out|discussed) above|the above(?= (?:points|measures|considerations)))\b/gu, relation: () => ({ kind: 'passage', direction: 'before' }) },
];

/**
 * Pointers back and forward in English.
 *
 * - `the said agreement`, `the Report` (behind a report with a longer name), `as described above`, `the following:`
 * - not `the report of the panel`, `the Treaty of Versailles`, `following the talks`
 */
export const englishPointer: ReferenceKind = {
  find: (running) => FORMS.flatMap(({ pattern, relation }) => [...running.matchAll(pattern)].map((match): FoundReference => ({
    type: 'anaphoric', span: spanOfMatch(match), onlyIfResolved: true, targets: [{ kind: 'anaphoric', relation: relation(match) }],
  }))),
};
