import { bindingCommands } from '../../protocol/commands';
import { type Reference } from '../../references/reference';
import { addressOf, sectionsAt } from '../../outline/address';
import { referenceHint } from '../../views/reference-hints';
import { offerWords } from '../../views/reference-offers';
import { type Language } from '../../views/language';
import { type HintSource, type Offer } from './hints';
import { targetReadings } from './linked-reference';
import { type DocumentReading } from '../../corpus/document-reading';

/** So many of the places that fit are offered by name. */
const MOST_CANDIDATES = 4;

/** References that lead nowhere for sure, each with the ways to say where it leads. What a reader bound, or what is outside, is only offered to be bound otherwise. */
export const referenceHints: HintSource = async ({ library, language }, { uri }) => {
  const references = await (await library.find(uri))?.links.references(uri);
  const reading = (await library.find(uri))?.reading;
  if (references === undefined || reading === undefined) return [];
  const hints = [];
  for (const reference of references) {
    const hint = referenceHint(reading, reference, language());
    const offers = offersFor(reference, await targetReadings(library, uri, hint === undefined ? [] : [reference]), language());
    if (hint !== undefined || offers.length > 0) hints.push({ span: reference.span, code: hint?.code ?? 'reference', offers, ...(hint === undefined ? {} : { message: hint.message }) });
  }
  return hints;
};

function offersFor(reference: Reference, readings: ReadonlyMap<string, DocumentReading>, language: Language): Offer[] {
  const word = offerWords(language);
  const resolutions = reference.targets.map(({ resolution }) => resolution);
  const bindElsewhere: Offer = { title: word.bind, command: bindingCommands.bindReference, argument: {} };
  if (reference.binding !== undefined) return [{ title: word.unbind, command: bindingCommands.unbindReference, argument: {} }, bindElsewhere];
  const candidates = resolutions.flatMap((resolution) => (resolution.status === 'ambiguous' ? resolution.places : [])).slice(0, MOST_CANDIDATES).map((place): Offer => {
    const outline = readings.get(place.uri)?.outline;
    const section = place.span === undefined || outline === undefined ? undefined : sectionsAt(outline, place.span.start).at(-1);
    const address = section === undefined ? undefined : addressOf(outline!, section);
    return { title: word.bindTo(place.title), command: bindingCommands.bindReference, argument: { target: { uri: place.uri, ...(address === undefined ? {} : { section: address }) } } };
  });
  const isOpen = resolutions.some(({ status }) => status === 'unresolved' || status === 'ambiguous');
  const isCited = resolutions.some(({ status }, at) => status === 'external' && ['document', 'article', 'section'].includes(reference.targets[at]!.kind));
  if (!isOpen && !isCited) return [];
  return [
    ...candidates, bindElsewhere,
    ...(isOpen ? [{ title: word.markOutside, command: bindingCommands.markOutside, argument: {} }] : []),
    { title: word.addDocument, command: bindingCommands.addCitedDocument, argument: {} },
  ];
}
