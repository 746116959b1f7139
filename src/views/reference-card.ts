import { type DocumentReading } from '../corpus/document-reading';
import { placesOf } from '../corpus/reference-edges';
import { type Reference, type ReferenceTarget } from '../references/reference';
import { lineAt } from '../text/lines';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';
import { wordResolution } from './resolution-wording';
import { documentPreview, targetPreview } from './target-preview';
import { type Words, words } from './wording';

/** What a card needs of the documents that a reference leads to; without `open` it has no links, for clients that follow no commands. */
export interface CardSurroundings {
  /** Reading of another document of the corpus, where it could be read. */
  reading(uri: string): DocumentReading | undefined;
  /** Address that opens a place of a document; raw offset. `undefined`: this document. */
  open?(uri: string | undefined, offset: number): string;
}

const ALONE: CardSurroundings = { reading: () => undefined };

/** What a reference points to, as Markdown: for each target where it is and its first words, table or facts, or honestly why there is none. */
export function referenceCard(reading: DocumentReading, reference: Reference, language: Language, surroundings: CardSurroundings = ALONE): string {
  return reference.targets.map((target) => targetPart(reading, target, language, surroundings)).join('\n\n');
}

function targetPart(reading: DocumentReading, target: ReferenceTarget, language: Language, surroundings: CardSurroundings): string {
  const word = words(language);
  const name = [target.instrument, target.number ?? target.title].filter((part) => part !== undefined).join(' ');
  const label = name === '' ? '' : `**${escapeMarkdown(name)}** `;
  const { resolution } = target;
  switch (resolution.status) {
    case 'internal': {
      const { name: heading, below } = targetPreview(reading, resolution.span);
      return joined(`${label}${word.pointsTo} ${lineOf(reading, resolution.span.start, surroundings.open?.(undefined, resolution.span.start), word)}${word.colon}${heading}`, below);
    }
    case 'self': return `${label}${word.pointsTo} ${escapeMarkdown(wordResolution(reading, resolution, language))}`;
    case 'corpus': return joined(`${label}${word.pointsTo} ${escapeMarkdown(wordResolution(reading, resolution, language))}`, placePart(resolution.place, language, surroundings));
    case 'ambiguous': return joined(`${label}${escapeMarkdown(word.reason[resolution.reason])}`, placesOf('', resolution).map((place) => {
      const title = resolution.places.find(({ uri }) => uri === place.uri)?.title ?? '';
      const link = surroundings.open?.(place.uri, place.span?.start ?? 0);
      return `- ${link === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](${link})`}`;
    }).join('\n'));
    default: return `${label}${escapeMarkdown(wordResolution(reading, resolution, language))}`;
  }
}

/** What stands at a place of another document: its line and heading, else what is known of the document. */
function placePart({ uri, span }: { readonly uri: string; readonly span?: { readonly start: number; readonly end: number } }, language: Language, surroundings: CardSurroundings): string {
  const reading = surroundings.reading(uri);
  if (reading === undefined) return '';
  const word = words(language);
  const link = surroundings.open?.(uri, span?.start ?? 0);
  if (span === undefined) return joined(documentPreview(reading, language), link === undefined ? '' : `[${word.open}](${link})`);
  const { name, below } = targetPreview(reading, span);
  return joined(`${lineOf(reading, span.start, link, word)}${word.colon}${name}`, below);
}

function lineOf({ text }: DocumentReading, offset: number, link: string | undefined, word: Words): string {
  const line = escapeMarkdown(word.atLine(lineAt(text, offset) + 1));
  return link === undefined ? line : `[${line}](${link})`;
}

function joined(first: string, second: string): string {
  return [first, second].filter((part) => part !== '').join('\n\n');
}
