import { describePassage } from '../../annotations/describe-passage';
import { addressOf, everySection } from '../../outline/address';
import { bindableSections, referenceToBind } from '../../protocol/messages';
import { offsetAt } from '../../text/lines';
import { overlaps } from '../../text/span';
import { unwrapped } from '../../text/unwrapped';
import { sectionName } from '../../views/section-name';
import { type ServerFeature } from '../server';

/** What the client needs to write down where a reference leads: its words and surroundings, and what there is to choose from. */
export const bindingFeature: ServerFeature = ({ connection, library }) => {
  connection.onRequest(referenceToBind, async ({ uri, range }) => {
    const references = await (await library.find(uri))?.links.references(uri);
    const found = await library.find(uri);
    if (references === undefined || found === undefined) return null;
    const { reading: { text, outline }, links } = found;
    const asked = { start: offsetAt(text, range.start), end: offsetAt(text, range.end) };
    const reference = references.find(({ span }) => overlaps(span, asked) || (asked.start === asked.end && span.start <= asked.start && asked.start <= span.end));
    const span = reference?.span ?? asked;
    const [anchor] = describePassage(text, outline, [span]) ?? [];
    if (anchor === undefined) return null;
    const likely = new Set(reference?.targets.flatMap(({ resolution }) => (resolution.status === 'ambiguous' ? resolution.places.map((place) => place.uri) : [])));
    const documents = (library.describedCorpus(uri)?.documents ?? []).map((document) => ({ uri: document, title: links.title(document) ?? '', likely: likely.has(document) }));
    const { quote, prefix, suffix } = anchor;
    return { words: reference?.binding ?? { quote, prefix, suffix }, text: unwrapped(text, span), documents };
  });
  connection.onRequest(bindableSections, async ({ uri }) => {
    const outline = (await library.find(uri))?.reading.outline;
    if (outline === undefined) return [];
    return everySection(outline).flatMap((section) => {
      const address = addressOf(outline, section);
      return address === undefined || section.runIn === true ? [] : [{ address, name: sectionName(section), depth: section.depth }];
    });
  });
  return {};
};
