/**
 * The W3C Web Annotation model (https://www.w3.org/TR/annotation-model/) as this program writes and reads it. What the model has no word for – headings above a passage, cut quotes,
 * resolving, the hash of a text – stands under a prefix of its own, which other programs pass over.
 */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const OWN_PREFIX = 'pa';
export const OWN_NAMESPACE = 'https://github.com/policy-annotator/policy-annotator/ns#';

/** Motivations that the model names; others are written under the own prefix. */
export const MOTIVATIONS: ReadonlySet<string> = new Set([
  'assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging',
]);

/** Names of the own properties and types. */
export const own = {
  path: 'pa:path',
  section: 'pa:section',
  relation: 'pa:relation',
  resolved: 'pa:resolved',
  reopened: 'pa:reopened',
  createdBy: 'pa:createdBy',
  modifiedBy: 'pa:modifiedBy',
  textVersion: 'pa:TextVersion',
  sha256: 'pa:sha256',
  abridgedQuote: 'pa:AbridgedQuoteSelector',
  head: 'pa:head',
  tail: 'pa:tail',
  omitted: 'pa:omitted',
} as const;
