import { type FoundReference, type ReferenceKind, spanOfMatch } from '../found-reference';

/** Each says what the document is, for a title that does not depend on how it was written here. */
const FORMS: readonly { readonly pattern: RegExp; title(number: string): string }[] = [
  { pattern: /(?:国連|国際連合)?(?:安全保障理事会|安保理)?決議(?:第)?([0-9]{3,4}(?:号)?(?:(?:、|及び|並びに|・)第?[0-9]{3,4}号?)*)(?![0-9年])/gu, title: (number) => `UNSCR ${number}` },
  { pattern: /\b(?:UN(?:ited Nations)? )?(?:Security Council |UNSC )?(?:[Rr]esolutions?|UNSCRs?) ([0-9]{3,4}(?:(?:, | and |, and )[0-9]{3,4}(?![0-9]))*)(?: ?\([0-9]{4}\))?/gu, title: (number) => `UNSCR ${number}` },
  { pattern: /\bS\/RES\/([0-9]{1,4})(?: ?\([0-9]{4}\))?/gu, title: (number) => `UNSCR ${number}` },
  { pattern: /(?:米)?大統領令(?:第)?([0-9]{4,5})号?/gu, title: (number) => `Executive Order ${number}` },
  { pattern: /\b(?:Executive Orders?|E\.O\.|EO) (?:No\. )?([0-9]{4,5})(?: of [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})?/gu, title: (number) => `Executive Order ${number}` },
  { pattern: /\b(?:Public Law|Pub\. ?L\.|P\.L\.) (?:No\. )?([0-9]{2,3}-[0-9]{1,3})/gu, title: (number) => `Public Law ${number}` },
  { pattern: /\b((?:Council |Commission |Delegated |Implementing )?(?:Regulation|Directive|Decision|Framework Decision) (?:\((?:EU|EC|EEC|CFSP|EU, Euratom)(?:, [A-Za-z]+)?\) ?)?(?:No )?[0-9]{2,4}\/[0-9]{1,4}(?:\/(?:EC|EU|EEC|CFSP|JHA))?)/gu, title: (number) => number },
  { pattern: /\b((?:Presidential|National Security) (?:Memorandum|Proclamation|Determination|Policy Memorandum|Decision Directive)[ -](?:No\. )?[0-9]{1,5})/gu, title: (number) => number },
];

/**
 * Documents called by their number in a series.
 *
 * - `国連安保理決議第1718号`, `Resolution 1718 (2006)`, `Executive Order 13636 of February 12, 2013`, `Public Law 117-263`, `Regulation (EU) 2021/821`
 * - not `決議案`, `resolution 12 megapixels`, `Decision 5`
 */
export const numberedDocument: ReferenceKind = {
  find: (running) => FORMS.flatMap(({ pattern, title }) => [...running.matchAll(pattern)].map((match): FoundReference => ({
    type: 'document', span: spanOfMatch(match), targets: (/^[0-9]{3,4}\D+[0-9]/u.test(match[1]!) && !/-/u.test(match[1]!) ? match[1]!.match(/[0-9]{3,4}/gu)! : [match[1]!.replace(/号$/u, '')]).map((number) => ({ kind: 'document', title: title(number) })),
  }))),
};
