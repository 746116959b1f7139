import { type DocumentReading } from '../../corpus/document-reading';
import { type CorpusLinks } from '../../corpus/corpus-links';
import { placesOf } from '../../corpus/reference-edges';
import { type Reference } from '../../references/reference';
import { type Library } from '../library';
import { spanAt } from './span-at';

/**
 * The reference under a raw offset, with its targets in the corpus. What stays within the document is answered without the others: in a large
 * corpus the first look at all of them takes a while.
 */
export async function linkedReferenceAt(uri: string, { reading, links }: { readonly reading: DocumentReading; readonly links: CorpusLinks }, offset: number): Promise<Reference | undefined> {
  const own = spanAt(reading.references, offset);
  if (links.hasBindings(uri)) return spanAt(await links.references(uri), offset);
  if (own === undefined && spanAt(reading.mentions, offset) === undefined) return undefined;
  if (own?.targets.every(({ resolution }) => resolution.status === 'internal' || resolution.status === 'self') === true) return own;
  return spanAt(await links.references(uri), offset);
}

/** Readings of the documents that references lead to, by URI; those that cannot be read are left out. */
export async function targetReadings(library: Library, uri: string, references: readonly Reference[]): Promise<ReadonlyMap<string, DocumentReading>> {
  const uris = new Set(references.flatMap(({ targets }) => targets.flatMap(({ resolution }) => placesOf(uri, resolution).map((place) => place.uri))));
  const found = await Promise.all([...uris].map(async (target) => [target, (await library.find(target))?.reading] as const));
  return new Map(found.flatMap(([target, reading]) => (reading === undefined ? [] : [[target, reading] as const])));
}
