import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';

/** Each says what the document is, for a title that does not depend on how it was written here. */
const FORMS: readonly { readonly pattern: RegExp; title(match: RegExpMatchArray): string }[] = [
  { pattern: /(?:国連|国際連合)?(?:安全保障理事会|安保理)?決議(?:第)?([0-9]{3,4})(?:号)?(?![0-9年])/gu, title: (match) => `UNSCR ${match[1]}` },
  { pattern: /\b(?:UN(?:ited Nations)? )?(?:Security Council |UNSC )?(?:[Rr]esolution|UNSCR) ([0-9]{3,4})(?: ?\([0-9]{4}\))?/gu, title: (match) => `UNSCR ${match[1]}` },
  { pattern: /\bS\/RES\/([0-9]{1,4})(?: ?\([0-9]{4}\))?/gu, title: (match) => `UNSCR ${match[1]}` },
  { pattern: /(?:米)?大統領令(?:第)?([0-9]{4,5})号?/gu, title: (match) => `Executive Order ${match[1]}` },
  { pattern: /\b(?:Executive Order|E\.O\.|EO) (?:No\. )?([0-9]{4,5})(?: of [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})?/gu, title: (match) => `Executive Order ${match[1]}` },
  { pattern: /\b(?:Public Law|Pub\. ?L\.|P\.L\.) (?:No\. )?([0-9]{2,3}-[0-9]{1,3})/gu, title: (match) => `Public Law ${match[1]}` },
  { pattern: /\b((?:Council |Commission |Delegated |Implementing )?(?:Regulation|Directive|Decision|Framework Decision) (?:\((?:EU|EC|EEC|CFSP|EU, Euratom)(?:, [A-Za-z]+)?\) ?)?(?:No )?[0-9]{2,4}\/[0-9]{1,4}(?:\/(?:EC|EU|EEC|CFSP|JHA))?)/gu, title: (match) => match[1]! },
  { pattern: /\b((?:Presidential|National Security) (?:Memorandum|Proclamation|Determination|Policy Memorandum|Decision Directive)[ -](?:No\. )?[0-9]{1,5})/gu, title: (match) => match[1]! },
];

/**
 * Documents called by their number in a series.
 *
 * - `国連安保理決議第1718号`, `Resolution 1718 (2006)`, `Executive Order 13636 of February 12, 2013`, `Public Law 117-263`, `Regulation (EU) 2021/821`
 * - not `決議案`, `resolution 12 megapixels`, `Decision 5`
 */
export const numberedDocument: ReferenceKind = {
  find: (running) => FORMS.flatMap(({ pattern, title }) => [...running.matchAll(pattern)].map((match): FoundReference => ({
    type: 'document', span: spanOfMatch(match), targets: [{ kind: 'document', title: title(match) }],
  }))),
};
