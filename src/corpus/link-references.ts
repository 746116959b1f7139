import { type Reference, type ReferenceTarget, type Resolution } from '../references/reference';
import { type Mention } from '../terms/mention';
import { overlaps } from '../text/span';
import { type Catalogue, type DocumentFacts, documentKey } from './catalogue';

/** References with their targets in the whole corpus, and the keys of the catalogue whose answers they rest on. */
export interface LinkedReferences {
  readonly references: readonly Reference[];
  readonly keys: ReadonlySet<string>;
}

/**
 * Follows what leads out of a document: to a document of the corpus, its article where one is meant; else says what the field knows of it. A
 * document that is only spoken of (a mention of a term that names one) is a reference where the corpus holds it. `uri` is the referring document.
 */
export function linkReferences(uri: string, references: readonly Reference[], mentions: readonly Mention[], catalogue: Catalogue): LinkedReferences {
  const keys = new Set<string>();
  const linked = references.map((reference): Reference => {
    if (!reference.targets.some(leadsOut)) return reference;
    return { ...reference, targets: reference.targets.map((target) => (leadsOut(target) ? { ...target, resolution: linkTarget(uri, target, catalogue, keys) } : target)) };
  });
  const spoken = spokenOf(uri, linked, mentions, catalogue, keys);
  return { references: spoken.length === 0 ? linked : [...linked, ...spoken].sort((a, b) => a.span.start - b.span.start), keys };
}

const OUTSIDE = new Set(['outside-document', 'outside-instrument', 'outside-statute']);

function leadsOut({ resolution }: ReferenceTarget): boolean {
  return resolution.status === 'external' && OUTSIDE.has(resolution.reason);
}

function linkTarget(uri: string, target: ReferenceTarget, catalogue: Catalogue, keys: Set<string>): Resolution {
  for (const key of catalogue.keysFor(target)) {
    keys.add(key);
    const found = catalogue.find(key, target);
    if (found.length > 0) return resolutionOf(uri, target, found, key, keys);
  }
  const known = catalogue.knownFor(target);
  const { resolution } = target;
  if (resolution.status !== 'external' || known === undefined) return resolution;
  if (target.kind === 'article' && known.articles !== undefined && Number.parseInt(target.number ?? '0', 10) > known.articles) return { status: 'unresolved', reason: 'beyond-last-article', known };
  return { ...resolution, known };
}

function resolutionOf(uri: string, target: ReferenceTarget, found: readonly DocumentFacts[], key: string, keys: Set<string>): Resolution {
  for (const facts of found) keys.add(documentKey(facts.uri));
  const places = found.map((facts) => {
    const span = target.kind === 'article' || target.kind === 'section' ? facts.articles.get(target.number ?? '') : undefined;
    return { uri: facts.uri, title: facts.title, ...(span === undefined ? {} : { span }) };
  });
  if (places.some((place) => place.uri === uri)) return { status: 'self' };
  const [place, ...more] = places;
  if (more.length > 0) return { status: 'ambiguous', reason: 'several-fit', places };
  return { status: 'corpus', reason: key.startsWith('date ') ? 'by-date-and-kind' : 'by-title', place: place! };
}

function spokenOf(uri: string, references: readonly Reference[], mentions: readonly Mention[], catalogue: Catalogue, keys: Set<string>): Reference[] {
  const spoken: Reference[] = [];
  let next = 0;
  for (const { span, term, name, otherSenses } of mentions) {
    if (otherSenses !== undefined || catalogue.knownOfTerm(term) === undefined) continue;
    const key = catalogue.keyForTerm(term);
    keys.add(key);
    while (next < references.length && references[next]!.span.end <= span.start) next++;
    if (next < references.length && overlaps(references[next]!.span, span)) continue;
    const found = catalogue.find(key, {});
    if (found.length === 0) continue;
    const target: Omit<ReferenceTarget, 'resolution'> = { kind: 'document', title: name };
    const resolution = resolutionOf(uri, { ...target, resolution: { status: 'external', reason: 'outside-document' } }, found, key, keys);
    if (resolution.status !== 'self') spoken.push({ type: 'document', span, targets: [{ ...target, resolution }] });
  }
  return spoken;
}
